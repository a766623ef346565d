/** What a simulated output looks like. Stored units; null where no sample has a figure. */
export interface Summary {
  /** How many samples have a figure. */
  readonly count: number;
  readonly mean: number | null;
  /** Of the samples (n − 1). */
  readonly sd: number | null;
  /** Of the mean: sd / √n. With a Latin hypercube the mean is closer than that. */
  readonly standardError: number | null;
  readonly min: number | null;
  readonly max: number | null;
  /** By probability, as its decimal text: `0.05`. Linear between samples (Hyndman and Fan 1996, type 7). */
  readonly quantiles: Readonly<Record<string, number | null>>;
  readonly histogram: Histogram;
}

/** Equal bins from the least to the greatest figure; the last one includes its upper edge. */
export interface Histogram {
  readonly edges: readonly number[];
  readonly counts: readonly number[];
}

/** The probabilities whose quantiles are given: the fan, the quartiles and the middle. */
export const probabilities = [0.01, 0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95, 0.99] as const;

const bins = 40;

/** Sums up one simulated output. */
export function summarize(values: Float64Array): Summary {
  const sorted = values.filter((value) => !Number.isNaN(value)).sort();
  const count = sorted.length;
  const mean = count > 0 ? sorted.reduce((sum, value) => sum + value, 0) / count : null;
  const sd = mean !== null && count > 1 ? deviation(sorted, mean) : null;
  return {
    count,
    mean,
    sd,
    standardError: sd === null ? null : sd / Math.sqrt(count),
    min: sorted[0] ?? null,
    max: sorted.at(-1) ?? null,
    quantiles: Object.fromEntries(probabilities.map((p) => [String(p), quantileIn(sorted, p)])),
    histogram: histogramOf(sorted),
  };
}

function quantileIn(sorted: Float64Array, p: number): number | null {
  const place = p * (sorted.length - 1);
  const below = sorted[Math.floor(place)];
  const above = sorted[Math.ceil(place)];
  return below === undefined || above === undefined ? null : below + (place % 1) * (above - below);
}

function deviation(values: Float64Array, mean: number): number {
  let squares = 0;
  for (const value of values) squares += (value - mean) ** 2;
  return Math.sqrt(squares / (values.length - 1));
}

function histogramOf(sorted: Float64Array): Histogram {
  const [low, high] = [sorted[0], sorted.at(-1)];
  if (low === undefined || high === undefined) return { edges: [], counts: [] };
  if (low === high) return { edges: [low, high], counts: [sorted.length] };
  const counts = Array.from({ length: bins }, () => 0);
  for (const value of sorted) {
    const bin = Math.min(bins - 1, Math.floor(((value - low) / (high - low)) * bins));
    counts[bin] = (counts[bin] ?? 0) + 1;
  }
  const edges = Array.from({ length: bins + 1 }, (_, edge) =>
    edge === bins ? high : low + ((high - low) * edge) / bins,
  );
  return { edges, counts };
}
