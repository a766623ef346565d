import { cellAt } from '../evaluation/evaluation.ts';
import type { Language } from '../shared/language.ts';
import { cellPhrase } from './cell-text.ts';
import type { Figure } from './grid-position.ts';
import { openerIds } from './grid-rows.ts';
import type { PlanResults } from './plan-results.ts';
import { noMatch, rankName } from './rank-name.ts';

/** A row of the grid to go to: its label, the name it has in the other language, and its figure. */
export interface FoundVariable {
  readonly id: string;
  readonly group: string;
  readonly label: string;
  readonly aside: string;
  readonly value: string;
}

/** More than anyone reads through; typing on leaves fewer. */
const mostFound = 30;

/**
 * Variables with a row of their own whose Chinese label, English label or id has what is sought, the likeliest first; all in their
 * order where nothing is sought. `figure` says of which scenario and year the figures are.
 */
export function findVariables(
  { plan: { model }, results }: PlanResults,
  figure: Figure,
  sought: string,
  language: Language,
): readonly FoundVariable[] {
  const wanted = sought.trim().toLowerCase();
  const evaluation = results.find(({ scenario }) => scenario.id === figure.scenario)?.evaluation;
  const openers = openerIds(model);
  return model.variables
    .filter(({ id }) => !openers.has(id))
    .map((variable) => {
      const names = [variable.label.zh, variable.label.en, variable.id];
      const rank = wanted === '' ? 0 : Math.min(...names.map((name) => rankName(name.toLowerCase(), wanted)));
      return { variable, rank };
    })
    .filter(({ rank }) => rank < noMatch)
    .toSorted((a, b) => a.rank - b.rank)
    .slice(0, mostFound)
    .map(({ variable: { id, group, label, unit } }) => ({
      id,
      group,
      label: label[language],
      aside: language === 'zh' ? id : label.zh,
      value: evaluation ? cellPhrase(cellAt(evaluation, id, figure.period), unit, language) : '',
    }));
}
