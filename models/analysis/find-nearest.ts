import type { Evaluate, Reached } from './find-extreme.ts';
import { type Box, clamp, distanceIn, nearestOnPlane } from './nearest-on-plane.ts';

const mostRounds = 60;
const mostCorrections = 30;
const stepShares = Array.from({ length: 12 }, (_, index) => 2 ** -index);

/**
 * From a start, the plan of its surroundings that reaches the wanted value with the least change: the function is replaced by
 * its tangent plane, the nearest point on that plane is taken exactly, and a step towards it is made that lessens the distance
 * plus the penalised gap (sequential quadratic programming; Nocedal and Wright 2006, ch. 18). The last gap is closed along the
 * shortest way. Null when the value is not reached within the tolerance.
 */
export function findNearest(
  box: Box,
  start: Float64Array,
  wanted: number,
  tolerance: number,
  evaluate: Evaluate,
): Reached | null {
  let point = start;
  let penalty = 0;
  for (let round = 0; round < mostRounds; round += 1) {
    const tangent = tangentAt(box, point, evaluate);
    if (tangent === null) break;
    const aim = aimFrom(box, tangent, point, wanted);
    if (aim === null) break;
    penalty = Math.max(penalty, 2 * Math.abs(aim.pull), Number.MIN_VALUE);
    const next = bestStep(box, point, aim.point, evaluate, (reached) => {
      return distanceIn(box, reached.point) ** 2 / 2 + penalty * Math.abs(reached.value - wanted);
    });
    const moved = distanceIn({ ...box, present: point }, next);
    point = next;
    if (moved < 1e-9) break;
  }
  return closeGap(box, point, wanted, tolerance, evaluate);
}

interface Tangent {
  readonly value: number;
  readonly slopes: Float64Array;
}

/** Central differences over a hundred-thousandth of the box; at a bound over half of that. */
function tangentAt({ min, max }: Box, point: Float64Array, evaluate: Evaluate): Tangent | null {
  const around = [...point.entries()].map(([axis, value]) => {
    const [low, high] = [min[axis] ?? 0, max[axis] ?? 0];
    const step = (high - low) * 1e-5;
    return [clamp(value - step, low, high), clamp(value + step, low, high)] as const;
  });
  const points = around.flatMap(([before, after], axis) => [point.with(axis, before), point.with(axis, after)]);
  const values = evaluate([point, ...points]);
  if (values.some(Number.isNaN)) return null;
  const slopes = Float64Array.from(around, ([before, after], axis) =>
    after > before ? ((values[2 * axis + 2] ?? 0) - (values[2 * axis + 1] ?? 0)) / (after - before) : 0,
  );
  return { value: values[0] ?? Number.NaN, slopes };
}

/** The nearest point where the tangent plane has the wanted value, or has moved as far towards it as the box allows. */
function aimFrom(box: Box, { value, slopes }: Tangent, point: Float64Array, wanted: number) {
  const here = slopes.reduce((sum, slope, index) => sum + slope * (point[index] ?? 0), 0);
  for (let share = 1; share > 1e-4; share /= 2) {
    const aim = nearestOnPlane(box, slopes, here + share * (wanted - value));
    if (aim) return aim;
  }
  return null;
}

function bestStep(
  box: Box,
  from: Float64Array,
  to: Float64Array,
  evaluate: Evaluate,
  merit: (reached: Reached) => number,
): Float64Array {
  const points = stepShares.map((share) =>
    from.map((value, axis) => clamp(value + share * ((to[axis] ?? 0) - value), box.min[axis] ?? 0, box.max[axis] ?? 0)),
  );
  const values = evaluate([from, ...points]);
  let best = from;
  let least = merit({ point: from, value: values[0] ?? Number.NaN });
  for (const [index, point] of points.entries()) {
    const found = merit({ point, value: values[index + 1] ?? Number.NaN });
    if (found < least) [best, least] = [point, found];
  }
  return best;
}

/** Newton steps along the shortest way to the tangent plane, from where the search ended. */
function closeGap(
  box: Box,
  start: Float64Array,
  wanted: number,
  tolerance: number,
  evaluate: Evaluate,
): Reached | null {
  let best: Reached | null = null;
  let point = start;
  for (let round = 0; round < mostCorrections; round += 1) {
    const tangent = tangentAt(box, point, evaluate);
    if (tangent === null) break;
    if (best === null || Math.abs(tangent.value - wanted) < Math.abs(best.value - wanted)) {
      best = { point, value: tangent.value };
    } else break;
    const aim = aimFrom({ ...box, present: point }, tangent, point, wanted);
    if (aim === null) break;
    point = aim.point;
  }
  return best !== null && Math.abs(best.value - wanted) <= tolerance ? best : null;
}
