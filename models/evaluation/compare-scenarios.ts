import type { Plan } from '../plan/plan.ts';
import { type ResolvedAssumptions, resolveAssumptions } from '../scenarios/resolve-assumptions.ts';
import type { Label } from '../shared/language.ts';
import type { Slot } from '../shared/period.ts';
import { ok, type Result } from '../shared/result.ts';
import { applyChanges, changesBetween, type InputChange, shapleyEffects } from './bridge.ts';
import type { CompiledModel } from './compile-model.ts';
import { evaluateScenario } from './evaluate-scenario.ts';
import { valueAt } from './evaluation.ts';

/** What two scenarios set differently, and how each difference moves the growth of GDP in the target year (fractions). */
export interface Comparison {
  readonly from: string;
  readonly to: string;
  readonly changes: readonly InputChange[];
  readonly bridge: Bridge;
}

/** The way from one value of an output to another; the effects sum to `to − from`. */
export interface Bridge {
  readonly output: string;
  readonly from: number | null;
  readonly to: number | null;
  readonly parts: readonly {
    readonly id: string;
    readonly slot: Slot;
    readonly label: Label;
    readonly effect: number;
  }[];
}

/** Exact effects cost two to the power of the changes; beyond this the smallest changes are joined into one part. */
const mostChanges = 10;

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
    valueAt(evaluateScenario(compiled, applyChanges(start, made), 'bridge'), accounts.growth, targetPeriod);
  const from = outputWith([]);
  const relevant = changes.filter(
    (change) => outputWith([change]) !== from || outputWith(without(changes, change)) !== outputWith(changes),
  );
  const exact = relevant.slice(0, mostChanges);
  const joined = relevant.slice(mostChanges);
  const groups: readonly (readonly InputChange[])[] = [
    ...exact.map((change) => [change]),
    ...(joined.length > 0 ? [joined] : []),
  ];
  const effects = shapleyEffects(groups.length, (chosen) => outputWith(chosen.flatMap((index) => groups[index] ?? [])));
  const parts = groups.flatMap((group, index) => {
    const [change] = group;
    if (!change || !effects) return [];
    const label = group.length === 1 ? change.variable.label : otherChanges;
    return [
      {
        id: group.length === 1 ? change.variable.id : 'otherChanges',
        slot: change.slot,
        label,
        effect: effects[index] ?? 0,
      },
    ];
  });
  return { output: accounts.growth, from, to: outputWith(changes), parts };
}

const otherChanges: Label = { zh: '其余各项变化', en: 'All other changes' };

const without = (changes: readonly InputChange[], one: InputChange): readonly InputChange[] =>
  changes.filter((change) => change !== one);
