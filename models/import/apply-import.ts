import { resetAssumption, setAssumption } from '../plan/edit-plan.ts';
import { addScenario } from '../plan/edit-scenarios.ts';
import type { Plan } from '../plan/plan.ts';
import { setMargin } from '../plan/set-margin.ts';
import { resolveAssumptions } from '../scenarios/resolve-assumptions.ts';
import type { Label } from '../shared/language.ts';
import type { Source } from '../shared/provenance.ts';
import { ok, type Result } from '../shared/result.ts';
import type { InputChange } from './import-difference.ts';

/**
 * Takes changes of a workbook over into the scenarios they belong to. `source` stands with every figure that is set. All or
 * nothing; changes that ask for nothing are left out. Problems: a frozen scenario, an input the plan does not have, a figure out
 * of range.
 */
export function applyImport(plan: Plan, changes: readonly InputChange[], source: Source): Result<Plan> {
  return eachOf(changes, plan, (next, change) => applyChange(next, change, source));
}

/** A plan with new scenarios, and their ids. */
export interface AddedScenarios {
  readonly plan: Plan;
  readonly ids: readonly string[];
}

/**
 * Takes changes of a workbook over as new scenarios, one under each scenario that has any: the ones there are stay as they are.
 * `nameOf` names the new one after its parent. Margins belong to no scenario and are set. Problems: those of `applyImport`.
 */
export function applyAsScenarios(
  plan: Plan,
  changes: readonly InputChange[],
  source: Source,
  nameOf: (parent: Label, plan: Plan) => Label,
): Result<AddedScenarios> {
  const parents = new Set(
    changes.flatMap(({ target, asked }) => (target.kind === 'assumption' && asked ? [target.scenario] : [])),
  );
  const margins = applyImport(
    plan,
    changes.filter(({ target }) => target.kind === 'margin'),
    source,
  );
  if (!margins.ok) return margins;
  const start: AddedScenarios = { plan: margins.value, ids: [] };
  return eachOf([...parents], start, (added, id) => {
    const parent = plan.scenarios.find((scenario) => scenario.id === id);
    const name = nameOf(parent?.name ?? { zh: id, en: id }, added.plan);
    const made = addScenario(added.plan, { name, path: parent?.path ?? 'base', parent: id });
    if (!made.ok) return made;
    const own = changes.flatMap((change) => explicit(plan, change, id, made.value.id));
    const filled = applyImport(made.value.plan, own, source);
    return filled.ok ? ok({ plan: filled.value, ids: [...added.ids, made.value.id] }) : filled;
  });
}

/** A change of one scenario as one of a new scenario below it, which must set what the other would have inherited. */
function explicit(plan: Plan, change: InputChange, from: string, to: string): readonly InputChange[] {
  const { target, asked } = change;
  if (target.kind === 'margin' || target.scenario !== from || !asked) return [];
  const moved = { ...change, target: { ...target, scenario: to } };
  if (asked.kind === 'set') return [moved];
  const without = resetAssumption(plan, from, target.variable, target.slot);
  const resolved = without.ok ? resolveAssumptions(plan.model, without.value.scenarios, from) : without;
  const value = resolved.ok ? (resolved.value.get(target.variable)?.get(target.slot)?.value ?? null) : null;
  return [{ ...moved, asked: { kind: 'set', value } }];
}

function applyChange(plan: Plan, { target, asked }: InputChange, source: Source): Result<Plan> {
  if (!asked) return ok(plan);
  if (target.kind === 'margin') {
    return asked.kind === 'set' && asked.value !== null ? setMargin(plan, target.margin, asked.value) : ok(plan);
  }
  const { scenario, variable, slot } = target;
  if (asked.kind === 'inherit') return resetAssumption(plan, scenario, variable, slot);
  return setAssumption(plan, scenario, { variable, slot, value: asked.value, source });
}

/** Takes steps one after the other and stops at the first that is refused. */
function eachOf<T, S>(items: readonly T[], start: S, step: (state: S, item: T) => Result<S>): Result<S> {
  let state = start;
  for (const item of items) {
    const next = step(state, item);
    if (!next.ok) return next;
    state = next.value;
  }
  return ok(state);
}
