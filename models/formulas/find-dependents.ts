import { leaf, operandsOf } from './graph.ts';
import { instructionWidth } from './kernels/instructions.ts';
import type { LinkedPeriods } from './link-periods.ts';
import { type Program, readsOf } from './program.ts';
import { targetOf } from './reads.ts';

/** Who reads whom in a program. Vertices are the nodes, then the variables by row: the tags of linked instructions. */
export type Dependents = readonly (readonly number[])[];

/** Turns the graph round: for each vertex those that must be calculated again when it changes. */
export function findDependents(program: Program): Dependents {
  const { graph, rows, rowOf, nodeOf, openingOf, isCalculated } = program;
  const size = graph.nodes.size();
  const dependents: number[][] = Array.from({ length: size + rows }, () => []);
  for (let node = 0; node < size; node += 1) {
    const code = graph.nodes.codeOf(node);
    if (code < leaf.constant) dependents[size + graph.nodes.firstOf(node)]?.push(node);
    for (const operand of operandsOf(graph, node)) dependents[operand]?.push(node);
  }
  for (const [formula, row] of rowOf.entries()) {
    dependents[nodeOf[formula] ?? -1]?.push(size + row);
    dependents[openingOf[formula] ?? -1]?.push(size + row);
    // A cell without a number still passes on the problems of what it reads.
    for (const read of readsOf(program, formula)) {
      if (isCalculated[targetOf(read)] === 1) dependents[size + targetOf(read)]?.push(size + row);
    }
  }
  return dependents;
}

/** What an edit of some variables sets going. */
export interface Ripple {
  /** The instructions to run again, in order. */
  readonly instructions: Int32Array;
  /** The rows of the variables that may change, those edited included. */
  readonly rows: Int32Array;
}

/** Marks every vertex that depends on the variables in the given rows, and these themselves. */
export function findReached(dependents: Dependents, edited: readonly number[], rows: number): Uint8Array {
  const size = dependents.length - rows;
  const isReached = new Uint8Array(dependents.length);
  const waiting = edited.map((row) => size + row);
  for (const vertex of waiting) isReached[vertex] = 1;
  for (let vertex = waiting.pop(); vertex !== undefined; vertex = waiting.pop()) {
    for (const dependent of dependents[vertex] ?? []) {
      if (isReached[dependent] === 1) continue;
      isReached[dependent] = 1;
      waiting.push(dependent);
    }
  }
  return isReached;
}

/** Picks the instructions that depend on the variables in the given rows, and on nothing but them. */
export function findRipple(
  dependents: Dependents,
  linked: LinkedPeriods,
  edited: readonly number[],
  rows: number,
): Ripple {
  const size = dependents.length - rows;
  const isReached = findReached(dependents, edited, rows);
  const { instructions, tags } = linked;
  const picked = new Int32Array(instructions.length);
  let length = 0;
  for (let index = 0; index < tags.length; index += 1) {
    if (isReached[tags[index] ?? 0] === 0) continue;
    const at = index * instructionWidth;
    picked.set(instructions.subarray(at, at + instructionWidth), length);
    length += instructionWidth;
  }
  const reachedRows: number[] = [];
  for (let row = 0; row < rows; row += 1) if (isReached[size + row] === 1) reachedRows.push(row);
  return { instructions: picked.slice(0, length), rows: Int32Array.from(reachedRows) };
}
