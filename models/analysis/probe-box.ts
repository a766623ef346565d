import { type Box, clamp } from './nearest-on-plane.ts';

/** Settings of the levers to try, a column a lever. */
export interface Probes {
  readonly columns: readonly Float64Array[];
  readonly lanes: number;
}

const pointsAlongAxis = 33;
const mostCorners = 8;
const spreadPoints = 2048;

/**
 * Where an unknown function is looked at: the present plan, along each lever with the others left alone, the corners of the box
 * (all of them up to eight levers), and points spread evenly inside by the additive recurrence of Roberts (2018), which fills
 * any number of dimensions without chance.
 */
export function probesOf(box: Box): Probes {
  const { min, max, present } = box;
  const count = present.length;
  const centre = present.map((value, index) => clamp(value, min[index] ?? 0, max[index] ?? 0));
  const between = (index: number, share: number): number =>
    (min[index] ?? 0) + share * ((max[index] ?? 0) - (min[index] ?? 0));
  const points: Float64Array[] = [centre];
  for (let axis = 0; axis < count; axis += 1) {
    for (let step = 0; step < pointsAlongAxis; step += 1) {
      points.push(centre.with(axis, between(axis, step / (pointsAlongAxis - 1))));
    }
  }
  for (let corner = 0; corner < 2 ** Math.min(count, mostCorners); corner += 1) {
    const bit = (index: number): number => (corner >> (index % mostCorners)) % 2;
    points.push(centre.map((_, index) => between(index, bit(index))));
  }
  const ratio = spreadRatio(count);
  for (let point = 1; point <= (count > 1 ? spreadPoints : 0); point += 1) {
    points.push(centre.map((_, index) => between(index, (0.5 + point * ratio ** -(index + 1)) % 1)));
  }
  return columnsOf(points, count);
}

/** Turns points into a column for each lever. */
export function columnsOf(points: readonly Float64Array[], levers: number): Probes {
  const columns = Array.from({ length: levers }, (_, index) => Float64Array.from(points, (point) => point[index] ?? 0));
  return { columns, lanes: points.length };
}

/** One of the points again. */
export const pointAt = ({ columns }: Probes, lane: number): Float64Array =>
  Float64Array.from(columns, (column) => column[lane] ?? 0);

/** The root of x^(d+1) = x + 1, the golden ratio for one dimension. */
function spreadRatio(dimensions: number): number {
  let ratio = 2;
  for (let round = 0; round < 64; round += 1) ratio = (1 + ratio) ** (1 / (dimensions + 1));
  return ratio;
}
