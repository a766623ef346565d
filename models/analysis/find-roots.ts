/** Where a function of one lever takes the wanted value; and what was looked at. */
export interface Roots {
  /** In ascending order; each was evaluated and is within the tolerance. */
  readonly roots: readonly number[];
  readonly evaluations: number;
}

const firstPoints = 257;
const zoomPoints = 65;
const mostZooms = 24;

/**
 * Finds every place between two bounds where a function comes to the wanted value, as far as a grid of 257 points shows one: a
 * change of sign is closed in on until the bracket cannot be narrowed, and a nearest approach without one is followed as well. A
 * jump over the value is no root. Each pass evaluates many points at once, so neither derivative nor good start is needed.
 *
 * @param evaluate the function at many points; NaN where it has no figure.
 */
export function findRoots(
  evaluate: (points: Float64Array) => Float64Array,
  min: number,
  max: number,
  wanted: number,
  tolerance: number,
): Roots {
  let evaluations = 0;
  const gapsAt = (points: Float64Array): Float64Array => {
    evaluations += points.length;
    return evaluate(points).map((value) => value - wanted);
  };
  const grid = spread(min, max, firstPoints);
  const gaps = gapsAt(grid);
  const roots: number[] = [];
  const keep = (root: number | null): void => {
    if (root !== null && !roots.includes(root)) roots.push(root);
  };
  for (let index = 0; index < grid.length; index += 1) {
    const [before, here, after] = [
      gaps[index - 1] ?? Number.NaN,
      gaps[index] ?? Number.NaN,
      gaps[index + 1] ?? Number.NaN,
    ];
    if (here === 0) keep(grid[index] ?? null);
    else if (here * after < 0) keep(zoom(gapsAt, grid[index] ?? 0, grid[index + 1] ?? 0, tolerance, crossing));
    else if (Math.abs(here) < Math.abs(before) && Math.abs(here) <= Math.abs(after) && before * here > 0) {
      keep(zoom(gapsAt, grid[index - 1] ?? 0, grid[index + 1] ?? 0, tolerance, approach));
    }
  }
  return { roots: roots.toSorted((a, b) => a - b), evaluations };
}

/** Points from one bound to the other, both included; the same bound gives it once. */
export function spread(min: number, max: number, count: number): Float64Array {
  if (!(max > min)) return Float64Array.of(min);
  return Float64Array.from({ length: count }, (_, index) =>
    index === count - 1 ? max : min + ((max - min) * index) / (count - 1),
  );
}

type Narrow = (gaps: Float64Array) => readonly [from: number, to: number] | null;

/** Between which neighbours the sign changes. */
const crossing: Narrow = (gaps) => {
  const at = gaps.findIndex((gap, index) => gap * (gaps[index + 1] ?? Number.NaN) <= 0);
  return at < 0 ? null : [at, at + 1];
};

/** Around which point the gap is smallest. */
const approach: Narrow = (gaps) => {
  const at = indexOfSmallest(gaps);
  return at < 0 ? null : [Math.max(0, at - 1), Math.min(gaps.length - 1, at + 1)];
};

function zoom(
  gapsAt: (points: Float64Array) => Float64Array,
  from: number,
  to: number,
  tolerance: number,
  narrow: Narrow,
): number | null {
  let best: { readonly point: number; readonly gap: number } | null = null;
  let [low, high] = [from, to];
  for (let pass = 0; pass < mostZooms; pass += 1) {
    const points = spread(low, high, zoomPoints);
    const gaps = gapsAt(points);
    const at = indexOfSmallest(gaps);
    const gap = Math.abs(gaps[at] ?? Number.NaN);
    if (at >= 0 && (best === null || gap < best.gap)) best = { point: points[at] ?? 0, gap };
    const next = narrow(gaps);
    if (best?.gap === 0 || next === null) break;
    const [nextLow, nextHigh] = [points[next[0]] ?? low, points[next[1]] ?? high];
    if (nextLow === low && nextHigh === high) break;
    [low, high] = [nextLow, nextHigh];
  }
  return best !== null && best.gap <= tolerance ? best.point : null;
}

function indexOfSmallest(gaps: Float64Array): number {
  let found = -1;
  for (const [index, gap] of gaps.entries()) {
    if (!Number.isNaN(gap) && (found < 0 || Math.abs(gap) < Math.abs(gaps[found] ?? 0))) found = index;
  }
  return found;
}
