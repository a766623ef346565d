import type { Period } from '../../shared/period.ts';
import { auditFigureTexts, indicatorTexts } from '../../shared/texts/audit.ts';
import { type AuditInput, goalOf, knownIn, knownYears, sourcesOf } from './audit-input.ts';
import { type Finding, figureLabel, inYear, messageOf, plain, publicationsOf, shown } from './finding.ts';

/** How far the yearly rise of a current-price level may exceed the best real growth before prices can no longer explain it. */
const roomForPrices = 0.03;

/** C6. GDP rose faster between two published levels than any published growth explains: most likely a census restated it. */
export function findLevelJumps(input: AuditInput): readonly Finding[] {
  const growths = knownYears(input, 'gdp', 'growth').flatMap((year) => knownIn(input, 'gdp', 'growth', year) ?? []);
  const best = Math.max(...growths);
  if (!Number.isFinite(best)) return [];
  const bestYears = knownYears(input, 'gdp', 'growth').filter((year) => knownIn(input, 'gdp', 'growth', year) === best);
  const years = knownYears(input, 'gdp', 'level');
  const steps = years.slice(1).map((to, index) => stepBetween(input, years[index] ?? to, to));
  const jumps = steps.filter((step) => step.yearly >= best + roomForPrices);
  return jumps.map(({ from, to, before, after, count, yearly }, index) => {
    const explained = (1 + best) ** count - 1;
    const total = after / before - 1;
    return {
      id: index === 0 ? 'C6' : `C6-${to}`,
      severity: 'warning',
      message: messageOf('C6', {
        from: plain(from),
        to: plain(to),
        before: shown(before, '亿元'),
        after: shown(after, '亿元'),
        total: shown(total, '%'),
        best: shown(best, '%'),
        explained: shown(explained, '%'),
      }),
      figures: [
        { label: inYear('gdp', from), value: before, unit: '亿元' },
        { label: inYear('gdp', to), value: after, unit: '亿元' },
        { label: figureLabel(auditFigureTexts.change, indicatorTexts.gdp), value: total, unit: '%' },
        { label: auditFigureTexts.yearlyRise, value: yearly, unit: '%' },
        { label: auditFigureTexts.bestGrowth, value: best, unit: '%' },
        { label: auditFigureTexts.explained, value: explained, unit: '%' },
      ],
      // The sentence whose growth must not be judged by this series.
      spans: [goalOf(input, 'gdp', 'growth')?.span].filter((span) => span !== undefined),
      publications: publicationsOf([
        ...sourcesOf(input, ['gdp'], [from, to], 'level', input.model.report.place),
        ...sourcesOf(input, ['gdp'], bestYears, 'growth', input.model.report.place),
      ]),
    };
  });
}

function stepBetween(input: AuditInput, from: Period, to: Period) {
  const before = knownIn(input, 'gdp', 'level', from) ?? Number.NaN;
  const after = knownIn(input, 'gdp', 'level', to) ?? Number.NaN;
  const count = Number(to) - Number(from);
  return { from, to, before, after, count, yearly: (after / before) ** (1 / count) - 1 };
}
