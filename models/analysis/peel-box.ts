/** The limits of one driver in a box; null where there is none. */
export interface BoxLimit {
  /** The position of the driver among the columns. */
  readonly input: number;
  readonly min: number | null;
  readonly max: number | null;
}

/** A twentieth of what is left is peeled off at a time: patience. */
const peelShare = 0.05;
const leastSupport = 0.02;
/** How sure a box has to be before it may be large: nine tenths, and half as unsure as without it. */
const wantedDensity = (reached: number): number => Math.max(0.9, (1 + reached) / 2);

/** Peels until too little is left, and gives the limits of the best box on the way. */
export function peelBox(
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
