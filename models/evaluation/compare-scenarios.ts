import type { Plan } from '../plan/plan.ts';
import { type ResolvedAssumptions, resolveAssumptions } from '../scenarios/resolve-assumptions.ts';
import type { Label } from '../shared/language.ts';
import type { Slot } from '../shared/period.ts';
import { ok, type Result } from '../shared/result.ts';
import { aumannShapleyEffects } from './aumann-shapley.ts';
import { applyChanges, changesBetween, type InputChange, partOfChanges, shapleyEffects } from './bridge.ts';
import type { CompiledModel } from './compile-model.ts';
import { evaluateScenario } from './evaluate-scenario.ts';
import { figureIn } from './figure-in.ts';

/** What two scenarios set differently, and how each difference moves the growth of GDP in the target year (fractions). */
export interface Comparison {
  readonly from: string;
  readonly to: string;
  readonly changes: readonly InputChange[];
  readonly bridge: Bridge;
}

/**
 * The way from one value of an output to another; the effects sum to `to − from`. With `shapley` they are exact. With
 * `aumann-shapley`, used for more than ten changes, none is further from the truth than `error`, as far as doubling the
 * quadrature shows. No parts where the output has no figure anywhere on the way.
 */
export interface Bridge {
  readonly output: string;
  readonly from: number | null;
  readonly to: number | null;
  readonly method: 'shapley' | 'aumann-shapley';
  readonly error: number;
  readonly parts: readonly BridgePart[];
}

/** What one change does to the output. */
export interface BridgePart {
  readonly id: string;
  readonly slot: Slot;
  readonly label: Label;
  readonly effect: number;
}

/** Exact effects cost two to the power of the changes. */
const mostExactChanges = 10;

/** Compares two scenarios of a plan. Problems: a scenario the plan does not have. */
export function compareScenarios(compiled: CompiledModel, plan: Plan, from: string, to: string): Result<Comparison> {
  const first = resolveAssumptions(plan.model, plan.scenarios, from);
  if (!first.ok) return first;
  const second = resolveAssumptions(plan.model, plan.scenarios, to);
  if (!second.ok) return second;
  const assumptions = plan.model.variables.filter((variable) => variable.kind === 'assumption');
  const changes = changesBetween(assumptions, first.value, second.value);
  return ok({ from, to, changes, bridge: bridgeOver(compiled, first.value, changes) });
}

function bridgeOver(compiled: CompiledModel, start: ResolvedAssumptions, changes: readonly InputChange[]): Bridge {
  const { accounts, targetPeriod } = compiled.model;
  const outputWith = (made: readonly InputChange[]): number | null =>
    figureIn(evaluateScenario(compiled, applyChanges(start, made), 'bridge'), accounts.growth, targetPeriod);
  const [from, to] = [outputWith([]), outputWith(changes)];
  const relevant = changes.filter(
    (change) => outputWith([change]) !== from || outputWith(changes.filter((other) => other !== change)) !== to,
  );
  const { method, effects, error } = effectsOf(relevant, outputWith);
  const parts = relevant.flatMap(({ variable: { id, label }, slot }, index): readonly BridgePart[] => {
    const effect = effects?.[index];
    return effect === undefined ? [] : [{ id, slot, label, effect }];
  });
  return { output: accounts.growth, from, to, method, error, parts };
}

function effectsOf(changes: readonly InputChange[], outputWith: (made: readonly InputChange[]) => number | null) {
  if (changes.length <= mostExactChanges) {
    const effects = shapleyEffects(changes.length, (chosen) =>
      outputWith(chosen.map((index) => changes[index]).filter((change) => change !== undefined)),
    );
    return { method: 'shapley', effects, error: 0 } as const;
  }
  const along = aumannShapleyEffects(changes.length, (shares) => outputWith(partOfChanges(changes, shares)));
  return { method: 'aumann-shapley', effects: along?.effects ?? null, error: along?.error ?? 0 } as const;
}
