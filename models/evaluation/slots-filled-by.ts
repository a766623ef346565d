import type { Assumption } from '../goals/variable.ts';
import type { ResolvedValue } from '../scenarios/resolve-assumptions.ts';
import type { Period, Slot } from '../shared/period.ts';

/**
 * The slots that have another figure when a scenario sets one slot: the slot itself, and the years after it that have no figure
 * of their own and carry it on. A year before the assumption's first is never filled.
 */
export function slotsFilledBy(
  variable: Assumption,
  resolved: ReadonlyMap<Slot, ResolvedValue> | undefined,
  slot: Slot,
  periods: readonly Period[],
): readonly Slot[] {
  if (slot === 'once') return variable.timing === 'once' ? ['once'] : [];
  if (variable.timing === 'once' || !resolved?.has(slot)) return [];
  const after = periods.slice(periods.indexOf(slot) + 1);
  const end = after.findIndex((period) => hasOwn(variable, resolved.get(period), period));
  return [slot, ...(end < 0 ? after : after.slice(0, end))];
}

const hasOwn = (variable: Assumption, resolved: ResolvedValue | undefined, period: Period): boolean =>
  resolved !== undefined &&
  resolved.carriedFrom === null &&
  (resolved.setBy !== null || variable.values[period] !== undefined);
