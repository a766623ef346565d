import { describe, expect, test } from 'vitest';
import type { Distribution } from '../../../models/analysis/distributions.ts';
import { goalOutputs, goalProbabilities } from '../../../models/analysis/goal-probabilities.ts';
import { planSimulation, type RankCorrelation, type SimulationPlan } from '../../../models/analysis/plan-simulation.ts';
import { correlationsOf } from '../../../models/analysis/rank-correlation.ts';
import { chunkCount, openChunks, placeChunk, roomFor, simulate } from '../../../models/analysis/simulate.ts';
import { type Summary, summarize } from '../../../models/analysis/summarize.ts';
import { assumedUncertainty, type UncertainInput } from '../../../models/analysis/uncertainty.ts';
import { plainKernels } from '../../../models/formulas/kernels/plain-kernels.ts';
import { must } from '../../support/plans.ts';
import { shipped, smallModel, y } from './support.ts';

const uncertain = (variable: string, distribution: Distribution): UncertainInput => ({
  variable,
  slot: 'once',
  distribution,
  origin: 'given',
});
const between = (one: string, other: string, rank: number): RankCorrelation => ({
  between: [
    { variable: one, slot: 'once' },
    { variable: other, slot: 'once' },
  ],
  rank,
});

/** Steps through a simulation to its end. */
function outcome(plan: SimulationPlan): readonly Float64Array[] {
  const steps = simulate(plan, plainKernels);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

const planned = (
  formula: string,
  given: Readonly<Record<string, Distribution>>,
  options: Partial<Pick<SimulationPlan, 'samples' | 'seed' | 'latin' | 'correlations'>> = {},
): SimulationPlan => {
  const { compiled, assumptions } = smallModel(Object.fromEntries(Object.keys(given).map((id) => [id, 1])), formula);
  const inputs = Object.entries(given).map(([id, distribution]) => uncertain(id, distribution));
  const request = { correlations: [], samples: 100_000, seed: 7, latin: false, ...options };
  return must(planSimulation(compiled, assumptions, { ...request, inputs, outputs: [y] }));
};

const summaryOf = (plan: SimulationPlan): Summary => summarize(outcome(plan)[0] ?? new Float64Array());

/** Known moments: mean, standard deviation, and the kurtosis on which the standard error of the latter depends. */
const known: readonly (readonly [Distribution, mean: number, sd: number, kurtosis: number])[] = [
  [{ kind: 'uniform', min: 2, max: 5 }, 3.5, 3 / Math.sqrt(12), 1.8],
  // (a + b + c) / 3 and √((a² + b² + c² − ab − ac − bc) / 18)
  [{ kind: 'triangular', min: 0, mode: 1, max: 4 }, 5 / 3, Math.sqrt(13 / 18), 2.4],
  // (a + 4m + b) / 6 and √((mean − a)(b − mean) / 7)
  [{ kind: 'pert', min: 0, mode: 1, max: 4 }, 8 / 6, Math.sqrt(((8 / 6) * (4 - 8 / 6)) / 7), 3],
  [{ kind: 'normal', mean: -1, sd: 2 }, -1, 2, 3],
  // v = 1 + (sd/mean)² = 1.04: v⁴ + 2v³ + 3v² − 3
  [{ kind: 'lognormal', mean: 10, sd: 2 }, 10, 2, 3.664],
];

describe('what is known by hand is met within the standard errors', () => {
  test.each(known)('%j', (distribution, mean, sd, kurtosis) => {
    const found = summaryOf(planned('a', { a: distribution }));
    expect(Math.abs((found.mean ?? 0) - mean)).toBeLessThan((4 * sd) / Math.sqrt(100_000));
    expect(Math.abs((found.sd ?? 0) - sd)).toBeLessThan(4 * sd * Math.sqrt((kurtosis - 1) / 400_000));
    expect(found.standardError).toBeCloseTo(sd / Math.sqrt(100_000), 4);
  });

  test('quantiles and probabilities of a sum of normal figures', () => {
    // 3 + N(0, 3² + 4²): standard deviation 5.
    const found = summaryOf(
      planned('a + b + 3', { a: { kind: 'normal', mean: 0, sd: 3 }, b: { kind: 'normal', mean: 0, sd: 4 } }),
    );
    // Of a quantile: √(p(1 − p)/n) / density.
    expect(Math.abs((found.quantiles['0.5'] ?? 0) - 3)).toBeLessThan((4 * 0.5) / Math.sqrt(1e5) / (0.398942 / 5));
    const tenth = Math.sqrt(0.09 / 1e5) / (0.175498 / 5);
    expect(Math.abs((found.quantiles['0.9'] ?? 0) - (3 + 5 * 1.2815515655446))).toBeLessThan(4 * tenth);
    expect(found.histogram.counts.reduce((sum, count) => sum + count, 0)).toBe(100_000);
    expect(found.histogram.edges.length).toBe(found.histogram.counts.length + 1);
  });

  test('a Latin hypercube meets the mean of a sum far closer', () => {
    const given = { a: { kind: 'uniform', min: 0, max: 1 }, b: { kind: 'uniform', min: 0, max: 1 } } as const;
    const found = summaryOf(planned('a + b', given, { latin: true }));
    // 25 chunks of 4,096 strata each: the error of a stratum is its width, once.
    expect(Math.abs((found.mean ?? 0) - 1)).toBeLessThan(1e-6);
    expect(found.sd).toBeCloseTo(Math.sqrt(1 / 6), 2);
  });
});

describe('rank correlation', () => {
  const marginals = {
    a: { kind: 'lognormal', mean: 10, sd: 5 },
    b: { kind: 'triangular', min: 0, mode: 0, max: 1 },
    c: { kind: 'normal', mean: 0, sd: 1 },
  } as const;
  const ranksOf = (column: Float64Array): Float64Array => {
    const order = [...column.keys()].toSorted((i, j) => (column[i] ?? 0) - (column[j] ?? 0));
    const ranks = new Float64Array(column.length);
    for (const [rank, lane] of order.entries()) ranks[lane] = rank;
    return ranks;
  };

  test.each([false, true])('is what was asked for, and every figure stays (Latin: %s)', (latin) => {
    const correlations = [between('a', 'b', 0.7), between('b', 'c', -0.4)];
    const free = openChunks(planned('a + b + c', marginals, { latin }), plainKernels)(3);
    const tied = openChunks(planned('a + b + c', marginals, { latin, correlations }), plainKernels)(3);
    for (const [index, column] of tied.inputs.entries()) {
      expect(column.toSorted()).toEqual(free.inputs[index]?.toSorted());
    }
    const found = correlationsOf(tied.inputs.map(ranksOf));
    expect(found[0]?.[1]).toBeCloseTo(0.7, 1);
    expect(Math.abs((found[0]?.[1] ?? 0) - 0.7)).toBeLessThan(0.02);
    expect(Math.abs((found[1]?.[2] ?? 0) + 0.4)).toBeLessThan(0.02);
    expect(Math.abs(found[0]?.[2] ?? 1)).toBeLessThan(0.02);
  });

  test('widens a sum as it must', () => {
    const normal = { kind: 'normal', mean: 0, sd: 1 } as const;
    const found = summaryOf(planned('a + b', { a: normal, b: normal }, { correlations: [between('a', 'b', 0.5)] }));
    // Normal scores correlate 2·sin(π/12) = 0.517638; the variance of the sum is 2 + 2 of that.
    expect(found.sd).toBeCloseTo(Math.sqrt(2 + 2 * 0.517638), 1);
  });

  test('what contradicts itself is refused', () => {
    const { compiled, assumptions } = smallModel({ a: 1, b: 1, c: 1 }, 'a + b + c');
    const inputs = Object.entries(marginals).map(([id, distribution]) => uncertain(id, distribution));
    const refused = (correlations: readonly RankCorrelation[]) =>
      planSimulation(compiled, assumptions, { inputs, correlations, outputs: [y], samples: 10, seed: 1, latin: false });
    const impossible = { ok: false, problems: [{ code: 'correlation-impossible' }] };
    expect(refused([between('a', 'b', 0.9), between('b', 'c', 0.9), between('a', 'c', -0.9)])).toMatchObject(
      impossible,
    );
    expect(refused([between('a', 'b', 1.5)])).toMatchObject(impossible);
    expect(refused([between('a', 'd', 0.5)])).toMatchObject(impossible);
  });
});

describe('a simulation of the shipped plan', () => {
  const { compiled, assumptions, plan } = shipped('base');
  const { model } = plan;
  const growth = { variable: 'gdpGrowth', period: '2024' };
  const outputs = [growth, ...goalOutputs(model).filter(({ variable }) => variable !== 'gdpGrowth')];
  const inputs = assumedUncertainty(compiled, assumptions, [growth]);
  const request = { inputs, correlations: [], outputs, samples: 20_000, seed: 42, latin: false };
  const simulation = must(planSimulation(compiled, assumptions, request));

  test('without a planner’s word every rate that reaches growth is a point uncertain, and marked as assumed', () => {
    expect(inputs.map(({ variable }) => variable).toSorted()).toEqual([
      'aboveScaleIndustryGrowth',
      'fixedAssetInvestmentGrowth',
      'fixedAssetInvestmentPrice',
      'otherServicesGrowth',
      'primaryGrowth',
      'retailPrice',
      'retailSalesGrowth',
    ]);
    const services = inputs.find(({ variable }) => variable === 'otherServicesGrowth');
    expect(services).toEqual({
      variable: 'otherServicesGrowth',
      slot: '2024',
      distribution: { kind: 'triangular', min: 0.058 - 0.01, mode: 0.058, max: 0.058 + 0.01 },
      origin: 'assumed',
    });
  });

  test('the same seed gives the same bytes, in any order of the chunks; another seed others', () => {
    const first = outcome(simulation);
    expect(outcome(simulation)).toEqual(first);
    const run = openChunks(structuredClone(simulation), plainKernels);
    const columns = roomFor(simulation);
    for (let chunk = chunkCount(simulation) - 1; chunk >= 0; chunk -= 1) placeChunk(columns, run(chunk));
    expect(columns).toEqual(first);
    const other = must(planSimulation(compiled, assumptions, { ...request, seed: 43 }));
    expect(outcome(other)[0]).not.toEqual(first[0]);
    expect(outcome(other)[0]?.[0]).not.toBe(first[0]?.[0]);
  });

  test('a shorter run is the beginning of a longer one, chunk by chunk', () => {
    const shorter = must(planSimulation(compiled, assumptions, { ...request, samples: 8192 }));
    expect(outcome(shorter)[0]).toEqual(outcome(simulation)[0]?.subarray(0, 8192));
  });

  test('goals are counted as their words ask', () => {
    const columns = outcome(simulation);
    const found = goalProbabilities(model, outputs, columns);
    const gdp = found.find(({ goal }) => goal.id === 'gdp');
    const share = (bound: number): number => [...(columns[0] ?? [])].filter((value) => value >= bound).length / 20_000;
    expect(gdp?.probability).toBe(share(0.08));
    expect(gdp?.stretchProbability).toBe(share(0.09));
    expect(gdp?.probability).toBeGreaterThan(0.5);
    expect(gdp?.stretchProbability).toBeLessThan(0.05);
    // Nobody has the cut of energy per GDP that the province assigns.
    const assigned = found.find(({ goal }) => goal.operator === 'assigned');
    expect(assigned).toMatchObject({ probability: null, stretchProbability: null });
  });

  test('work that is given up leaves nothing behind', () => {
    const before = JSON.stringify(plan);
    const steps = simulate(simulation, plainKernels);
    expect(steps.next().value).toEqual({ done: 4096, samples: 20_000 });
    steps.return([]);
    expect(steps.next()).toEqual({ value: undefined, done: true });
    expect(JSON.stringify(plan)).toBe(before);
    expect(outcome(simulation)).toHaveLength(outputs.length);
  });

  test('a number of samples that is none is refused', () => {
    for (const samples of [0, 1.5, -1, Number.NaN, 1e9]) {
      const refused = planSimulation(compiled, assumptions, { ...request, samples });
      expect(refused).toMatchObject({ ok: false, problems: [{ code: 'samples-out-of-range' }] });
    }
  });
});
