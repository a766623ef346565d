import { findDependents, findReached } from './find-dependents.ts';
import { type Program, readsOf } from './program.ts';
import { targetOf } from './reads.ts';

/** 1 for each variable that depends on those in the given rows, and for these themselves. */
export const findReachedRows = (program: Program, rows: readonly number[]): Uint8Array =>
  findReached(findDependents(program), rows, program.rows).slice(program.graph.nodes.size());

/** 1 for each variable that those in the given rows depend on, in whatever period, and for these themselves. */
export function findNeededRows(program: Program, wanted: readonly number[]): Uint8Array {
  const { rows, rowOf } = program;
  const formulaOf = new Int32Array(rows).fill(-1);
  for (const [formula, row] of rowOf.entries()) formulaOf[row] = formula;
  const isNeeded = new Uint8Array(rows);
  const waiting = [...wanted];
  for (let row = waiting.pop(); row !== undefined; row = waiting.pop()) {
    if (isNeeded[row] === 1) continue;
    isNeeded[row] = 1;
    const formula = formulaOf[row] ?? -1;
    if (formula >= 0) for (const read of readsOf(program, formula)) waiting.push(targetOf(read));
  }
  return isNeeded;
}
