import type { Goal } from '../../goals/goal-model.ts';
import { auditFigureTexts } from '../../shared/texts/audit.ts';
import { valueAt } from '../evaluation.ts';
import { type AuditInput, type FiguredGoal, goalOf, growthGoals } from './audit-input.ts';
import { type Finding, figureLabel, listed, messageOf, shown } from './finding.ts';

/** A growth printed as a whole percent leaves half a point open, and so does the level it leads to. */
const rounding = 0.005;

/** I5. A level, its growth and the base of the year before do not multiply: base × (1 + growth) ≠ level. */
export function findLevelMismatches(input: AuditInput): readonly Finding[] {
  return growthGoals(input).flatMap((growth) => {
    const level = goalOf(input, growth.indicator, 'level');
    if (!level) return [];
    const wrong = basesOf(input, level).filter((base) => {
      return Math.abs((base * (1 + growth.value)) / level.value - 1) > rounding;
    });
    return [...new Set(wrong)].map((base, index) => ({
      id: index === 0 ? `I5-${growth.indicator}` : `I5-${growth.indicator}-${index + 1}`,
      severity: 'error' as const,
      message: messageOf('I5', {
        name: level.label,
        base: shown(base, level.unit),
        growth: shown(growth.value, '%'),
        reached: shown(base * (1 + growth.value), level.unit),
        level: shown(level.value, level.unit),
      }),
      figures: [
        { label: figureLabel(auditFigureTexts.base, level.label), value: base, unit: level.unit },
        { label: growth.label, value: growth.value, unit: '%' },
        {
          label: figureLabel(auditFigureTexts.reached, level.label),
          value: base * (1 + growth.value),
          unit: level.unit,
        },
        { label: level.label, value: level.value, unit: level.unit },
      ],
      spans: [level.span, growth.span],
    }));
  });
}

/** Every figure the plan holds for the year before the goal: the derived base, a published one, the model's own. */
function basesOf({ model, evaluation, baseYear }: AuditInput, level: FiguredGoal): readonly number[] {
  const published = level.previous?.period === baseYear ? level.previous.value : null;
  const variable = model.variables.find(({ id }) => id === level.variable && level.unit !== '');
  const modelled = variable?.unit === level.unit ? valueAt(evaluation, variable.id, baseYear) : null;
  return [level.derivedBase?.value ?? null, published, modelled].filter((base) => base !== null);
}

/** I17. A further figure is easier than the first; a ceiling is easier when it is higher. */
export function findEasierStretch({ model }: AuditInput): readonly Finding[] {
  return model.goals.flatMap((goal) => {
    const { id, label, value, stretch, unit, operator, span } = goal;
    if (value === null || stretch === null || !(operator === 'atMost' ? stretch > value : stretch < value)) return [];
    return [
      {
        id: `I17-${id}`,
        severity: 'error' as const,
        message: messageOf('I17', { name: label, value: shown(value, unit), stretch: shown(stretch, unit) }),
        figures: [
          { label: figureLabel(auditFigureTexts.target, label), value, unit },
          { label: figureLabel(auditFigureTexts.further, label), value: stretch, unit },
        ],
        spans: [span],
      },
    ];
  });
}

/** The parts (其中) of a goal sum to more than the whole. */
export function findPartsBeyondWhole({ model }: AuditInput): readonly Finding[] {
  return model.goals.flatMap((whole) => {
    const parts = model.goals.filter((goal) => goal.partOf === whole.id && goal.unit === whole.unit);
    const sum = parts.reduce((total, part) => total + (part.value ?? 0), 0);
    return whole.value === null || sum <= whole.value ? [] : [beyond(whole, whole.value, parts, sum)];
  });
}

const beyond = (whole: Goal, value: number, parts: readonly Goal[], sum: number): Finding => ({
  id: `parts-${whole.id}`,
  severity: 'error',
  message: messageOf('parts', {
    name: whole.label,
    parts: listed(parts.map((part) => part.label)),
    sum: shown(sum, whole.unit),
    value: shown(value, whole.unit),
  }),
  figures: [
    { label: figureLabel(auditFigureTexts.sumOfParts, whole.label), value: sum, unit: whole.unit },
    { label: whole.label, value, unit: whole.unit },
  ],
  spans: [whole, ...parts].map((goal) => goal.span),
});
