import { type Evaluate, findExtreme, type Reached } from './find-extreme.ts';
import { findNearest } from './find-nearest.ts';
import { findRoots } from './find-roots.ts';
import { type Box, clamp, distanceIn } from './nearest-on-plane.ts';
import { type Probes, pointAt } from './probe-box.ts';

/** What a search of the box found: the extremes it met and the nearest plan that reaches the value, if any. */
export interface SearchResult {
  readonly minimum: Reached;
  readonly maximum: Reached;
  readonly nearest: Reached | null;
}

/** From how many of the nearest probes on the other side of the wanted value a way is sought. */
const mostStarts = 12;

/**
 * Searches a box in which the output is not affine. The wanted value must lie between two probes, or between the extremes climbed
 * to from them; from the present plan a way is then sought to each of the nearest points beyond it, the crossing found by
 * bracketing, and the change made least from there. Null when no probe has a figure.
 */
export function searchPlan(
  box: Box,
  wanted: number,
  tolerance: number,
  probes: Probes,
  figures: Float64Array,
  evaluate: Evaluate,
): SearchResult | null {
  const known = [...figures.keys()].filter((lane) => !Number.isNaN(figures[lane]));
  const reachedAt = (lane: number): Reached => ({ point: pointAt(probes, lane), value: figures[lane] ?? Number.NaN });
  const extreme = (sign: 1 | -1): Reached | null => {
    const lane = known.toSorted((a, b) => sign * ((figures[b] ?? 0) - (figures[a] ?? 0)))[0];
    return lane === undefined ? null : findExtreme(box, reachedAt(lane), sign, evaluate);
  };
  const [minimum, maximum] = [extreme(-1), extreme(1)];
  if (!minimum || !maximum) return null;
  if (wanted > maximum.value + tolerance || wanted < minimum.value - tolerance)
    return { minimum, maximum, nearest: null };
  const centre = box.present.map((value, index) => clamp(value, box.min[index] ?? 0, box.max[index] ?? 0));
  const [start = Number.NaN] = evaluate([centre]);
  const isBeyond = ({ value }: Reached): boolean => (start - wanted) * (value - wanted) <= 0;
  const targets = [...known.map(reachedAt), minimum, maximum]
    .filter((reached) => Number.isNaN(start) || isBeyond(reached))
    .toSorted((one, other) => distanceIn(box, one.point) - distanceIn(box, other.point));
  const ends = [...targets.slice(0, mostStarts), minimum, maximum];
  const starts = [centre, ...ends.flatMap(({ point }) => crossings(centre, point, wanted, tolerance, evaluate))];
  const candidates = starts.flatMap((from) => {
    const found = findNearest(box, from, wanted, tolerance, evaluate);
    const [value = Number.NaN] = evaluate([from]);
    const own = Math.abs(value - wanted) <= tolerance ? [{ point: from, value }] : [];
    return found ? [found, ...own] : own;
  });
  const nearest = candidates.toSorted((one, other) => distanceIn(box, one.point) - distanceIn(box, other.point))[0];
  return { minimum, maximum, nearest: nearest ?? null };
}

/** The points on the straight way between two plans where the output comes to the wanted value. */
function crossings(
  from: Float64Array,
  to: Float64Array,
  wanted: number,
  tolerance: number,
  evaluate: Evaluate,
): readonly Float64Array[] {
  const along = (share: number): Float64Array => from.map((value, index) => value + share * ((to[index] ?? 0) - value));
  const { roots } = findRoots((shares) => evaluate([...shares].map(along)), 0, 1, wanted, tolerance);
  return roots.slice(0, 1).map(along);
}
