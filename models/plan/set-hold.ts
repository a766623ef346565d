import { variablesById } from '../goals/variables-by-id.ts';
import type { HeldFigure, Scenario } from '../scenarios/scenario.ts';
import { problem } from '../shared/problem.ts';
import { fail, ok, type Result } from '../shared/result.ts';
import type { Plan } from './plan.ts';

/** A figure of an assumption in a scenario. */
export interface HoldPlace extends HeldFigure {
  readonly scenario: string;
}

/**
 * Holds figures, so that solving leaves them as they are, or lets them move again. Their values can still be typed over. Problems:
 * an unknown scenario, a frozen one, an unknown or calculated variable.
 */
export function setHold(plan: Plan, places: readonly HoldPlace[], isHeld: boolean): Result<Plan> {
  for (const { scenario: id, variable } of places) {
    const scenario = plan.scenarios.find((candidate) => candidate.id === id);
    const scenarios = plan.scenarios.map((candidate) => candidate.id).join(', ');
    if (!scenario) return fail(problem('unknown-scenario', 'scenario', { id, scenarios }));
    if (scenario.frozen) return fail(problem('scenario-frozen', scenario.name.zh, { date: scenario.frozen.date }));
    const found = variablesById(plan.model.variables).get(variable);
    if (!found) return fail(problem('unknown-variable', id, { id: variable }));
    if (found.kind === 'formula') return fail(problem('not-an-assumption', found.label.zh, { id: variable }));
  }
  return ok({ ...plan, scenarios: plan.scenarios.map((scenario) => withHolds(scenario, places, isHeld)) });
}

function withHolds(scenario: Scenario, places: readonly HoldPlace[], isHeld: boolean): Scenario {
  const given = places.filter((place) => place.scenario === scenario.id);
  if (given.length === 0) return scenario;
  const kept = (scenario.holds ?? []).filter((hold) => !given.some((place) => isSameFigure(place, hold)));
  const added = isHeld ? given.map(({ variable, slot }) => ({ variable, slot })) : [];
  const { holds: _, ...rest } = scenario;
  const holds = [...kept, ...added];
  return holds.length > 0 ? { ...rest, holds } : rest;
}

const isSameFigure = (a: HeldFigure, b: HeldFigure): boolean => a.variable === b.variable && a.slot === b.slot;

/** Whether a scenario holds a figure. */
export const isHeldIn = ({ holds = [] }: Pick<Scenario, 'holds'>, figure: HeldFigure): boolean =>
  holds.some((hold) => isSameFigure(hold, figure));
