import { placeOfRow } from '../formulas/lay-out-periods.ts';
import type { Blank } from '../formulas/period-machine.ts';
import { cellState } from '../formulas/resolve-states.ts';
import type { Assumption, Variable } from '../goals/variable.ts';
import type { ResolvedAssumptions, ResolvedValue } from '../scenarios/resolve-assumptions.ts';
import type { Period, Slot } from '../shared/period.ts';

/** The figure of an assumption in one period; undefined where it does not exist yet. */
export const assumedIn = (
  variable: Assumption,
  slots: ReadonlyMap<Slot, ResolvedValue> | undefined,
  period: Period,
): ResolvedValue | undefined => slots?.get(variable.timing === 'once' ? 'once' : period);

/** Writes the figures of all assumptions into the memory and lists the cells that have none. */
export function fillAssumptions(
  variables: readonly Variable[],
  periods: readonly Period[],
  assumptions: ResolvedAssumptions,
  memory: Float64Array,
): readonly Blank[] {
  const blanks: Blank[] = [];
  for (let row = 0; row < variables.length; row += 1) {
    const variable = variables[row];
    if (variable?.kind !== 'assumption') continue;
    writeAssumption(variable, row, assumptions.get(variable.id), periods, memory, blanks);
  }
  return blanks;
}

/** Writes the figures of one assumption, 0 where it has none, and adds those cells to `blanks`. */
export function writeAssumption(
  variable: Assumption,
  row: number,
  slots: ReadonlyMap<Slot, ResolvedValue> | undefined,
  periods: readonly Period[],
  memory: Float64Array,
  blanks: Blank[],
): void {
  const place = placeOfRow(row, periods.length);
  const isOnce = variable.timing === 'once';
  const always = isOnce ? slots?.get('once') : undefined;
  for (let period = 0; period < periods.length; period += 1) {
    const resolved = isOnce ? always : slots?.get(periods[period] ?? '');
    const value = resolved?.value ?? null;
    memory[place + period] = value ?? 0;
    if (value === null) blanks.push({ row, period, state: resolved ? cellState.missing : cellState.none });
  }
}
