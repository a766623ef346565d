import { normalQuantile } from './normal-quantile.ts';

/** A square matrix, row by row. */
export type Matrix = readonly Float64Array[];

/**
 * The lower triangular L with L·Lᵀ = matrix (Cholesky), or null when the matrix is not positive definite.
 */
export function choleskyOf(matrix: Matrix): Matrix | null {
  const lower = matrix.map((row) => new Float64Array(row.length));
  for (const [i, row] of lower.entries()) {
    for (let j = 0; j <= i; j += 1) {
      const other = lower[j] ?? row;
      let rest = matrix[i]?.[j] ?? 0;
      for (let k = 0; k < j; k += 1) rest -= (row[k] ?? 0) * (other[k] ?? 0);
      if (i === j && !(rest > 1e-12)) return null;
      row[j] = i === j ? Math.sqrt(rest) : rest / (other[j] ?? 1);
    }
  }
  return lower;
}

/** The correlation of normal scores that gives a rank correlation (Spearman): 2·sin(π·ρ/6) (Pearson 1907). */
export const scoreCorrelation = (rank: number): number => 2 * Math.sin((Math.PI * rank) / 6);

/**
 * Rearranges each column so that their ranks correlate as wanted, leaving the figures of every column as they are (Iman and
 * Conover 1982): normal scores take the ranks of the columns, are freed of their chance correlation, given the wanted one, and
 * their ranks handed back.
 *
 * @param wanted the Cholesky factor of the wanted correlations of scores.
 */
export function correlate(columns: readonly Float64Array[], wanted: Matrix): readonly Float64Array[] {
  const lanes = columns[0]?.length ?? 0;
  const ladder = Float64Array.from({ length: lanes }, (_, rank) => normalQuantile((rank + 1) / (lanes + 1)));
  const sorted = columns.map((column) => column.toSorted());
  const scores = columns.map((column, index) => {
    const order = sorted[index] ?? column;
    return column.map((value) => ladder[rankIn(order, value)] ?? 0);
  });
  const found = choleskyOf(correlationsOf(scores));
  // Too few lanes to tell their correlation: there is nothing to free them of.
  const free = found ? solveLower(found, scores) : scores;
  return wanted.map((row, index) => {
    const mixed = new Float64Array(lanes);
    for (let k = 0; k <= index; k += 1) {
      const share = row[k] ?? 0;
      const score = free[k] ?? mixed;
      for (let lane = 0; lane < lanes; lane += 1) mixed[lane] = (mixed[lane] ?? 0) + share * (score[lane] ?? 0);
    }
    const order = mixed.toSorted();
    const figures = sorted[index] ?? mixed;
    return mixed.map((value) => figures[rankIn(order, value)] ?? 0);
  });
}

/** The position of a value in an ascending column. */
function rankIn(sorted: Float64Array, value: number): number {
  let [low, high] = [0, sorted.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Pearson correlations between columns. */
export function correlationsOf(columns: readonly Float64Array[]): Matrix {
  const centred = columns.map((column) => {
    const mean = column.reduce((sum, value) => sum + value, 0) / column.length;
    return column.map((value) => value - mean);
  });
  const product = (a: Float64Array, b: Float64Array): number =>
    a.reduce((sum, value, lane) => sum + value * (b[lane] ?? 0), 0);
  const sizes = centred.map((column) => Math.sqrt(product(column, column)));
  return centred.map((column, i) =>
    Float64Array.from(centred, (other, j) =>
      i === j ? 1 : product(column, other) / ((sizes[i] ?? 1) * (sizes[j] ?? 1)),
    ),
  );
}

/** Columns X with L·X = columns: forward substitution, lane by lane. */
function solveLower(lower: Matrix, columns: readonly Float64Array[]): readonly Float64Array[] {
  const solved: Float64Array[] = [];
  for (const [i, column] of columns.entries()) {
    const row = lower[i] ?? column;
    const rest = column.slice();
    for (const [k, known] of solved.entries()) {
      const share = row[k] ?? 0;
      for (let lane = 0; lane < rest.length; lane += 1) rest[lane] = (rest[lane] ?? 0) - share * (known[lane] ?? 0);
    }
    const size = row[i] ?? 1;
    solved.push(rest.map((value) => value / size));
  }
  return solved;
}
