import { placeOfRow } from '../formulas/lay-out-periods.ts';
import type { Blank } from '../formulas/period-machine.ts';
import { cellState } from '../formulas/resolve-states.ts';
import type { GoalModel } from '../goals/goal-model.ts';
import type { Assumption } from '../goals/variable.ts';
import type { ResolvedAssumptions, ResolvedValue } from '../scenarios/resolve-assumptions.ts';
import type { Period, Slot } from '../shared/period.ts';

/** The figure of an assumption in one period; undefined where it does not exist yet. */
export const assumedIn = (
  variable: Assumption,
  slots: ReadonlyMap<Slot, ResolvedValue> | undefined,
  period: Period,
): ResolvedValue | undefined => slots?.get(variable.timing === 'once' ? 'once' : period);

/** Whether an assumption holds a number in a period, is missing there, or does not exist. */
export const stateOf = (resolved: ResolvedValue | undefined): number =>
  resolved === undefined ? cellState.none : resolved.value === null ? cellState.missing : cellState.value;

/** Writes the figures of all assumptions into the memory and lists the cells that have none. */
export function fillAssumptions(
  { variables, periods }: GoalModel,
  assumptions: ResolvedAssumptions,
  memory: Float64Array,
): readonly Blank[] {
  const blanks: Blank[] = [];
  for (let row = 0; row < variables.length; row += 1) {
    const variable = variables[row];
    if (variable?.kind !== 'assumption') continue;
    const slots = assumptions.get(variable.id);
    writeAssumption(variable, row, slots, periods, memory);
    const always = variable.timing === 'once' ? slots?.get('once') : undefined;
    for (let period = 0; period < periods.length; period += 1) {
      const resolved = always ?? assumedIn(variable, slots, periods[period] ?? '');
      const state = stateOf(resolved);
      if (state !== cellState.value) blanks.push({ row, period, state });
    }
  }
  return blanks;
}

/** Writes the figures of one assumption; a cell that has none holds 0. */
export function writeAssumption(
  variable: Assumption,
  row: number,
  slots: ReadonlyMap<Slot, ResolvedValue> | undefined,
  periods: readonly Period[],
  memory: Float64Array,
): void {
  const place = placeOfRow(row, periods.length);
  if (variable.timing === 'once') {
    memory.fill(slots?.get('once')?.value ?? 0, place, place + periods.length);
    return;
  }
  for (let period = 0; period < periods.length; period += 1) {
    memory[place + period] = slots?.get(periods[period] ?? '')?.value ?? 0;
  }
}
