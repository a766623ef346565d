import { goalOutputs, goalProbabilities } from '../../../analysis/goal-probabilities.ts';
import { planSimulation, usualDraw } from '../../../analysis/plan-simulation.ts';
import { simulate } from '../../../analysis/simulate.ts';
import { type Summary, summarize } from '../../../analysis/summarize.ts';
import type { Output } from '../../../analysis/trial.ts';
import { type UncertainInput, usualUncertainty } from '../../../analysis/uncertainty.ts';
import { attainGoals } from '../../../evaluation/attain-goals.ts';
import { plainKernels } from '../../../formulas/kernels/plain-kernels.ts';
import type { Goal } from '../../../goals/goal-model.ts';
import type { ScenarioResult } from '../../../views/grid-rows.ts';
import type { Layout } from '../layout.ts';

/** What a simulation of one scenario found: the growth of GDP in the target year, and how likely each goal is reached. */
export interface ScenarioSimulation {
  readonly result: ScenarioResult;
  readonly inputs: readonly UncertainInput[];
  readonly growth: Summary;
  readonly goals: readonly GoalChance[];
}

/** A goal that the model drives, and the share of samples that reach its first figure and its further one. */
export interface GoalChance {
  readonly goal: Goal;
  readonly base: number | null;
  readonly stretch: number | null;
}

/**
 * Simulates every scenario of the workbook as the screen 推演 does at first: the same spreads, samples and seed. What is uncertain
 * is whatever reaches the growth of GDP or a goal, so that no goal looks certain because nothing of it was varied. A scenario
 * whose growth has no figure is left out.
 */
export function simulateScenarios(layout: Layout): readonly ScenarioSimulation[] {
  return layout.results.flatMap((result) => simulateScenario(layout, result) ?? []);
}

function simulateScenario({ source }: Layout, result: ScenarioResult): ScenarioSimulation | null {
  const { compiled } = source;
  const { model } = compiled;
  const growth: Output = { variable: model.accounts.growth, period: model.targetPeriod };
  const outputs = [growth, ...goalOutputs(model).filter(({ variable }) => variable !== growth.variable)];
  const inputs = usualUncertainty(compiled, result.assumptions, [growth]);
  const planned = planSimulation(compiled, result.assumptions, { ...usualDraw, inputs, correlations: [], outputs });
  if (!planned.ok || inputs.length === 0) return null;
  const columns = columnsOf(simulate(planned.value, plainKernels));
  const summary = summarize(columns[0] ?? new Float64Array());
  if (summary.count === 0) return null;
  const isDriven = new Set(
    attainGoals(compiled, result.evaluation, result.scenario.path).flatMap(({ goal, drivenBy }) =>
      drivenBy === 'model' ? [goal] : [],
    ),
  );
  const chances = goalProbabilities(model, outputs, columns).filter(
    ({ goal, probability }) => isDriven.has(goal) && probability !== null,
  );
  return {
    result,
    inputs,
    growth: summary,
    goals: chances.map(({ goal, probability, stretchProbability }) => {
      return { goal, base: probability, stretch: stretchProbability };
    }),
  };
}

function columnsOf(steps: ReturnType<typeof simulate>): readonly Float64Array[] {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
