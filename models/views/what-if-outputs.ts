import type { Output } from '../analysis/trial.ts';
import type { Language } from '../shared/language.ts';
import { fillText } from '../shared/texts/fill-text.ts';
import { whatIfTexts } from '../shared/texts/what-if.ts';
import { growthGoal } from './headline-goals.ts';
import type { PlanResults } from './plan-results.ts';

/** A result one may ask about. */
export interface OutputChoice {
  readonly id: string;
  readonly label: string;
}

/** Every calculated figure, the growth of GDP first. */
export function outputChoices({ plan: { model } }: PlanResults, language: Language): readonly OutputChoice[] {
  const formulas = model.variables.filter(({ kind }) => kind === 'formula');
  const isFirst = ({ id }: OutputChoice): boolean => id === model.accounts.growth;
  const choices = formulas.map(({ id, label }) => ({ id, label: label[language] }));
  return [...choices.filter(isFirst), ...choices.filter((choice) => !isFirst(choice))];
}

/** The years one may ask about: from the year the goals are set for. */
export const outputYears = ({ plan: { model } }: PlanResults): readonly string[] =>
  model.periods.slice(model.periods.indexOf(model.targetPeriod));

/** What was asked about, where the plan still has it; otherwise the growth of GDP in the target year. */
export function knownOutput(results: PlanResults, wanted: Output | null): Output {
  const { accounts, targetPeriod, variables } = results.plan.model;
  const isKnown =
    wanted !== null &&
    variables.some(({ id, kind }) => id === wanted.variable && kind === 'formula') &&
    outputYears(results).includes(wanted.period);
  return isKnown ? wanted : { variable: accounts.growth, period: targetPeriod };
}

/** The unit of a variable; a plain number where it has none. */
export const unitOf = ({ plan: { model } }: PlanResults, id: string): string =>
  model.variables.find((variable) => variable.id === id)?.unit ?? '系数';

/** What a variable is called. */
export const labelOf = ({ plan: { model } }: PlanResults, id: string, language: Language): string =>
  model.variables.find((variable) => variable.id === id)?.label[language] ?? id;

/** The output in words, with its year and scenario. */
export function outputTitle(
  results: PlanResults,
  { variable: id, period }: Output,
  scenario: string,
  language: Language,
): string {
  return fillText(whatIfTexts.outputIn, language, {
    label: labelOf(results, id, language),
    year: period,
    scenario: results.plan.scenarios.find((candidate) => candidate.id === scenario)?.name[language] ?? scenario,
  });
}

/** The value wanted by default: the stretch figure of the goal for this result, else its first figure; null without a goal. */
export function usualWish({ plan: { model } }: PlanResults, { variable }: Output): number | null {
  const goal =
    variable === model.accounts.growth
      ? growthGoal(model)
      : model.goals.find((candidate) => candidate.variable === variable);
  return goal?.stretch ?? goal?.value ?? null;
}
