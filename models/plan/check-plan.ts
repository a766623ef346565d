import { rangeProblem } from '../goals/check-figure.ts';
import { checkModel } from '../goals/check-model.ts';
import { variablesById } from '../goals/variables-by-id.ts';
import { lineageOf } from '../scenarios/resolve-assumptions.ts';
import type { Scenario } from '../scenarios/scenario.ts';
import { type Problem, problem } from '../shared/problem.ts';
import type { Plan } from './plan.ts';

/**
 * What the shape of a plan cannot say: ids that refer to nothing, doubles, loops of parents, figures that make no sense. Formulas
 * are checked by `compileModel`.
 */
export function checkPlan(plan: Plan): readonly Problem[] {
  return [
    ...checkModel(plan.model),
    ...doubles(plan.scenarios),
    ...plan.scenarios.flatMap((s) => checkScenario(plan, s)),
    ...checkActuals(plan),
  ];
}

function checkActuals({ model, actuals, progress }: Plan): readonly Problem[] {
  const goals = new Set(model.goals.map(({ id }) => id));
  const places = actuals.map(({ goal, month, measure }) => `${goal}@${month} ${measure}`);
  const seen = new Set<string>();
  const ceilings = progress.ceilings.map(({ goal }) => goal);
  return [
    ...[...actuals.map(({ goal }) => goal), ...ceilings]
      .filter((id) => !goals.has(id))
      .map((id) => problem('unknown-goal', 'actuals', { id })),
    ...places
      .filter((place) => seen.has(place) || !seen.add(place))
      .map((id) => problem('duplicate-id', 'actuals', { id })),
  ];
}

function doubles(scenarios: readonly Scenario[]): readonly Problem[] {
  const ids = scenarios.map((scenario) => scenario.id);
  // By what `--scenario` and the window take a name for: either language.
  const namesake = ({ name }: Scenario, index: number): boolean =>
    scenarios.slice(0, index).some((other) => other.name.zh === name.zh || other.name.en === name.en);
  return [
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => problem('duplicate-id', 'scenarios', { id })),
    ...scenarios.filter(namesake).map(({ id, name }) => problem('scenario-name', `scenarios.${id}: ${name.zh}`)),
  ];
}

function checkScenario(plan: Plan, scenario: Scenario): readonly Problem[] {
  const place = `scenarios.${scenario.id}`;
  const lineage = lineageOf(plan.scenarios, scenario.id);
  const problems: Problem[] = lineage.ok ? [] : [...lineage.problems];
  for (const { variable: id, slot } of [...scenario.changes, ...(scenario.holds ?? [])]) {
    const variable = variablesById(plan.model.variables).get(id);
    const slots = variable?.kind === 'assumption' && variable.timing === 'once' ? ['once'] : plan.model.periods;
    if (!variable) problems.push(problem('unknown-variable', place, { id }));
    else if (variable.kind === 'formula') problems.push(problem('not-an-assumption', place, { id }));
    else if (!slots.includes(slot)) {
      problems.push(problem('unknown-period', place, { period: slot, periods: slots.join(', ') }));
    }
  }
  return [...problems, ...checkChanges(plan, scenario, place)];
}

function checkChanges({ model }: Plan, { changes, frozen }: Scenario, place: string): readonly Problem[] {
  const variables = variablesById(model.variables);
  const seen = new Set<string>();
  return changes.flatMap(({ variable: id, slot, value }) => {
    const key = `${id}@${slot}`;
    if (seen.has(key)) return [problem('change-twice', place, { id: key })];
    seen.add(key);
    const variable = variables.get(id);
    // A frozen version keeps the figures of the model as they were, and those were never entered here.
    if (variable?.kind !== 'assumption' || frozen) return [];
    return rangeProblem(variable, value, `${place}.${key}`) ?? [];
  });
}
