import type { CompiledModel } from '../evaluation/compile-model.ts';
import type { ResolvedAssumptions } from '../scenarios/resolve-assumptions.ts';
import { problem } from '../shared/problem.ts';
import { fail, ok, type Result } from '../shared/result.ts';
import { type Lever, type Output, openTrial } from './trial.ts';

/** A lever and the figures it takes along one side of a table, in its stored unit. */
export interface Axis extends Lever {
  readonly values: readonly number[];
}

/** An output for every figure of one lever, or every pair of two: a row a figure of `y`, a column a figure of `x`. */
export interface DataTable {
  readonly output: Output;
  readonly x: Axis;
  readonly y: Axis | null;
  /** Stored unit; null where there is no figure. */
  readonly cells: readonly (readonly (number | null)[])[];
}

/** More than a screen can show, and little enough to answer at once. */
export const mostAxisValues = 101;

/** Figures from one to another in equal steps, both included. Problem: more than 101 of them. */
export function axisOf({ variable, slot }: Lever, from: number, to: number, count: number): Result<Axis> {
  if (count > mostAxisValues) return fail(problem('table-too-large', variable, { count, limit: mostAxisValues }));
  // Twelve digits: 6% and not 6.000000000000001%.
  const values = Array.from({ length: count }, (_, index) => {
    const share = count > 1 ? index / (count - 1) : 0;
    return Number((from + share * (to - from)).toPrecision(12));
  });
  return ok({ variable, slot, values });
}

/**
 * Calculates a one-way or two-way table (模拟运算表). Every cell is what the scenario gives with those figures.
 * Problems: those of `openTrial`.
 */
export function tabulate(
  compiled: CompiledModel,
  assumptions: ResolvedAssumptions,
  output: Output,
  x: Axis,
  y: Axis | null,
): Result<DataTable> {
  const axes = y ? [x, y] : [x];
  const opened = openTrial(compiled, assumptions, axes, [output]);
  if (!opened.ok) return opened;
  const width = x.values.length;
  const height = y ? y.values.length : 1;
  const lanes = width * height;
  const columns = [Float64Array.from({ length: lanes }, (_, lane) => x.values[lane % width] ?? Number.NaN)];
  if (y)
    columns.push(Float64Array.from({ length: lanes }, (_, lane) => y.values[Math.floor(lane / width)] ?? Number.NaN));
  const [figures = new Float64Array(lanes)] = opened.value.runBlock(columns, lanes);
  const cells = Array.from({ length: height }, (_, row) =>
    Array.from(figures.subarray(row * width, (row + 1) * width), (value) => (Number.isNaN(value) ? null : value)),
  );
  return ok({ output, x, y, cells });
}
