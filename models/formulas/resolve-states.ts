import { type Program, readListIn } from './program.ts';
import { isPrevious, targetOf } from './reads.ts';

/** What a cell is before anything is calculated: a number, a figure nobody has, or not there in this period. */
export const cellState = { value: 0, missing: 1, none: 2 } as const;

/** The states of all cells, by row and within a row by period. */
export type CellStates = Uint8Array;

/**
 * Completes the states of the assumptions with those of the formulas. A formula does not exist where anything it reads does not
 * exist, and else is missing where anything it reads is missing, whether or not it stands in a branch that is taken: no figure
 * that anybody could supply makes a year before the first.
 *
 * @param states the states of the assumptions in place; those of the formulas are filled in.
 * @returns 1 for each row that has a cell without a number. Where everything has its number, nothing more is looked at.
 */
export function resolveStates(program: Program, periods: number, states: CellStates): Uint8Array {
  const { rowOf } = program;
  const { starts, values } = program.parts;
  const hasGaps = new Uint8Array(program.rows);
  for (let at = 0; at < states.length; at += 1) {
    if (states[at] !== cellState.value) hasGaps[Math.floor(at / periods)] = 1;
  }
  for (let part = 0; part < starts.length - 1; part += 1) {
    const from = starts[part] ?? 0;
    const to = starts[part + 1] ?? 0;
    let mayHaveGaps = false;
    for (let at = from; at < to; at += 1) mayHaveGaps ||= readsGaps(program, values[at] ?? 0, hasGaps);
    if (!mayHaveGaps) continue;
    for (let period = 0; period < periods; period += 1) {
      for (let at = from; at < to; at += 1) {
        const formula = values[at] ?? 0;
        const state = stateOf(program, formula, period, periods, states);
        const row = rowOf[formula] ?? 0;
        states[row * periods + period] = state;
        if (state !== cellState.value) hasGaps[row] = 1;
      }
    }
  }
  return hasGaps;
}

/** Whether a formula reads a cell without a number, or may: it looks back before the first period. */
function readsGaps(program: Program, formula: number, hasGaps: Uint8Array): boolean {
  const { starts, values } = program.reads;
  const first = readListIn(program, formula, 0);
  for (let list = 2 * formula; list < 2 * formula + 2; list += 1) {
    for (let at = starts[list] ?? 0; at < (starts[list + 1] ?? 0); at += 1) {
      const read = values[at] ?? 0;
      if (hasGaps[targetOf(read)] === 1 || (list === first && isPrevious(read))) return true;
    }
  }
  return false;
}

function stateOf(program: Program, formula: number, period: number, periods: number, states: CellStates): number {
  const { starts, values } = program.reads;
  const list = readListIn(program, formula, period);
  let state: number = cellState.value;
  for (let at = starts[list] ?? 0; at < (starts[list + 1] ?? 0); at += 1) {
    const read = values[at] ?? 0;
    const before = isPrevious(read) ? 1 : 0;
    const cell = targetOf(read) * periods + period - before;
    const found = before > period ? cellState.none : (states[cell] ?? cellState.value);
    if (found === cellState.none) return cellState.none;
    if (found === cellState.missing) state = cellState.missing;
  }
  return state;
}
