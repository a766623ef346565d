import { type Box, clamp } from './nearest-on-plane.ts';

/** The output at some settings of the levers. */
export type Evaluate = (points: readonly Float64Array[]) => Float64Array;

/** A setting of the levers and the output there. */
export interface Reached {
  readonly point: Float64Array;
  readonly value: number;
}

const mostPasses = 200;
const stepsPerPass = 24;

/**
 * Climbs (`sign` 1) or descends (−1) from a start to where no step helps any more: along every lever, both ways, with steps from
 * the whole width of the box down to a hundred-millionth of it, the best step at a time. Needs no derivative, so kinks do not
 * matter. What it finds is the extreme of its surroundings; starting from the best of many probes makes it likely the one of the
 * whole box, which no search can prove.
 */
export function findExtreme(box: Box, start: Reached, sign: 1 | -1, evaluate: Evaluate): Reached {
  let best = start;
  for (let pass = 0; pass < mostPasses; pass += 1) {
    const points = stepsFrom(box, best.point);
    const values = evaluate(points);
    let next = best;
    for (const [index, point] of points.entries()) {
      const value = values[index] ?? Number.NaN;
      if (sign * value > sign * next.value) next = { point, value };
    }
    // A gain that is no more than rounding would go on for ever.
    if (!(Math.abs(next.value - best.value) > 1e-15 * Math.abs(best.value))) return next;
    best = next;
  }
  return best;
}

function stepsFrom({ min, max }: Box, from: Float64Array): readonly Float64Array[] {
  const points: Float64Array[] = [];
  for (const [axis, value] of from.entries()) {
    const [low, high] = [min[axis] ?? 0, max[axis] ?? 0];
    for (let halvings = 0; halvings < stepsPerPass; halvings += 1) {
      const step = (high - low) * 2 ** -halvings;
      for (const moved of [value - step, value + step]) {
        const point = clamp(moved, low, high);
        if (point !== value) points.push(from.with(axis, point));
      }
    }
  }
  return points;
}
