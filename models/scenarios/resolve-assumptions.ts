import type { GoalModel } from '../goals/goal-model.ts';
import type { Assumption } from '../goals/variable.ts';
import type { Period, Slot } from '../shared/period.ts';
import { problem } from '../shared/problem.ts';
import type { Source } from '../shared/provenance.ts';
import { fail, ok, type Result } from '../shared/result.ts';
import type { Scenario } from './scenario.ts';

/** An assumption as one scenario sees it in one slot. */
export interface ResolvedValue {
  readonly value: number | null;
  readonly source: Source;
  /** The scenario that set it; null when it stands as the goal model ships it. */
  readonly setBy: string | null;
  /** The year whose figure is carried on (沿用), where the slot has none of its own. */
  readonly carriedFrom: Period | null;
}

/** The values of all assumptions: by variable, by slot. A slot before a variable's first year is absent. */
export type ResolvedAssumptions = ReadonlyMap<string, ReadonlyMap<Slot, ResolvedValue>>;

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

/** What every assumption is in a scenario: its own changes over its parent's over the goal model's figures. */
export function resolveAssumptions(
  model: GoalModel,
  scenarios: readonly Scenario[],
  id: string,
): Result<ResolvedAssumptions> {
  const lineage = lineageOf(scenarios, id);
  if (!lineage.ok) return lineage;
  const nearest = new Map<string, Map<Slot, ResolvedValue>>();
  for (const scenario of lineage.value.toReversed()) {
    for (const { variable, slot, value, source } of scenario.changes) {
      const slots = nearest.get(variable) ?? new Map<Slot, ResolvedValue>();
      slots.set(slot, { value, source, setBy: scenario.id, carriedFrom: null });
      nearest.set(variable, slots);
    }
  }
  const own = (variable: Assumption, slot: Slot): ResolvedValue | undefined => {
    const changed = nearest.get(variable.id)?.get(slot);
    if (changed) return changed;
    const shipped = variable.values[slot];
    return shipped && { value: shipped.value, source: shipped.source, setBy: null, carriedFrom: null };
  };
  const resolved = new Map<string, ReadonlyMap<Slot, ResolvedValue>>();
  for (const variable of model.variables) {
    if (variable.kind === 'assumption') resolved.set(variable.id, resolveVariable(variable, model.periods, own));
  }
  return ok(resolved);
}

const nobodyHasIt: ResolvedValue = { value: null, source: { kind: 'missing' }, setBy: null, carriedFrom: null };

function resolveVariable(
  variable: Assumption,
  periods: readonly Period[],
  own: (variable: Assumption, slot: Slot) => ResolvedValue | undefined,
): ReadonlyMap<Slot, ResolvedValue> {
  const resolved = new Map<Slot, ResolvedValue>();
  if (variable.timing === 'once') return resolved.set('once', own(variable, 'once') ?? nobodyHasIt);
  const from = variable.firstPeriod === undefined ? 0 : periods.indexOf(variable.firstPeriod);
  let latest: { readonly value: ResolvedValue; readonly period: Period } | null = null;
  for (const period of periods.slice(Math.max(0, from))) {
    const found = own(variable, period);
    if (found) latest = { value: found, period };
    resolved.set(period, found ?? (latest ? { ...latest.value, carriedFrom: latest.period } : nobodyHasIt));
  }
  return resolved;
}
