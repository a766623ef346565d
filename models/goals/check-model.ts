import { type Problem, problem } from '../shared/problem.ts';
import type { Span } from '../shared/provenance.ts';
import { type GoalModel, reportText } from './goal-model.ts';

/** Whether the parts of a goal model fit together: unique ids, references that exist, years it has, spans inside the report. */
export function checkModel(model: GoalModel): readonly Problem[] {
  return [...checkIds(model), ...checkReferences(model), ...checkPeriods(model), ...checkSpans(model)];
}

function checkIds(model: GoalModel): readonly Problem[] {
  const twice = (ids: readonly string[], place: string): readonly Problem[] => {
    const seen = new Set<string>();
    return ids.filter((id) => seen.has(id) || !seen.add(id)).map((id) => problem('duplicate-id', place, { id }));
  };
  return [
    ...twice(
      model.variables.map((variable) => variable.id),
      'model.variables',
    ),
    ...twice(
      model.goals.map((goal) => goal.id),
      'model.goals',
    ),
    ...twice(
      model.groups.map((group) => group.id),
      'model.groups',
    ),
    ...twice(model.periods, 'model.periods'),
    ...twice(
      model.facts.map((fact) => fact.id),
      'model.facts',
    ),
  ];
}

function checkReferences(model: GoalModel): readonly Problem[] {
  const known = new Set(model.variables.map((variable) => variable.id));
  const { growth, production, expenditure } = model.accounts;
  const wanted: readonly (readonly [string, string])[] = [
    ['accounts.growth', growth],
    ...production.flatMap(({ id, weight, valueAdded, growth: own, pull }) =>
      [weight, valueAdded, own, pull].map((used) => [`accounts.production.${id}`, used] as const),
    ),
    ...[...expenditure.parts, expenditure.closing, ...(expenditure.independent?.parts ?? [])].map(
      ({ id, pull }) => [`accounts.expenditure.${id}`, pull] as const,
    ),
    ...(expenditure.independent
      ? [['accounts.expenditure.independent', expenditure.independent.residual] as const]
      : []),
    ...model.goals.flatMap((goal) =>
      [goal.variable, goal.amountBase].flatMap((used) => (used === null ? [] : [[`goals.${goal.id}`, used] as const])),
    ),
  ];
  const goals = new Set(model.goals.map((goal) => goal.id));
  const orphans = model.goals.filter(({ partOf }) => partOf !== null && !goals.has(partOf));
  return [
    ...wanted.filter(([, id]) => !known.has(id)).map(([place, id]) => problem('unknown-variable', place, { id })),
    ...orphans.map(({ id, partOf }) => problem('unknown-goal', `goals.${id}`, { id: partOf ?? '' })),
  ];
}

function checkPeriods(model: GoalModel): readonly Problem[] {
  const periods = model.periods.join(', ');
  const used = model.variables.flatMap((variable) =>
    variable.kind === 'assumption' && variable.timing === 'yearly'
      ? [...Object.keys(variable.values), ...(variable.firstPeriod === undefined ? [] : [variable.firstPeriod])].map(
          (period) => [`variables.${variable.id}`, period] as const,
        )
      : [],
  );
  const before = model.periods.find((period, index) => period > (model.periods[index + 1] ?? period));
  const backwards = before === undefined ? [] : [problem('periods-backwards', 'model.periods', { periods, before })];
  const unknown = [['model.targetPeriod', model.targetPeriod] as const, ...used]
    .filter(([, period]) => !model.periods.includes(period))
    .map(([place, period]) => problem('unknown-period', place, { period, periods }));
  return [...backwards, ...unknown];
}

function checkSpans(model: GoalModel): readonly Problem[] {
  const { length } = reportText(model.report);
  const outside = (span: Span): boolean => span.start >= span.end || span.end > length;
  const inside = (offset: number, span: Span): boolean => offset >= span.start && offset < span.end;
  return model.goals
    .filter(({ span, valueStart }) => outside(span) || (valueStart !== null && !inside(valueStart, span)))
    .map((goal) =>
      problem('span-outside-report', 'goals', { id: goal.id, start: goal.span.start, end: goal.span.end }),
    );
}
