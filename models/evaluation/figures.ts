import { placeOfRow } from '../formulas/lay-out-periods.ts';

/**
 * The numbers of one evaluation. An update takes the memory over and leaves behind what it overwrote, so that both evaluations
 * stay what they were and neither costs a copy of the whole.
 */
export interface Figures {
  held: HeldFigures | PastFigures;
}

/** The memory itself, as the program left it. */
export interface HeldFigures {
  readonly kind: 'held';
  readonly memory: Float64Array;
}

/** The numbers of some rows; all others are those of the evaluation that took over. */
export interface PastFigures {
  readonly kind: 'past';
  readonly next: Figures;
  readonly rows: Int32Array;
  /** The rows' numbers of all periods, one row after the other. */
  readonly numbers: Float64Array;
  /** All numbers put together, once somebody asked for them. */
  whole?: Float64Array;
}

/** The numbers of all variables as they were for these figures; to be read only. What lies between them is not kept. */
export function memoryOf(figures: Figures, periods: number): Float64Array {
  const passed: PastFigures[] = [];
  let { held } = figures;
  for (; held.kind === 'past'; held = held.next.held) passed.push(held);
  const [first] = passed;
  if (!first) return held.memory;
  if (first.whole) return first.whole;
  const memory = held.memory.slice();
  for (const { rows, numbers } of passed.toReversed()) {
    for (const [index, row] of rows.entries()) {
      memory.set(numbers.subarray(index * periods, (index + 1) * periods), placeOfRow(row, periods));
    }
  }
  first.whole = memory;
  return memory;
}

/** Hands the memory on, keeping the numbers of the rows that are about to change. */
export function handOver(figures: Figures, memory: Float64Array, rows: Int32Array, periods: number): Figures {
  const numbers = new Float64Array(rows.length * periods);
  for (let index = 0; index < rows.length; index += 1) {
    const from = placeOfRow(rows[index] ?? 0, periods);
    for (let period = 0; period < periods; period += 1) {
      numbers[index * periods + period] = memory[from + period] ?? Number.NaN;
    }
  }
  const next: Figures = { held: { kind: 'held', memory } };
  figures.held = { kind: 'past', next, rows, numbers };
  return next;
}
