import { findDependents, findReached } from './find-dependents.ts';
import type { Program } from './plan-program.ts';

/** 1 for each variable that depends on those in the given rows, and for these themselves. */
export const findReachedRows = (program: Program, rows: readonly number[]): Uint8Array =>
  findReached(findDependents(program), rows, program.rows).slice(program.graph.nodes.size());

/** 1 for each variable that those in the given rows depend on, in whatever period, and for these themselves. */
export function findNeededRows({ parts, rows }: Program, wanted: readonly number[]): Uint8Array {
  const formulas = new Map(parts.flatMap((part) => part.formulas.map((formula) => [formula.row, formula] as const)));
  const isNeeded = new Uint8Array(rows);
  const waiting = [...wanted];
  for (let row = waiting.pop(); row !== undefined; row = waiting.pop()) {
    if (isNeeded[row] === 1) continue;
    isNeeded[row] = 1;
    const formula = formulas.get(row);
    for (const read of [...(formula?.reads ?? []), ...(formula?.opening?.reads ?? [])]) waiting.push(read.row);
  }
  return isNeeded;
}
