import type { Label } from '../../shared/language.ts';
import { auditFigureTexts, fillText, phrases } from '../../shared/texts/audit.ts';
import { valueAt } from '../evaluation.ts';
import { type AuditInput, type FiguredGoal, growthGoals } from './audit-input.ts';
import { type AuditFigure, type Finding, figureLabel, listed, messageOf, shown } from './finding.ts';

/** From three points on, a goal asks for another pace than last year's and needs its own explanation. A judgement, not a standard. */
const notableSwing = 0.03;

/** C3. A growth goal asks for much more than last year brought. The other growth goals stand beside it for comparison. */
export function findSwings(input: AuditInput): readonly Finding[] {
  const paced = growthGoals(input).flatMap((goal) => {
    const last = goal.variable === null ? null : valueAt(input.evaluation, goal.variable, input.baseYear);
    return last === null ? [] : [{ goal, last, swing: goal.value - last }];
  });
  // Two rates that differ by three points may differ by a hair less in binary.
  const notable = paced.filter(({ swing }) => swing >= notableSwing - 1e-12);
  if (notable.length === 0) return [];
  return [
    {
      id: 'C3',
      severity: 'warning',
      message: messageOf('C3', { list: listed(notable.map(({ goal, last }) => describe(goal, last))) }),
      figures: paced.flatMap(({ goal, last }) => figuresOf(goal, last)),
      // Those that swing most first: a reader is led to them.
      spans: [...notable, ...paced.filter((one) => !notable.includes(one))].map(({ goal }) => goal.span),
    },
  ];
}

function describe(goal: FiguredGoal, last: number): Label {
  const details = {
    name: goal.label,
    last: shown(last, '%'),
    target: shown(goal.value, '%'),
    swing: shown((goal.value - last) * 100, '百分点'),
  };
  return fillText(phrases.swing, details);
}

function figuresOf(goal: FiguredGoal, last: number): readonly AuditFigure[] {
  const points = (value: number): number => (value - last) * 100;
  const figures = [
    { label: figureLabel(auditFigureTexts.lastYear, goal.label), value: last, unit: '%' },
    { label: figureLabel(auditFigureTexts.swing, goal.label), value: points(goal.value), unit: '百分点' },
  ];
  if (goal.stretch === null) return figures;
  const label = figureLabel(auditFigureTexts.furtherSwing, goal.label);
  return [...figures, { label, value: points(goal.stretch), unit: '百分点' }];
}
