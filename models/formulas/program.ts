import type { Graph } from './graph.ts';
import type { NumberLists } from './number-lists.ts';

/**
 * The formulas of a model as one graph of operations, in an order in which each part comes after what it depends on. Formulas have
 * numbers in this order. Typed arrays throughout: a model may have ten thousand formulas, and most loads ask only for results.
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
  /** What is read: list 2 n by formula n, list 2 n + 1 by its opening. A value is a read. */
  readonly reads: NumberLists;
  /** Part n are the formulas from `partStarts[n]` up to `partStarts[n + 1]`. */
  readonly partStarts: Int32Array;
  /** 1 for a part of several formulas, or of one that reads itself: it must be run period by period. */
  readonly isRecurrence: Uint8Array;
}

/** A variable that a formula reads, as one number. */
export const readOf = (row: number, previous: boolean): number => row * 2 + (previous ? 1 : 0);

/** The row of the variable read. */
export const rowRead = (read: number): number => read >> 1;

/** Whether it is read in the period before. */
export const isPrevious = (read: number): boolean => (read & 1) === 1;

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
