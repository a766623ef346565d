import type { Reached } from './find-extreme.ts';
import type { AffineFit } from './fit-affine.ts';
import { type Box, clamp, nearestOnPlane } from './nearest-on-plane.ts';
import type { SearchResult } from './search-plan.ts';

/** The extremes of an affine output lie at the bounds; the nearest plan is the nearest point of a plane. */
export function solveAffine(box: Box, { constant, slopes }: AffineFit, wanted: number): SearchResult {
  const valueAt = (point: Float64Array): number =>
    point.reduce((sum, value, index) => sum + (slopes[index] ?? 0) * value, constant);
  const extreme = (sign: number): Reached => {
    const point = box.present.map((value, index) => {
      const slope = sign * (slopes[index] ?? 0);
      const [low, high] = [box.min[index] ?? 0, box.max[index] ?? 0];
      return slope > 0 ? high : slope < 0 ? low : clamp(value, low, high);
    });
    return { point, value: valueAt(point) };
  };
  const nearest = nearestOnPlane(box, slopes, wanted - constant);
  return {
    minimum: extreme(-1),
    maximum: extreme(1),
    nearest: nearest && { point: nearest.point, value: wanted },
  };
}
