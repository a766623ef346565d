import { type BoxLimit, peelBox } from './peel-box.ts';

/** Limits on a few drivers under which a target is mostly reached. All shares are 0 to 1. */
export interface FoundBox {
  readonly limits: readonly BoxLimit[];
  /** The share of the samples inside that reach the target. */
  readonly density: number;
  /** The share of the samples reaching the target that lie inside. */
  readonly coverage: number;
  /** The share of all samples that lie inside, and the share that reach the target anywhere. */
  readonly support: number;
  readonly reached: number;
}

/** With fewer samples that reach the target, or miss it, a box would describe chance. */
const fewestSamples = 50;
/** Enough to see a box by; more would only take longer. */
const mostSamples = 16_384;

/**
 * Finds which combinations reach a target by patient rule induction (Friedman and Fisher 1999; Bryant and Lempert 2010): from the
 * whole space the end of one driver is peeled off that leaves the densest rest, again and again. Of the boxes on the way the
 * largest that is dense enough is taken, or else the densest. First over all drivers; then once more over the two or three
 * whose limits do the most. Null when hardly any sample reaches the target, or misses it.
 *
 * @param columns what each driver was in each sample, of which the first 16,384 are looked at.
 * @param isReached whether each sample reached the target.
 */
export function findBox(
  columns: readonly Float64Array[],
  isReached: (lane: number) => boolean,
  mostDrivers = 3,
): FoundBox | null {
  const lanes = Math.min(columns[0]?.length ?? 0, mostSamples);
  const hits = Uint8Array.from({ length: lanes }, (_, lane) => (isReached(lane) ? 1 : 0));
  const total = hits.reduce((sum, hit) => sum + hit, 0);
  if (Math.min(total, lanes - total) < fewestSamples) return null;
  const all = [...columns.keys()];
  const orders = columns.map((column) =>
    Uint32Array.from({ length: lanes }, (_, lane) => lane).sort(
      (a, b) => (column[a] as number) - (column[b] as number),
    ),
  );
  const limitsOver = (inputs: readonly number[]): readonly BoxLimit[] => peelBox(columns, orders, hits, inputs);
  const measure = (limits: readonly BoxLimit[]): FoundBox => measureBox(columns, hits, limits, total);
  let drivers = limitsOver(all);
  while (drivers.length > mostDrivers) {
    const without = drivers.map((dropped) => drivers.filter((limit) => limit !== dropped));
    drivers = without.toSorted((one, other) => measure(other).density - measure(one).density)[0] ?? [];
  }
  return measure(limitsOver(drivers.map(({ input }) => input)));
}

function measureBox(
  columns: readonly Float64Array[],
  hits: Uint8Array,
  limits: readonly BoxLimit[],
  total: number,
): FoundBox {
  let inside = 0;
  let met = 0;
  for (const [lane, hit] of hits.entries()) {
    const isInside = limits.every(({ input, min, max }) => {
      const value = columns[input]?.[lane] ?? Number.NaN;
      return (min === null || value >= min) && (max === null || value <= max);
    });
    if (!isInside) continue;
    inside += 1;
    met += hit;
  }
  const [density, coverage] = [inside > 0 ? met / inside : 0, met / total];
  return { limits, density, coverage, support: inside / hits.length, reached: total / hits.length };
}
