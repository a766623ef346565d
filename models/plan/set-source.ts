import type { Assumption } from '../goals/variable.ts';
import type { Scenario } from '../scenarios/scenario.ts';
import type { Slot } from '../shared/period.ts';
import { problem } from '../shared/problem.ts';
import type { Source } from '../shared/provenance.ts';
import { fail, ok, type Result } from '../shared/result.ts';
import type { Plan } from './plan.ts';

/** A figure where it stands: in the scenario that set it, or in the goal model where `setBy` is null. */
export interface StandingFigure {
  readonly setBy: string | null;
  readonly variable: string;
  readonly slot: Slot;
}

/**
 * Rewrites where a figure comes from, at the place where it stands, so that everyone who inherits it sees the same. The figure
 * itself does not change. In the goal model a slot that has nothing yet becomes a missing figure with the source.
 * Problems: an unknown scenario or variable, a calculated variable, a scenario that has no figure there, a frozen
 * scenario.
 */
export function setSource(plan: Plan, { setBy, variable: id, slot }: StandingFigure, source: Source): Result<Plan> {
  const variable = plan.model.variables.find((candidate) => candidate.id === id);
  if (!variable) return fail(problem('unknown-variable', 'sources', { id }));
  if (variable.kind === 'formula') return fail(problem('not-an-assumption', variable.label.zh, { id }));
  if (setBy === null) return ok(inModel(plan, variable, slot, source));
  const scenario = plan.scenarios.find((candidate) => candidate.id === setBy);
  if (!scenario?.changes.some((change) => change.variable === id && change.slot === slot)) {
    const scenarios = plan.scenarios.map((candidate) => candidate.id).join(', ');
    return fail(problem('unknown-scenario', `${id}@${slot}`, { id: setBy, scenarios }));
  }
  if (scenario.frozen) return fail(problem('scenario-frozen', scenario.name.zh, { date: scenario.frozen.date }));
  const changes = scenario.changes.map((change) =>
    change.variable === id && change.slot === slot ? { ...change, source } : change,
  );
  const scenarios = plan.scenarios.map((other): Scenario => (other === scenario ? { ...scenario, changes } : other));
  return ok({ ...plan, scenarios });
}

function inModel(plan: Plan, variable: Assumption, slot: Slot, source: Source): Plan {
  const value = variable.values[slot]?.value ?? null;
  const next: Assumption = { ...variable, values: { ...variable.values, [slot]: { value, source } } };
  const variables = plan.model.variables.map((other) => (other === variable ? next : other));
  return { ...plan, model: { ...plan.model, variables } };
}
