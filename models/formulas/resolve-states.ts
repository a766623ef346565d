import type { Program } from './plan-program.ts';

/** What a cell is before anything is calculated: a number, a figure nobody has, or not there in this period. */
export const cellState = { value: 0, missing: 1, none: 2 } as const;

/** The states of all cells, by row and within a row by period. */
export type CellStates = Uint8Array;

/**
 * Completes the states of the assumptions with those of the formulas. A formula is missing where anything it reads is missing,
 * whether or not it stands in a branch that is taken, and else does not exist where anything it reads does not exist.
 *
 * @param states the states of the assumptions in place; those of the formulas are filled in.
 */
export function resolveStates(program: Program, periods: number, states: CellStates): void {
  for (let period = 0; period < periods; period += 1) {
    for (const { formulas } of program.parts) {
      for (const formula of formulas) {
        const { reads } = period === 0 && formula.opening ? formula.opening : formula;
        let state: number = cellState.value;
        for (const { row, previous } of reads) {
          const found =
            previous && period === 0 ? cellState.none : (states[row * periods + period - (previous ? 1 : 0)] ?? 0);
          if (found === cellState.missing) state = cellState.missing;
          else if (found === cellState.none && state === cellState.value) state = cellState.none;
        }
        states[formula.row * periods + period] = state;
      }
    }
  }
}
