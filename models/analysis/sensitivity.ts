import type { CompiledModel } from '../evaluation/compile-model.ts';
import type { ResolvedAssumptions } from '../scenarios/resolve-assumptions.ts';
import { ok, type Result } from '../shared/result.ts';
import { isRate, leversReaching, onePoint, stepOf } from './levers.ts';
import { isSameLever, type Lever, type Output, openTrial } from './trial.ts';

/** One lever and the output when it is a step lower and a step higher. Stored units; null where there is no figure. */
export interface Bar extends Lever {
  readonly value: number;
  readonly step: number;
  readonly low: number | null;
  readonly high: number | null;
}

/** What an output is now, and how far each assumption moves it, the strongest first. */
export interface Sensitivity {
  readonly output: Output;
  readonly base: number | null;
  readonly bars: readonly Bar[];
}

/**
 * A tornado: every assumption that reaches the output is moved down and up on its own, rates and shares by percentage points,
 * levels by that share of themselves. Assumptions that do not move it are left out. Problems: those of `openTrial`.
 *
 * @param hundredths the step; 0.01 is one percentage point and 1%.
 */
export function sensitivityOf(
  compiled: CompiledModel,
  assumptions: ResolvedAssumptions,
  output: Output,
  hundredths = onePoint,
): Result<Sensitivity> {
  const levers = leversReaching(compiled, assumptions, output);
  const opened = openTrial(compiled, assumptions, levers, [output]);
  if (!opened.ok) return opened;
  const { present, runBlock } = opened.value;
  const steps = levers.map(({ assumption, value }) => stepOf(assumption, value, hundredths));
  // Lane 0 is the present; then each lever down and up.
  const lanes = 1 + 2 * levers.length;
  const columns = levers.map(({ value }, index) => {
    const column = new Float64Array(lanes).fill(present[index] ?? Number.NaN);
    column[1 + 2 * index] = value - (steps[index] ?? 0);
    column[2 + 2 * index] = value + (steps[index] ?? 0);
    return column;
  });
  const [figures = new Float64Array(lanes)] = runBlock(columns, lanes);
  const figure = (lane: number): number | null => {
    const value = figures[lane] ?? Number.NaN;
    return Number.isNaN(value) ? null : value;
  };
  const base = figure(0);
  const bars = levers.map(({ variable, slot, value }, index): Bar => {
    return { variable, slot, value, step: steps[index] ?? 0, low: figure(1 + 2 * index), high: figure(2 + 2 * index) };
  });
  return ok({
    output,
    base,
    bars: bars
      .filter(({ low, high }) => differs(low, base) || differs(high, base))
      .toSorted((one, other) => swingOf(other) - swingOf(one)),
  });
}

/** Whether two figures differ by more than arithmetic loses. */
const differs = (one: number | null, other: number | null): boolean =>
  one === null || other === null ? one !== other : Math.abs(one - other) > 1e-13 * Math.abs(other);

/** How wide a bar is; one without a figure at an end comes first, because there the output is lost. */
const swingOf = ({ low, high }: Bar): number =>
  low === null || high === null ? Number.MAX_VALUE : Math.abs(high - low);

/** One line of the 杠杆表: percentage points of growth per percentage point of a rate. */
export interface Leverage extends Lever {
  readonly perPoint: number;
}

/**
 * The 杠杆表: how many points of GDP growth one point of each rate gives in the target year, the strongest first. Half the
 * difference of one point up and one down: for a rate that drives an industry exactly its weight (domain 4.2, `sensitivity_k`).
 */
export function leverTable(compiled: CompiledModel, assumptions: ResolvedAssumptions): Result<readonly Leverage[]> {
  const { accounts, targetPeriod } = compiled.model;
  const output: Output = { variable: accounts.growth, period: targetPeriod };
  const found = sensitivityOf(compiled, assumptions, output);
  if (!found.ok) return found;
  const rates = leversReaching(compiled, assumptions, output).filter(isRate);
  return ok(
    found.value.bars.flatMap(({ low, high, step, ...lever }) =>
      low === null || high === null || !rates.some((rate) => isSameLever(rate, lever))
        ? []
        : [{ variable: lever.variable, slot: lever.slot, perPoint: (high - low) / (2 * step) }],
    ),
  );
}
