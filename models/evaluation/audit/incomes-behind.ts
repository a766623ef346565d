import { auditFigureTexts, indicatorTexts } from '../../shared/texts/audit.ts';
import { type AuditInput, knownIn } from './audit-input.ts';
import { type Finding, figureLabel, inYear, listed, messageOf, plain, shown } from './finding.ts';

/**
 * C7. A goal says 基本同步 while last year's incomes, in current prices, grew less than real GDP: whether that was in step depends
 * on a rule (nominal or real, GDP or per head, tolerance) that the report does not state.
 */
export function findIncomesBehind(input: AuditInput): readonly Finding[] {
  const goal = input.model.goals.find(({ operator }) => operator === 'sync');
  const gdp = knownIn(input, 'gdp', 'growth', input.baseYear);
  if (!goal || gdp === null) return [];
  const behind = (['urbanIncome', 'ruralIncome'] as const).flatMap((indicator) => {
    const growth = knownIn(input, indicator, 'growth', input.baseYear);
    return growth !== null && growth < gdp ? [{ indicator, growth, gap: (growth - gdp) * 100 }] : [];
  });
  if (behind.length === 0) return [];
  const growthLabel = (indicator: 'gdp' | 'urbanIncome' | 'ruralIncome') =>
    figureLabel(auditFigureTexts.growth, inYear(indicator, input.baseYear));
  return [
    {
      id: 'C7',
      severity: 'note',
      message: messageOf('C7', {
        base: plain(input.baseYear),
        names: listed(behind.map(({ indicator }) => indicatorTexts[indicator])),
        growths: listed(behind.map(({ growth }) => shown(growth, '%'))),
        gdp: shown(gdp, '%'),
      }),
      figures: [
        { label: growthLabel('gdp'), value: gdp, unit: '%' },
        ...behind.flatMap(({ indicator, growth, gap }) => [
          { label: growthLabel(indicator), value: growth, unit: '%' },
          { label: figureLabel(auditFigureTexts.behindGdp, indicatorTexts[indicator]), value: gap, unit: '百分点' },
        ]),
      ],
      spans: [goal.span],
    },
  ];
}
