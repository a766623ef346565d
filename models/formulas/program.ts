import type { Graph } from './graph.ts';
import type { NumberLists } from './number-lists.ts';

/**
 * The formulas of a model as one graph of operations. Each formula has a number. Typed arrays throughout: a model may have ten
 * thousand formulas, and most loads ask only for results.
 */
export interface Program {
  readonly graph: Graph;
  /** How many variables there are, assumptions included. */
  readonly rows: number;
  /** 1 for a row that is calculated, 0 for an assumption. */
  readonly isCalculated: Uint8Array;
  /** For each formula the row of its variable, its node, and the node of the first period where that is another; else −1. */
  readonly rowOf: Int32Array;
  readonly nodeOf: Int32Array;
  readonly openingOf: Int32Array;
  /** What is read: list 2 n by formula n, list 2 n + 1 by its opening: variables by row. */
  readonly reads: NumberLists;
  /** The formulas in parts, each after those it depends on. In a part each comes after what it reads in the same period. */
  readonly parts: NumberLists;
  /** 1 for a part of several formulas, or of one that reads itself: it must be run period by period. */
  readonly isRecurrence: Uint8Array;
}

/** The node that holds in a period. */
export function nodeIn({ nodeOf, openingOf }: Program, formula: number, period: number): number {
  const opening = period === 0 ? (openingOf[formula] ?? -1) : -1;
  return opening >= 0 ? opening : (nodeOf[formula] ?? -1);
}

/** The number of the list of what a formula reads in a period. */
export const readListIn = ({ openingOf }: Program, formula: number, period: number): number =>
  2 * formula + (period === 0 && (openingOf[formula] ?? -1) >= 0 ? 1 : 0);

/** What a formula reads in a period. */
export function readsIn(program: Program, formula: number, period: number): Int32Array {
  const { starts, values } = program.reads;
  const list = readListIn(program, formula, period);
  return values.subarray(starts[list], starts[list + 1]);
}

/** What a formula reads in any period. */
export const readsOf = ({ reads: { starts, values } }: Program, formula: number): Int32Array =>
  values.subarray(starts[2 * formula], starts[2 * formula + 2]);
