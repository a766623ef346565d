import type { Period } from '../../shared/period.ts';
import { auditFigureTexts, indicatorTexts } from '../../shared/texts/audit.ts';
import { type AuditInput, goalOf, knownIn, knownYears, sourcesOf } from './audit-input.ts';
import {
  type AuditFigure,
  type Finding,
  figureLabel,
  inYear,
  messageOf,
  plain,
  publicationsOf,
  shown,
} from './finding.ts';

/** Shares of GDP move slowly; one that is half as large again, or smaller by as much, has most likely changed its caliber. */
const notableFactor = 1.5;

const shares = ['fixedAssetInvestment', 'retailSales', 'fiscalRevenue'] as const;
type Share = (typeof shares)[number];

/** C5. An indicator's share of GDP then and now differ so much that no elasticity may be estimated across the years between. */
export function findSeriesBreaks(input: AuditInput): readonly Finding[] {
  return shares.flatMap((indicator) => {
    const now = shareIn(input, indicator, input.baseYear);
    const years = knownYears(input, indicator, 'level').filter((year) => year < input.baseYear);
    const broken = years.flatMap((year) => {
      const past = shareIn(input, indicator, year);
      return now !== null && past !== null && Math.max(past / now, now / past) >= notableFactor ? [{ year, past }] : [];
    });
    const [first] = broken;
    if (now === null || !first) return [];
    return [
      {
        id: indicator === 'fixedAssetInvestment' ? 'C5' : `C5-${indicator}`,
        severity: 'warning' as const,
        message: messageOf('C5', {
          name: indicatorTexts[indicator],
          year: plain(first.year),
          past: shown(first.past, '%'),
          base: plain(input.baseYear),
          now: shown(now, '%'),
        }),
        figures: [
          ...broken.map(({ year, past }) => shareFigure(indicator, year, past)),
          shareFigure(indicator, input.baseYear, now),
          ...broken.flatMap(({ year }) => elsewhere(input, indicator, year)),
        ],
        publications: publicationsOf(
          sourcesOf(
            input,
            [indicator, 'gdp'],
            broken.map(({ year }) => year),
            'level',
          ),
        ),
        spans: [goalOf(input, indicator, 'growth')?.span].filter((span) => span !== undefined),
      },
    ];
  });
}

function shareIn(input: AuditInput, indicator: Share, year: Period): number | null {
  const [part, whole] = [knownIn(input, indicator, 'level', year), knownIn(input, 'gdp', 'level', year)];
  return part === null || whole === null ? null : part / whole;
}

const shareFigure = (indicator: Share, year: Period, value: number): AuditFigure => ({
  label: figureLabel(auditFigureTexts.shareOfGdp, inYear(indicator, year)),
  value,
  unit: '%',
});

/** The same share in another place, to tell a break of the series from a habit of the time. */
function elsewhere({ model }: AuditInput, indicator: Share, year: Period): readonly AuditFigure[] {
  const known = model.facts.filter(
    (fact) => fact.measure === 'level' && fact.period === year && fact.place !== model.report.place,
  );
  return known
    .filter((fact) => fact.indicator === indicator)
    .flatMap((part) => {
      const whole = known.find((fact) => fact.indicator === 'gdp' && fact.place === part.place);
      if (!whole) return [];
      const name = inYear(indicator, year);
      const label = { zh: `${part.place}${name.zh}`, en: `${name.en}, ${part.place}` };
      return [{ label: figureLabel(auditFigureTexts.shareOfGdp, label), value: part.value / whole.value, unit: '%' }];
    });
}
