import { type ResolvedAssumptions, resolveAssumptions } from '../scenarios/resolve-assumptions.ts';
import type { Change, FrozenVersion, Scenario } from '../scenarios/scenario.ts';
import type { Label } from '../shared/language.ts';
import { type Problem, problem } from '../shared/problem.ts';
import { fail, ok, type Result } from '../shared/result.ts';
import type { Plan } from './plan.ts';

/** An edit that made a scenario, and the id it was given. */
export interface MadeScenario {
  readonly plan: Plan;
  readonly id: string;
}

/**
 * Adds a scenario that changes nothing yet, after all others. Problems: a parent the plan does not have, an empty name or one
 * that another scenario has.
 */
export function addScenario(
  plan: Plan,
  { name, path, parent }: Pick<Scenario, 'name' | 'path'> & { readonly parent: string },
): Result<MadeScenario> {
  const known = found(plan, parent);
  if (!known.ok) return known;
  return withMade(plan, plan.scenarios.length, { name, path, parent, changes: [] });
}

/** Adds a copy with the same parent and changes, right after the original. The copy of a frozen scenario can be edited. */
export function duplicateScenario(plan: Plan, id: string, name: Label): Result<MadeScenario> {
  const original = found(plan, id);
  if (!original.ok) return original;
  const { path, parent, changes, holds } = original.value;
  const copy = { name, path, parent, changes, ...(holds && { holds }) };
  return withMade(plan, plan.scenarios.indexOf(original.value) + 1, copy);
}

/**
 * Adds a frozen version of a scenario: a copy that sets every figure itself and inherits none, so that no later edit reaches it.
 * Figures carried over from an earlier year (沿用) stay carried over. `resolved` are the figures of the scenario.
 */
export function freezeScenario(
  plan: Plan,
  id: string,
  resolved: ResolvedAssumptions,
  name: Label,
  frozen: FrozenVersion,
): Result<MadeScenario> {
  const original = found(plan, id);
  if (!original.ok) return original;
  const changes = [...resolved].flatMap(([variable, slots]) =>
    [...slots].flatMap(([slot, { value, source, carriedFrom }]): readonly Change[] =>
      carriedFrom === null ? [{ variable, slot, value, source }] : [],
    ),
  );
  const { path } = original.value;
  return withMade(plan, plan.scenarios.length, { name, path, parent: null, changes, frozen });
}

/** Renames a scenario. Problems: an unknown or frozen scenario, an empty name or one that another scenario has. */
export function renameScenario(plan: Plan, id: string, name: Label): Result<Plan> {
  const problems = nameProblems(plan, id, name);
  return problems.length > 0 ? fail(...problems) : withScenario(plan, id, { name });
}

/** Chooses the figures a scenario is measured against. Problems: an unknown or frozen scenario. */
export const setScenarioPath = (plan: Plan, id: string, path: Scenario['path']): Result<Plan> =>
  withScenario(plan, id, { path });

/**
 * Chooses another parent: what the scenario does not set itself it inherits from there. Problems: an unknown or frozen scenario,
 * the first scenario, which has no parent, or a parent that inherits from the scenario.
 */
export function setScenarioParent(plan: Plan, id: string, parent: string): Result<Plan> {
  const known = found(plan, parent);
  if (!known.ok) return known;
  if (plan.scenarios[0]?.id === id) return fail(problem('scenario-root', plan.scenarios[0].name.zh));
  const next = withScenario(plan, id, { parent });
  if (!next.ok) return next;
  const resolved = resolveAssumptions(plan.model, next.value.scenarios, id);
  return resolved.ok ? next : resolved;
}

/**
 * Takes a scenario away. Its children go to its parent and take over what it set and they do not, so that every figure of every
 * other scenario stays what it is. Problems: an unknown scenario; the first one, which the base year stands on.
 */
export function deleteScenario(plan: Plan, id: string): Result<Plan> {
  const gone = found(plan, id);
  if (!gone.ok) return gone;
  if (plan.scenarios[0]?.id === id) return fail(problem('scenario-root', gone.value.name.zh));
  const scenarios = plan.scenarios
    .filter((scenario) => scenario.id !== id)
    .map((scenario) => (scenario.parent === id ? adopted(scenario, gone.value) : scenario));
  return ok({ ...plan, scenarios });
}

function adopted(child: Scenario, { parent, changes }: Scenario): Scenario {
  const own = new Set(child.changes.map(({ variable, slot }) => `${variable}@${slot}`));
  const taken = changes.filter(({ variable, slot }) => !own.has(`${variable}@${slot}`));
  return { ...child, parent, changes: [...taken, ...child.changes] };
}

function withMade(plan: Plan, place: number, made: Omit<Scenario, 'id'>): Result<MadeScenario> {
  const id = freeId(plan);
  const problems = nameProblems(plan, id, made.name);
  if (problems.length > 0) return fail(...problems);
  return ok({ plan: { ...plan, scenarios: plan.scenarios.toSpliced(place, 0, { id, ...made }) }, id });
}

/** The first of `scenario1`, `scenario2` … that no scenario has. */
function freeId({ scenarios }: Plan): string {
  const taken = new Set(scenarios.map(({ id }) => id));
  let number = 1;
  while (taken.has(`scenario${number}`)) number += 1;
  return `scenario${number}`;
}

function nameProblems({ scenarios }: Plan, id: string, name: Label): readonly Problem[] {
  const others = scenarios.filter((scenario) => scenario.id !== id);
  const isTaken = others.some((other) => other.name.zh === name.zh || other.name.en === name.en);
  const isEmpty = name.zh.trim() === '' || name.en.trim() === '';
  return isTaken || isEmpty ? [problem('scenario-name', name.zh)] : [];
}

function found({ scenarios }: Plan, id: string): Result<Scenario> {
  const scenario = scenarios.find((candidate) => candidate.id === id);
  const known = scenarios.map((candidate) => candidate.id).join(', ');
  return scenario ? ok(scenario) : fail(problem('unknown-scenario', 'scenario', { id, scenarios: known }));
}

function withScenario(plan: Plan, id: string, change: Partial<Scenario>): Result<Plan> {
  const edited = found(plan, id);
  if (!edited.ok) return edited;
  const { frozen, name } = edited.value;
  if (frozen) return fail(problem('scenario-frozen', name.zh, { date: frozen.date }));
  const scenarios = plan.scenarios.map((scenario) => (scenario.id === id ? { ...scenario, ...change } : scenario));
  return ok({ ...plan, scenarios });
}
