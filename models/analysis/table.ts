import type { CompiledModel } from '../evaluation/compile-model.ts';
import type { ResolvedAssumptions } from '../scenarios/resolve-assumptions.ts';
import { problem } from '../shared/problem.ts';
import { fail, ok, type Result } from '../shared/result.ts';
import { spread } from './find-roots.ts';
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

/** Figures from one to another in equal steps, both included. */
export const axisOf = (lever: Lever, from: number, to: number, count: number): Axis => ({
  variable: lever.variable,
  slot: lever.slot,
  values: [...spread(from, to, count)],
});

/**
 * Calculates a one-way or two-way table (模拟运算表). Every cell is what the scenario gives with those figures.
 * Problems: more than 101 figures along a side, and those of `openTrial`.
 */
export function tabulate(
  compiled: CompiledModel,
  assumptions: ResolvedAssumptions,
  output: Output,
  x: Axis,
  y: Axis | null,
): Result<DataTable> {
  const axes = y ? [x, y] : [x];
  const long = axes.find(({ values }) => values.length > mostAxisValues);
  if (long) {
    const [count, limit] = [long.values.length, mostAxisValues];
    return fail(problem('table-too-large', long.variable, { count, limit }));
  }
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
