import { auditFigureTexts, indicatorTexts } from '../../shared/texts/audit.ts';
import { type AuditInput, goalOf, knownIn } from './audit-input.ts';
import { type Finding, figureLabel, messageOf, shown } from './finding.ts';

/** What is easily mistaken for the three demands (三驾马车). */
const demands = ['fixedAssetInvestment', 'retailSales', 'exports'] as const;

/**
 * C4. Increments of investment, retail sales and exports over GDP add up to more than the growth goal. They are not capital
 * formation, final consumption and net exports (domain 2.3, 2.4): a table that prints them as contributions is wrong.
 */
export function findNaiveContributions(input: AuditInput): readonly Finding[] {
  const growth = goalOf(input, 'gdp', 'growth');
  const gdp = knownIn(input, 'gdp', 'level', input.baseYear);
  if (!growth || gdp === null) return [];
  const parts = demands.flatMap((indicator) => {
    const goal = goalOf(input, indicator, 'growth');
    const last = knownIn(input, indicator, 'level', input.baseYear);
    if (!goal || last === null) return [];
    const pull = (rate: number): number => ((last * rate) / gdp) * 100;
    return [{ indicator, goal, pull: pull(goal.value), further: pull(goal.stretch ?? goal.value) }];
  });
  const total = parts.reduce((sum, part) => sum + part.pull, 0);
  const further = parts.reduce((sum, part) => sum + part.further, 0);
  const aim = growth.value * 100;
  if (aim <= 0 || total <= aim) return [];
  const furtherAim = (growth.stretch ?? growth.value) * 100;
  return [
    {
      id: 'C4',
      severity: 'note',
      message: messageOf('C4', {
        total: shown(total, '百分点'),
        share: shown(total / aim, '%'),
        aim: shown(growth.value, '%'),
        further: shown(further, '百分点'),
        furtherShare: shown(further / furtherAim, '%'),
      }),
      figures: [
        ...parts.map(({ indicator, pull }) => ({
          label: figureLabel(auditFigureTexts.naivePull, indicatorTexts[indicator]),
          value: pull,
          unit: '百分点',
        })),
        { label: auditFigureTexts.naiveTotal, value: total, unit: '百分点' },
        { label: auditFigureTexts.naiveShare, value: total / aim, unit: '%' },
        { label: auditFigureTexts.furtherNaiveTotal, value: further, unit: '百分点' },
        { label: auditFigureTexts.furtherNaiveShare, value: further / furtherAim, unit: '%' },
      ],
      spans: [growth.span, ...parts.map(({ goal }) => goal.span)],
    },
  ];
}
