import type { GoalModel } from '../goals/goal-model.ts';
import type { Assumption, Variable } from '../goals/variable.ts';
import { variablesById } from '../goals/variables-by-id.ts';
import { perObject } from '../shared/per-object.ts';
import type { Period, Slot } from '../shared/period.ts';
import { problem } from '../shared/problem.ts';
import type { Source } from '../shared/provenance.ts';
import { fail, ok, type Result } from '../shared/result.ts';
import type { Change, Scenario } from './scenario.ts';

/** An assumption as one scenario sees it in one slot. */
export interface ResolvedValue {
  readonly value: number | null;
  readonly source: Source;
  /** The scenario that set it; null when it stands as the goal model ships it. */
  readonly setBy: string | null;
  /** The year whose figure is carried on (沿用), where the slot has none of its own. */
  readonly carriedFrom: Period | null;
}

/** The slots of one assumption. A slot before its first year is absent. */
export type ResolvedSlots = ReadonlyMap<Slot, ResolvedValue>;

/** The values of all assumptions by variable: of one, or of all in the order of the model. A `Map` is one too. */
export interface ResolvedAssumptions extends Iterable<readonly [string, ResolvedSlots]> {
  get(id: string): ResolvedSlots | undefined;
}

/** The scenario, its parent, its parent's parent … up to the root. Problems: unknown scenario, a loop of parents. */
export function lineageOf(scenarios: readonly Scenario[], id: string): Result<readonly Scenario[]> {
  const lineage: Scenario[] = [];
  for (let next: string | null = id; next !== null; ) {
    const wanted: string = next;
    const found = scenarios.find((scenario) => scenario.id === wanted);
    if (!found) {
      const known = scenarios.map((scenario) => scenario.id).join(', ');
      return fail(problem('unknown-scenario', 'scenario', { id: wanted, scenarios: known }));
    }
    if (lineage.includes(found)) return fail(problem('scenario-loop', 'scenario', { id: wanted }));
    lineage.push(found);
    next = found.parent;
  }
  return ok(lineage);
}

/**
 * What every assumption is in a scenario: its own changes over its parent's over the goal model's figures. Each is resolved when it
 * is asked for, so that a scenario costs what it changes, however many assumptions there are.
 */
export function resolveAssumptions(
  model: GoalModel,
  scenarios: readonly Scenario[],
  id: string,
): Result<ResolvedAssumptions> {
  const lineage = lineageOf(scenarios, id);
  if (!lineage.ok) return lineage;
  const { variables, periods } = model;
  const byId = variablesById(variables);
  const shipped = shippedSlots(periods);
  const nearestFirst = lineage.value.map((scenario) => ({ setBy: scenario.id, changes: changesOf(scenario.changes) }));
  const resolved = new Map<string, ResolvedSlots>();
  const resolve = (variable: Assumption): ResolvedSlots =>
    resolveVariable(variable, periods, (slot) => {
      for (const { setBy, changes } of nearestFirst) {
        const change = changes.get(variable.id)?.get(slot);
        if (change) return { value: change.value, source: change.source, setBy, carriedFrom: null };
      }
      return shippedValue(variable, slot);
    });
  const slotsOf = (variable: Variable): ResolvedSlots | undefined => {
    if (variable.kind !== 'assumption') return undefined;
    if (!nearestFirst.some(({ changes }) => changes.has(variable.id))) return shipped(variable);
    const slots = resolved.get(variable.id) ?? resolve(variable);
    resolved.set(variable.id, slots);
    return slots;
  };
  return ok({
    get(wanted: string) {
      const variable = byId.get(wanted);
      return variable && slotsOf(variable);
    },
    *[Symbol.iterator]() {
      for (const variable of variables) {
        const slots = slotsOf(variable);
        if (slots) yield [variable.id, slots] as const;
      }
    },
  });
}

/** The changes of a scenario by variable and slot; of two of one place the later holds. */
const changesOf = perObject((changes: readonly Change[]) => {
  const byVariable = new Map<string, Map<Slot, Change>>();
  for (const change of changes) {
    const slots = byVariable.get(change.variable) ?? new Map<Slot, Change>();
    slots.set(change.slot, change);
    byVariable.set(change.variable, slots);
  }
  return byVariable;
});

const nobodyHasIt: ResolvedValue = { value: null, source: { kind: 'missing' }, setBy: null, carriedFrom: null };

const shippedValue = ({ values }: Assumption, slot: Slot): ResolvedValue | undefined => {
  const shipped = values[slot];
  return shipped && { value: shipped.value, source: shipped.source, setBy: null, carriedFrom: null };
};

/** The figures a model ships; all scenarios that leave them alone share them. */
const shippedSlots = perObject((periods: readonly Period[]) =>
  perObject((variable: Assumption) => resolveVariable(variable, periods, (slot) => shippedValue(variable, slot))),
);

function resolveVariable(
  variable: Assumption,
  periods: readonly Period[],
  own: (slot: Slot) => ResolvedValue | undefined,
): ResolvedSlots {
  const resolved = new Map<Slot, ResolvedValue>();
  if (variable.timing === 'once') return resolved.set('once', own('once') ?? nobodyHasIt);
  const from = variable.firstPeriod === undefined ? 0 : periods.indexOf(variable.firstPeriod);
  let latest: { readonly value: ResolvedValue; readonly period: Period } | null = null;
  for (const period of periods.slice(Math.max(0, from))) {
    const found = own(period);
    if (found) latest = { value: found, period };
    resolved.set(period, found ?? (latest ? { ...latest.value, carriedFrom: latest.period } : nobodyHasIt));
  }
  return resolved;
}
