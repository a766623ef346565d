import type { CompiledModel } from '../evaluation/compile-model.ts';
import type { ResolvedAssumptions } from '../scenarios/resolve-assumptions.ts';
import type { Distribution } from './distributions.ts';
import { goalOutputs } from './goal-probabilities.ts';
import { fromTargetYear, isRate, leversReaching, onePoint } from './levers.ts';
import type { Lever, Output } from './trial.ts';

/** An assumption that is not known for certain. `assumed` (假设) where no planner said how uncertain it is. */
export interface UncertainInput extends Lever {
  readonly distribution: Distribution;
  readonly origin: 'given' | 'assumed';
}

/** What stands in where no planner spoke: a triangle around the present figure. */
export interface AssumedInput extends UncertainInput {
  readonly distribution: Extract<Distribution, { kind: 'triangular' }>;
  readonly origin: 'assumed';
}

/**
 * What is uncertain unless somebody says otherwise, on the screen, in the workbook and on the command line: what reaches the
 * results asked for, then what reaches any goal besides, so that no goal looks certain because nothing behind it was varied.
 */
export const usualUncertainty = (
  compiled: CompiledModel,
  assumptions: ResolvedAssumptions,
  asked: readonly Output[],
): readonly AssumedInput[] => assumedUncertainty(compiled, assumptions, [...asked, ...goalOutputs(compiled.model)]);

/**
 * What stands in where nobody said how uncertain the assumptions are: every yearly rate of the year goals are set for
 * or later that reaches one of the outputs is one percentage point lower or higher at most, and most likely what it is. A convention, to be shown as 假设.
 */
export function assumedUncertainty(
  compiled: CompiledModel,
  assumptions: ResolvedAssumptions,
  outputs: readonly Output[],
): readonly AssumedInput[] {
  const { periods, targetPeriod } = compiled.model;
  // What lies before the year the goals are set for is known.
  const ahead = outputs.filter(({ period }) => periods.indexOf(period) >= periods.indexOf(targetPeriod));
  const levers = ahead.flatMap((output) =>
    fromTargetYear(compiled, output, leversReaching(compiled, assumptions, output)).filter(isRate),
  );
  const byLever = new Map(levers.map((lever) => [`${lever.variable}@${lever.slot}`, lever]));
  return [...byLever.values()].map(({ variable, slot, value }) => ({
    variable,
    slot,
    distribution: { kind: 'triangular', min: value - onePoint, mode: value, max: value + onePoint },
    origin: 'assumed',
  }));
}
