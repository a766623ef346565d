/** An engine in a comparison: what one round does, and how many units of work that is. */
export interface Contestant {
  readonly name: string;
  readonly run: () => void;
  /** How many edits, runs or scenarios one call of `run` is. */
  readonly units: number;
}

/** What was measured: microseconds per unit, and how many times slower than the first, median over the rounds. */
export interface Measurement {
  readonly name: string;
  readonly microseconds: number;
  readonly timesFirst: number;
}

/** The middle value. */
export const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** Node's own, where it was started with `--expose-gc`. */
const collectGarbage = (): void => {
  if ('gc' in globalThis && typeof globalThis.gc === 'function') globalThis.gc();
};

/**
 * Runs all contestants in turn, round after round, so that a slow moment of the machine hits all of them. Ratios are taken within
 * a round. What counts is processor time, the collection of garbage included: other work on the machine must not.
 * One round more goes before, to warm up.
 */
export function measure(contestants: readonly Contestant[], rounds = 7): readonly Measurement[] {
  const times = contestants.map((): number[] => []);
  for (let round = 0; round <= rounds; round += 1) {
    for (const [index, { run, units }] of contestants.entries()) {
      // What the others left behind must not be cleared away at this one's cost.
      collectGarbage();
      const before = process.cpuUsage();
      run();
      const { user, system } = process.cpuUsage(before);
      const each = (user + system) / units;
      if (round > 0) times[index]?.push(each);
    }
  }
  return contestants.map(({ name }, index) => ({
    name,
    microseconds: median(times[index] ?? []),
    timesFirst: median((times[index] ?? []).map((time, round) => time / (times[0]?.[round] ?? Number.NaN))),
  }));
}

/** Runs something once, in a process that has done nothing like it before, and prints what it took; see `Cold`. */
export function printCold<T>(run: () => T): T {
  collectGarbage();
  const from = performance.now();
  const before = process.cpuUsage();
  const made = run();
  const { user, system } = process.cpuUsage(before);
  console.log(JSON.stringify({ waited: performance.now() - from, processor: (user + system) / 1000 } satisfies Cold));
  return made;
}

/** Milliseconds: how long one waited, and how long processors worked. */
export interface Cold {
  readonly waited: number;
  readonly processor: number;
}

/** The rows of a table as text, columns aligned. */
export function formatTable(title: string, rows: readonly Measurement[]): string {
  const lines = rows.map(({ name, microseconds, timesFirst }) =>
    [name.padEnd(44), formatFigure(microseconds).padStart(12), `${formatFigure(timesFirst)} ×`.padStart(14)].join(''),
  );
  return [`\n${title.padEnd(44)}${'µs'.padStart(12)}${'of the first'.padStart(14)}`, ...lines].join('\n');
}

const formatFigure = (value: number): string =>
  value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(3);
