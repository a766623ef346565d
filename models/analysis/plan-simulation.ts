import type { CompiledModel } from '../evaluation/compile-model.ts';
import type { EvaluationBlock } from '../evaluation/evaluate-block.ts';
import type { ResolvedAssumptions } from '../scenarios/resolve-assumptions.ts';
import { problem } from '../shared/problem.ts';
import { fail, ok, type Result } from '../shared/result.ts';
import { checkDistribution } from './distributions.ts';
import { choleskyOf, type Matrix, scoreCorrelation } from './rank-correlation.ts';
import type { SampleSpec } from './sample.ts';
import { isSameLever, type Lever, type Output, openTrial } from './trial.ts';
import type { UncertainInput } from './uncertainty.ts';

/** How two uncertain assumptions go together: their rank correlation (Spearman), −1 to 1. */
export interface RankCorrelation {
  readonly between: readonly [Lever, Lever];
  readonly rank: number;
}

/** What to simulate. */
export interface SimulationRequest {
  readonly inputs: readonly UncertainInput[];
  readonly correlations: readonly RankCorrelation[];
  readonly outputs: readonly Output[];
  readonly samples: number;
  /** A whole number; the lowest 32 bits count. */
  readonly seed: number;
  readonly latin: boolean;
}

/** How a simulation is drawn unless somebody says otherwise, on the screen and in the workbook. */
export const usualDraw: Pick<SimulationRequest, 'samples' | 'seed' | 'latin'> = {
  samples: 10_000,
  seed: 1,
  latin: true,
};

/** A simulation ready to run, chunk by chunk. Plain data: it can be sent to a worker. */
export interface SimulationPlan extends SimulationRequest {
  readonly sample: SampleSpec;
  readonly block: EvaluationBlock;
}

/** Enough for probabilities to a tenth of a point, and what fits into memory. */
export const mostSamples = 10_000_000;

/**
 * Plans a simulation. Problems: a number of samples out of range, a distribution that makes no sense, correlations that cannot
 * hold together or name what is not uncertain, and those of `openTrial`.
 */
export function planSimulation(
  compiled: CompiledModel,
  assumptions: ResolvedAssumptions,
  request: SimulationRequest,
): Result<SimulationPlan> {
  const { inputs, outputs, samples, seed, latin } = request;
  if (!Number.isInteger(samples) || samples < 1 || samples > mostSamples) {
    return fail(problem('samples-out-of-range', 'samples', { samples, limit: mostSamples }));
  }
  const problems = inputs.flatMap(({ distribution, variable }) => checkDistribution(distribution, variable));
  if (problems.length > 0) return fail(...problems);
  const correlation = correlationOf(request);
  if (!correlation.ok) return correlation;
  const trial = openTrial(compiled, assumptions, inputs, outputs);
  if (!trial.ok) return trial;
  const distributions = inputs.map(({ distribution }) => distribution);
  const sample: SampleSpec = { distributions, correlation: correlation.value, latin, seed };
  return ok({ ...request, sample, block: trial.value.block });
}

function correlationOf({ inputs, correlations }: SimulationRequest): Result<Matrix | null> {
  if (correlations.length === 0) return ok(null);
  const matrix = inputs.map((_, row) => Float64Array.from(inputs, (__, column) => (row === column ? 1 : 0)));
  for (const { between, rank } of correlations) {
    const [one = -1, other = -1] = between.map((lever) => inputs.findIndex((input) => isSameLever(input, lever)));
    const [row, mirror] = [matrix[one], matrix[other]];
    const place = between.map(({ variable }) => variable).join(' ~ ');
    if (!row || !mirror || one === other || !(Math.abs(rank) <= 1)) {
      return fail(problem('correlation-impossible', place));
    }
    row[other] = scoreCorrelation(rank);
    mirror[one] = scoreCorrelation(rank);
  }
  const factor = choleskyOf(matrix);
  const place = correlations.map(({ between }) => between.map(({ variable }) => variable).join(' ~ ')).join(', ');
  return factor ? ok(factor) : fail(problem('correlation-impossible', place));
}
