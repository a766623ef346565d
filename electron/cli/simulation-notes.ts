import { boxSentence } from '../../models/analysis/box-sentence.ts';
import type { SimulationPlan } from '../../models/analysis/plan-simulation.ts';
import { reachBox } from '../../models/analysis/reach-box.ts';
import type { GoalModel } from '../../models/goals/goal-model.ts';
import type { Language } from '../../models/shared/language.ts';
import { analysisTexts } from '../../models/shared/texts/analysis.ts';
import { fillText } from '../../models/shared/texts/fill-text.ts';
import { leverName } from './analysis-options.ts';

/** Which combinations reach the goal for the growth of GDP, at the figure of the scenario's own path. */
export function describeBox(
  simulation: SimulationPlan,
  columns: readonly Float64Array[],
  model: GoalModel,
  reference: 'base' | 'stretch',
  language: Language,
) {
  const goal = model.goals.find(({ variable }) => variable === model.accounts.growth);
  if (!goal) return null;
  const box = reachBox(simulation, columns, goal, reference, model);
  const limits = (box?.limits ?? []).flatMap(({ input, min, max }) => {
    const lever = simulation.inputs[input];
    return lever ? [{ id: leverName(lever, model), min, max }] : [];
  });
  const sentence = boxSentence(box, simulation.inputs, model, goal, reference, language);
  return { json: { target: goal.id, reference, ...box, limits }, sentence };
}

/** How many trials with which seed, and which uncertainties nobody gave. */
export function assumedText({ samples, seed, inputs }: SimulationPlan, model: GoalModel, language: Language): string {
  const names = inputs
    .filter(({ origin }) => origin === 'assumed')
    .map(({ variable }) => model.variables.find(({ id }) => id === variable)?.label[language] ?? variable);
  const run = fillText(analysisTexts.simulated, language, { samples, seed });
  if (names.length === 0) return `${run}\n`;
  const list = names.join(analysisTexts.comma[language]);
  return `${run}\n${fillText(analysisTexts.assumedUncertainty, language, { names: list })}\n`;
}
