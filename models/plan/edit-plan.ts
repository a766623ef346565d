import type { Change, Scenario } from '../scenarios/scenario.ts';
import type { Slot } from '../shared/period.ts';
import { problem } from '../shared/problem.ts';
import { fail, ok, type Result } from '../shared/result.ts';
import type { Plan } from './plan.ts';

/**
 * Sets an assumption in one scenario. Setting it to what it already is still records the choice (author and date stand in the
 * change's source). Problems: unknown scenario or variable, a calculated variable, a figure outside the variable's range,
 * a frozen scenario.
 */
export function setAssumption(plan: Plan, scenarioId: string, change: Change): Result<Plan> {
  const variable = plan.model.variables.find((candidate) => candidate.id === change.variable);
  if (!variable) return fail(problem('unknown-variable', scenarioId, { id: change.variable }));
  if (variable.kind === 'formula') return fail(problem('not-an-assumption', variable.label.zh, { id: variable.id }));
  const slots = variable.timing === 'once' ? ['once'] : plan.model.periods;
  if (!slots.includes(change.slot)) {
    return fail(problem('unknown-period', variable.label.zh, { period: change.slot, periods: slots.join(', ') }));
  }
  const { value } = change;
  if (value !== null && variable.range && (value < variable.range.min || value > variable.range.max)) {
    const { min, max } = variable.range;
    return fail(problem('entry-out-of-range', variable.label.zh, { text: value, min, max }));
  }
  return editChanges(plan, scenarioId, (changes) => [...changes.filter((old) => !isSame(old, change)), change]);
}

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
