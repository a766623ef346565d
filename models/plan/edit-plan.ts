import { rangeProblem } from '../goals/check-figure.ts';
import type { Variable } from '../goals/variable.ts';
import { variablesById } from '../goals/variables-by-id.ts';
import type { Change, Scenario } from '../scenarios/scenario.ts';
import type { Slot } from '../shared/period.ts';
import { type Problem, problem } from '../shared/problem.ts';
import type { Source } from '../shared/provenance.ts';
import { fail, ok, type Result } from '../shared/result.ts';
import type { Plan } from './plan.ts';

/** What an assumption of a scenario becomes: a figure, missing (null), or what is inherited. */
export interface AssumptionEdit {
  readonly place: { readonly scenario: string; readonly variable: string; readonly slot: Slot };
  readonly value: number | null | 'inherited';
}

/**
 * Sets an assumption in one scenario. Setting it to what it already is still records the choice (author and date stand in the
 * change's source). Problems: unknown scenario or variable, a calculated variable, a figure outside the variable's range,
 * a frozen scenario.
 */
export function setAssumption(plan: Plan, scenarioId: string, change: Change): Result<Plan> {
  const found = problemOf(plan, variablesById(plan.model.variables).get(change.variable), scenarioId, change);
  if (found) return fail(found);
  return editChanges(plan, scenarioId, (changes) => [...changes.filter((old) => !isSame(old, change)), change]);
}

/**
 * Makes many edits of assumptions as one, all from one source; of two edits of one place the last holds. Problems: those of
 * `setAssumption`. When there is any nothing is edited.
 */
export function setAssumptions(plan: Plan, edits: readonly AssumptionEdit[], source: Source): Result<Plan> {
  const variables = variablesById(plan.model.variables);
  const problems = edits.flatMap(({ place, value }) => {
    const change = { ...place, value: value === 'inherited' ? null : value };
    return problemOf(plan, variables.get(place.variable), place.scenario, change) ?? [];
  });
  if (problems.length > 0) return fail(...problems);
  let next: Result<Plan> = ok(plan);
  for (const scenario of new Set(edits.map(({ place }) => place.scenario))) {
    const given = edits.filter(({ place }) => place.scenario === scenario);
    const lasting = new Map(given.map((edit) => [placeOf(edit.place), edit]));
    const set = [...lasting.values()].flatMap(({ place: { variable, slot }, value }): Change[] =>
      value === 'inherited' ? [] : [{ variable, slot, value, source }],
    );
    const change = (changes: readonly Change[]) => [...changes.filter((old) => !lasting.has(placeOf(old))), ...set];
    if (next.ok) next = editChanges(next.value, scenario, change);
  }
  return next;
}

function problemOf(
  { model }: Plan,
  variable: Variable | undefined,
  scenario: string,
  { variable: id, slot, value }: Omit<Change, 'source'>,
): Problem | null {
  if (!variable) return problem('unknown-variable', scenario, { id });
  if (variable.kind === 'formula') return problem('not-an-assumption', variable.label.zh, { id });
  const slots = variable.timing === 'once' ? ['once'] : model.periods;
  if (!slots.includes(slot)) {
    return problem('unknown-period', variable.label.zh, { period: slot, periods: slots.join(', ') });
  }
  return rangeProblem(variable, value, variable.label.zh);
}

const placeOf = ({ variable, slot }: Pick<Change, 'variable' | 'slot'>): string => `${variable}@${slot}`;

/** Takes a scenario's own figure away, so that it inherits again. Leaves the plan as it is when there was none. */
export function resetAssumption(plan: Plan, scenarioId: string, variable: string, slot: Slot): Result<Plan> {
  return editChanges(plan, scenarioId, (changes) => changes.filter((old) => !isSame(old, { variable, slot })));
}

const isSame = (a: { variable: string; slot: Slot }, b: { variable: string; slot: Slot }): boolean =>
  a.variable === b.variable && a.slot === b.slot;

function editChanges(
  plan: Plan,
  scenarioId: string,
  edit: (changes: readonly Change[]) => readonly Change[],
): Result<Plan> {
  const edited = plan.scenarios.find((scenario) => scenario.id === scenarioId);
  if (!edited) {
    const scenarios = plan.scenarios.map((scenario) => scenario.id).join(', ');
    return fail(problem('unknown-scenario', 'scenario', { id: scenarioId, scenarios }));
  }
  if (edited.frozen) return fail(problem('scenario-frozen', edited.name.zh, { date: edited.frozen.date }));
  const scenarios = plan.scenarios.map(
    (scenario): Scenario => (scenario.id === scenarioId ? { ...scenario, changes: edit(scenario.changes) } : scenario),
  );
  return ok({ ...plan, scenarios });
}
