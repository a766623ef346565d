/** The limits of one driver in a box; null where there is none. */
export interface BoxLimit {
  /** The position of the driver among the columns. */
  readonly input: number;
  readonly min: number | null;
  readonly max: number | null;
}

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

/** A twentieth of what is left is peeled off at a time: patience. */
const peelShare = 0.05;
const leastSupport = 0.02;
/** How sure a box has to be before it may be large: nine tenths, and half as unsure as without it. */
const wantedDensity = (reached: number): number => Math.max(0.9, (1 + reached) / 2);
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
  const limitsOver = (inputs: readonly number[]): readonly BoxLimit[] => peel(columns, orders, hits, inputs);
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

/** Peels until too little is left, and gives the limits of the best box on the way. */
function peel(
  columns: readonly Float64Array[],
  orders: readonly Uint32Array[],
  hits: Uint8Array,
  inputs: readonly number[],
): readonly BoxLimit[] {
  const isInside = new Uint8Array(hits.length).fill(1);
  const limits = new Map<number, BoxLimit>();
  let [inside, met] = [hits.length, hits.reduce((sum, hit) => sum + hit, 0)];
  let best: readonly BoxLimit[] = [];
  let bestDensity = met / inside;
  const wanted = wantedDensity(bestDensity);
  while (bestDensity < wanted) {
    const peels = inputs.flatMap((input) =>
      [false, true].map((fromAbove) => peelEnd(input, fromAbove, columns, orders, hits, isInside, inside)),
    );
    const next = peels
      .filter(({ removed }) => inside - removed.length >= leastSupport * hits.length)
      .toSorted((one, other) => densityAfter(other, inside, met) - densityAfter(one, inside, met))[0];
    if (!next) break;
    for (const lane of next.removed) isInside[lane] = 0;
    inside -= next.removed.length;
    met -= next.removedHits;
    const { input, limit, fromAbove } = next;
    const before = limits.get(input) ?? { input, min: null, max: null };
    limits.set(input, fromAbove ? { ...before, max: limit } : { ...before, min: limit });
    if (met / inside > bestDensity) {
      bestDensity = met / inside;
      best = inputs.flatMap((one) => limits.get(one) ?? []);
    }
  }
  return best;
}

interface Peel {
  readonly input: number;
  readonly fromAbove: boolean;
  /** The outermost figure that stays. */
  readonly limit: number;
  readonly removed: readonly number[];
  readonly removedHits: number;
}

const densityAfter = ({ removed, removedHits }: Peel, inside: number, met: number): number =>
  (met - removedHits) / (inside - removed.length);

/** The outermost twentieth at one end; samples with the same figure go together. */
function peelEnd(
  input: number,
  fromAbove: boolean,
  columns: readonly Float64Array[],
  orders: readonly Uint32Array[],
  hits: Uint8Array,
  isInside: Uint8Array,
  inside: number,
): Peel {
  const wanted = Math.ceil(peelShare * inside);
  const order = orders[input] ?? new Uint32Array();
  const column = columns[input] ?? new Float64Array();
  const removed: number[] = [];
  let removedHits = 0;
  let last = Number.NaN;
  for (let step = 0; step < order.length; step += 1) {
    const lane = order[fromAbove ? order.length - 1 - step : step] as number;
    if (isInside[lane] === 0) continue;
    const value = column[lane] as number;
    if (removed.length >= wanted && value !== last) return { input, fromAbove, limit: value, removed, removedHits };
    removed.push(lane);
    removedHits += hits[lane] as number;
    last = value;
  }
  return { input, fromAbove, limit: last, removed, removedHits };
}
