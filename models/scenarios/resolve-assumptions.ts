import type { GoalModel } from '../goals/goal-model.ts';
import type { Assumption } from '../goals/variable.ts';
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
  const nearest = new Map<string, { readonly change: Change; readonly setBy: string }>();
  for (const scenario of lineage.value.toReversed()) {
    for (const change of scenario.changes) {
      nearest.set(`${change.variable}@${change.slot}`, { change, setBy: scenario.id });
    }
  }
  const own = (variable: Assumption, slot: Slot): ResolvedValue | undefined => {
    const changed = nearest.get(`${variable.id}@${slot}`);
    if (changed) {
      const { value, source } = changed.change;
      return { value, source, setBy: changed.setBy, carriedFrom: null };
    }
    const shipped = variable.values[slot];
    return shipped && { ...shipped, setBy: null, carriedFrom: null };
  };
  const assumptions = model.variables.filter((variable) => variable.kind === 'assumption');
  return ok(new Map(assumptions.map((variable) => [variable.id, resolveVariable(variable, model.periods, own)])));
}

const nobodyHasIt: ResolvedValue = { value: null, source: { kind: 'missing' }, setBy: null, carriedFrom: null };

function resolveVariable(
  variable: Assumption,
  periods: readonly Period[],
  own: (variable: Assumption, slot: Slot) => ResolvedValue | undefined,
): ReadonlyMap<Slot, ResolvedValue> {
  if (variable.timing === 'once') return new Map([['once', own(variable, 'once') ?? nobodyHasIt]]);
  const from = variable.firstPeriod === undefined ? 0 : periods.indexOf(variable.firstPeriod);
  const resolved = new Map<Slot, ResolvedValue>();
  let latest: { readonly value: ResolvedValue; readonly period: Period } | null = null;
  for (const period of periods.slice(Math.max(0, from))) {
    const found = own(variable, period);
    if (found) latest = { value: found, period };
    resolved.set(period, found ?? (latest ? { ...latest.value, carriedFrom: latest.period } : nobodyHasIt));
  }
  return resolved;
}
