import { auditFigureTexts } from '../../shared/texts/audit.ts';
import { type AuditInput, growthGoals } from './audit-input.ts';
import { type Finding, figureLabel, listed, messageOf, plain, shown } from './finding.ts';

/** Steps are compared as the report prints them, to a tenth of a hundredth of a point, so that binary noise is no difference. */
const round = (points: number): number => Number(points.toFixed(3));

/**
 * C10. The further figures (力争) lie one same step above the first ones, but for some; and some growth goals have no further
 * figure at all, so that both paths share one. A comparison of the paths must say so.
 */
export function findUnevenStretch(input: AuditInput): readonly Finding[] {
  const goals = growthGoals(input);
  const stretched = goals.flatMap((goal) =>
    goal.stretch === null ? [] : [{ goal, step: round((goal.stretch - goal.value) * 100) }],
  );
  const single = goals.filter((goal) => goal.stretch === null);
  const common = commonest(stretched.map(({ step }) => step));
  const odd = stretched.filter(({ step }) => step !== common);
  if (common === null || (odd.length === 0 && single.length === 0)) return [];
  const orNone = (labels: Parameters<typeof listed>[0]) =>
    labels.length === 0 ? { zh: '无', en: 'none' } : listed(labels);
  return [
    {
      id: 'C10',
      severity: 'note',
      message: messageOf('C10', {
        common: shown(common, '百分点'),
        count: plain(String(stretched.length - odd.length)),
        odd: orNone(odd.map(({ goal }) => goal.label)),
        single: orNone(single.map((goal) => goal.label)),
      }),
      figures: [
        { label: auditFigureTexts.commonStep, value: common, unit: '百分点' },
        ...odd.map(({ goal, step }) => ({
          label: figureLabel(auditFigureTexts.step, goal.label),
          value: step,
          unit: '百分点',
        })),
        ...single.map((goal) => ({
          label: figureLabel(auditFigureTexts.onlyFigure, goal.label),
          value: goal.value,
          unit: goal.unit,
        })),
      ],
      spans: [...odd.map(({ goal }) => goal), ...single].map((goal) => goal.span),
    },
  ];
}

function commonest(steps: readonly number[]): number | null {
  const counted = [...new Set(steps)].map((step) => ({ step, count: steps.filter((other) => other === step).length }));
  return counted.toSorted((a, b) => b.count - a.count)[0]?.step ?? null;
}
