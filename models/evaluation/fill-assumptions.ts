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

/** An assumption and its row in the program. */
export interface AssumptionRow {
  readonly variable: Assumption;
  readonly row: number;
  readonly id: string;
  readonly isOnce: boolean;
}

/** The assumptions among the variables of a model. */
export const assumptionRowsOf = (variables: readonly Variable[]): readonly AssumptionRow[] =>
  variables.flatMap((variable, row) =>
    variable.kind === 'assumption' ? [{ variable, row, id: variable.id, isOnce: variable.timing === 'once' }] : [],
  );

/** Writes the figures of all assumptions into the memory and lists the cells that have none. */
export function fillAssumptions(
  rows: readonly AssumptionRow[],
  periods: readonly Period[],
  assumptions: ResolvedAssumptions,
  memory: Float64Array,
): readonly Blank[] {
  const blanks: Blank[] = [];
  for (const assumption of rows) writeAssumption(assumption, assumptions.get(assumption.id), periods, memory, blanks);
  return blanks;
}

/** Writes the figures of one assumption, 0 where it has none, and adds those cells to `blanks`. */
export function writeAssumption(
  { row, isOnce }: AssumptionRow,
  slots: ReadonlyMap<Slot, ResolvedValue> | undefined,
  periods: readonly Period[],
  memory: Float64Array,
  blanks: Blank[],
): void {
  const place = placeOfRow(row, periods.length);
  const always = isOnce ? slots?.get('once') : undefined;
  for (let period = 0; period < periods.length; period += 1) {
    const resolved = isOnce ? always : slots?.get(periods[period] ?? '');
    const value = resolved?.value ?? null;
    memory[place + period] = value ?? 0;
    if (value === null) blanks.push({ row, period, state: resolved ? cellState.missing : cellState.none });
  }
}
