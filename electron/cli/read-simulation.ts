import { goalOutputs } from '../../models/analysis/goal-probabilities.ts';
import { planSimulation, type RankCorrelation, type SimulationPlan } from '../../models/analysis/plan-simulation.ts';
import type { Output } from '../../models/analysis/trial.ts';
import { type UncertainInput, usualUncertainty } from '../../models/analysis/uncertainty.ts';
import { resolveAssumptions } from '../../models/scenarios/resolve-assumptions.ts';
import { ok, type Result } from '../../models/shared/result.ts';
import { readOutput, readWhole } from './analysis-options.ts';
import { optionOf, optionsOf, type Request } from './command.ts';
import type { ChosenScenario } from './open-plan.ts';
import { readCorrelation, readDistribution } from './read-distribution.ts';

/** A simulation as the options of `simulate` ask for it, and the results to show, each in the year asked for. */
export interface ReadSimulation {
  readonly simulation: SimulationPlan;
  readonly shown: readonly Output[];
}

/**
 * Reads what to simulate. Results are followed over all years, for the fan; the figures of the goals come besides. Where no
 * distribution is given the usual uncertainty is assumed. Problems: options that cannot be read, and those of `planSimulation`.
 */
export function readSimulation(request: Request, { plan, compiled, scenario }: ChosenScenario): Result<ReadSimulation> {
  const { model } = plan;
  const samples = readWhole({ option: 'samples', text: optionOf(request, 'samples') ?? '10000', example: '10000' }, 1);
  if (!samples.ok) return samples;
  const seed = readWhole({ option: 'seed', text: optionOf(request, 'seed') ?? '1', example: '1' }, 0);
  if (!seed.ok) return seed;
  const shown: Output[] = [];
  const wanted = optionsOf(request, 'output');
  for (const text of wanted.length > 0 ? wanted : [model.accounts.growth]) {
    const output = readOutput({ option: 'output', text, example: 'gdpGrowth' }, model);
    if (!output.ok) return output;
    shown.push(output.value);
  }
  const given: UncertainInput[] = [];
  for (const text of optionsOf(request, 'uncertain')) {
    const input = readDistribution(text, model);
    if (!input.ok) return input;
    given.push(input.value);
  }
  const correlations: RankCorrelation[] = [];
  for (const text of optionsOf(request, 'correlate')) {
    const correlation = readCorrelation(text, model);
    if (!correlation.ok) return correlation;
    correlations.push(correlation.value);
  }
  const assumptions = resolveAssumptions(model, plan.scenarios, scenario.id);
  if (!assumptions.ok) return assumptions;
  const variables = new Set(shown.map(({ variable }) => variable));
  const followed = [...variables].flatMap((variable) => model.periods.map((period): Output => ({ variable, period })));
  const outputs = [...followed, ...goalOutputs(model).filter(({ variable }) => !variables.has(variable))];
  const usual = usualUncertainty(compiled, assumptions.value, followed);
  const planned = planSimulation(compiled, assumptions.value, {
    inputs: given.length > 0 ? given : usual,
    correlations,
    outputs,
    samples: samples.value,
    seed: seed.value,
    latin: request.options.latin !== undefined,
  });
  return planned.ok ? ok({ simulation: planned.value, shown }) : planned;
}
