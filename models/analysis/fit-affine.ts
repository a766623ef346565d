import type { Box } from './nearest-on-plane.ts';
import type { Probes } from './probe-box.ts';

/** An output that is `constant + Σ slope·lever` all over a box. */
export interface AffineFit {
  readonly constant: number;
  readonly slopes: Float64Array;
}

/** How far from the plane a figure may lie and still count as on it, relative to the largest figure: what arithmetic loses. */
const tolerance = 1e-11;

/**
 * The plane through the figures at the probes, or null when one of them lies off it or is no figure. The slopes are taken
 * between the bounds, which loses the least.
 *
 * @param evaluate the output at many settings.
 */
export function fitAffine(
  box: Box,
  probes: Probes,
  figures: Float64Array,
  evaluate: (points: readonly Float64Array[]) => Float64Array,
): AffineFit | null {
  const { min, max } = box;
  const middle = min.map((low, index) => low + ((max[index] ?? 0) - low) / 2);
  const ends = evaluate([...min.keys()].flatMap((index) => [min, max].map((at) => middle.with(index, at[index] ?? 0))));
  const size = Math.max(...figures.map(Math.abs));
  const slopes = min.map((low, index) => {
    const width = (max[index] ?? 0) - low;
    const rise = (ends[2 * index + 1] ?? 0) - (ends[2 * index] ?? 0);
    // What is no more than rounding is no effect: it must not drive a lever to its bound.
    return width > 0 && Math.abs(rise) > tolerance * size ? rise / width : 0;
  });
  const [height = Number.NaN] = evaluate([middle]);
  const constant = slopes.reduce((sum, slope, index) => sum - slope * (middle[index] ?? 0), height);
  for (const [lane, figure] of figures.entries()) {
    let expected = height;
    for (const [index, column] of probes.columns.entries()) {
      expected += (slopes[index] ?? 0) * ((column[lane] ?? 0) - (middle[index] ?? 0));
    }
    // Written so that NaN fails.
    if (!(Math.abs(figure - expected) <= tolerance * size)) return null;
  }
  return { constant, slopes };
}
