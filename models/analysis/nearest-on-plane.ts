/** Bounds of the levers and the plan that a better one should stay near to, all in stored units. */
export interface Box {
  readonly min: Float64Array;
  readonly max: Float64Array;
  readonly present: Float64Array;
  /** What counts as one unit of change of each lever; see `stepOf`. */
  readonly scale: Float64Array;
}

/** A point of the box and how hard the target pulls on it: the change of half the squared distance per unit of the target. */
export interface NearestPoint {
  readonly point: Float64Array;
  readonly pull: number;
}

/** The value within bounds. */
export const clamp = (value: number, min: number, max: number): number => Math.min(max, Math.max(min, value));

/** How far a plan is from the present one: the root of the sum of squared changes, each in its lever's scale. */
export const distanceIn = ({ present, scale }: Box, point: Float64Array): number =>
  Math.hypot(...point.map((value, index) => (value - (present[index] ?? 0)) / (scale[index] ?? 1)));

/**
 * The point of the box nearest to the present plan on the hyperplane `Σ slope·x = level`, exactly: as the pull grows each lever
 * moves in proportion to scale²·slope until it meets its bound, so the sum is piecewise linear in the pull, and its pieces are
 * walked in order. (The continuous quadratic knapsack problem; Helgason, Kennington and Lall 1980.)
 * Null when the plane does not meet the box.
 */
export function nearestOnPlane(box: Box, slopes: Float64Array, level: number): NearestPoint | null {
  const { min, max, present, scale } = box;
  const speeds = slopes.map((slope, index) => slope * (scale[index] ?? 1) ** 2);
  const pointAt = (pull: number): Float64Array =>
    present.map((start, index) => {
      const speed = speeds[index] ?? 0;
      // An infinite pull leaves a lever without slope where it is.
      const moved = speed === 0 ? start : start + pull * speed;
      return clamp(moved, min[index] ?? 0, max[index] ?? 0);
    });
  const levelAt = (point: Float64Array): number =>
    point.reduce((sum, value, index) => sum + (slopes[index] ?? 0) * value, 0);
  const lowest = pointAt(Number.NEGATIVE_INFINITY);
  const highest = pointAt(Number.POSITIVE_INFINITY);
  const slack = 1e-13 * sizeOf(slopes, lowest, highest);
  if (level < levelAt(lowest) - slack || level > levelAt(highest) + slack) return null;
  const breaks = [...speeds].flatMap((speed, index) =>
    speed === 0 ? [] : [min, max].map((bound) => ((bound[index] ?? 0) - (present[index] ?? 0)) / speed),
  );
  const pulls = Float64Array.from(breaks).sort();
  let below = pulls[0] ?? 0;
  let above = pulls.at(-1) ?? 0;
  for (const pull of pulls) {
    if (levelAt(pointAt(pull)) <= level) below = pull;
    else {
      above = pull;
      break;
    }
  }
  const [from, to] = [levelAt(pointAt(below)), levelAt(pointAt(above))];
  const pull = to > from ? below + ((level - from) / (to - from)) * (above - below) : below;
  return { point: pointAt(clamp(pull, below, above)), pull };
}

/** How large the sum and its terms can be: what rounding is measured by. */
const sizeOf = (slopes: Float64Array, low: Float64Array, high: Float64Array): number =>
  slopes.reduce(
    (sum, slope, index) => sum + Math.abs(slope) * Math.max(Math.abs(low[index] ?? 0), Math.abs(high[index] ?? 0)),
    0,
  );
