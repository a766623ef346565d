import { cellAt } from '../evaluation/evaluation.ts';
import { formulaFunctions } from '../formulas/functions.ts';
import type { Language } from '../shared/language.ts';
import { formulaTexts } from '../shared/texts/formulas.ts';
import { cellPhrase } from './cell-text.ts';
import { nameWriter } from './formula-names.ts';
import type { Figure } from './grid-position.ts';
import type { PlanResults } from './plan-results.ts';
import { noMatch, rankName } from './rank-name.ts';

/** A name that may stand where the caret is: what is inserted, how it is known, and its present figure or what it does. */
export interface NameChoice {
  readonly insert: string;
  readonly label: string;
  readonly detail: string;
}

/** The part of a formula that a choice replaces, and the choices, the most likely first. */
export interface Completion {
  readonly start: number;
  readonly end: number;
  readonly choices: readonly NameChoice[];
  /** What stands there is a name already: no choice is taken unless it is chosen. */
  readonly isName: boolean;
}

/** More than anyone reads through; typing on leaves fewer. */
const mostChoices = 50;
const before = /[\p{Script=Han}A-Za-z_][\p{Script=Han}\w]*$/u;
const after = /^[\p{Script=Han}\w]*/u;

/**
 * Names that complete the word at the caret, by their Chinese label, their English label or their id: first those that begin with
 * it, then those that hold it. `isAsked`: the planner asks for the whole list where there is no word. Null where there is no choice.
 */
export function completeName(
  results: PlanResults,
  figure: Figure,
  text: string,
  caret: number,
  isAsked: boolean,
  language: Language,
): Completion | null {
  const word = before.exec(text.slice(0, caret))?.[0] ?? '';
  if (word === '' && !isAsked) return null;
  const start = caret - word.length;
  const end = caret + (after.exec(text.slice(caret))?.[0].length ?? 0);
  const sought = word.toLowerCase();
  const known = [...variableChoices(results, figure, language), ...functionChoices(language, text[end] === '(')];
  const choices = known
    .map((choice) => ({
      ...choice,
      rank: Math.min(...choice.names.map((name) => rankName(name.toLowerCase(), sought))),
    }))
    .filter(({ rank }) => rank < noMatch)
    .toSorted((a, b) => a.rank - b.rank)
    .slice(0, mostChoices);
  const isName = choices.some(({ rank }) => rank === 0);
  if (choices.length === 0 || (isName && choices.length === 1)) return null;
  return { start, end, isName, choices: choices.map(({ insert, label, detail }) => ({ insert, label, detail })) };
}

interface KnownChoice extends NameChoice {
  /** What it is found by. */
  readonly names: readonly string[];
}

function variableChoices({ plan: { model }, results }: PlanResults, figure: Figure, language: Language): KnownChoice[] {
  const write = nameWriter(model.variables, language);
  const evaluation = results.find(({ scenario }) => scenario.id === figure.scenario)?.evaluation;
  return model.variables.map(({ id, label, unit }) => {
    const insert = write(id);
    const value = evaluation ? cellPhrase(cellAt(evaluation, id, figure.period), unit, language) : '';
    const isLabel = insert === label.zh;
    const shown = language === 'en' ? `${id} · ${label.en}` : isLabel ? insert : `${label.zh} ${id}`;
    return { insert, label: shown, detail: value, names: [label.zh, label.en, id] };
  });
}

function functionChoices(language: Language, hasBracket: boolean): KnownChoice[] {
  const choice = (name: string, detail: string): KnownChoice => ({
    insert: hasBracket ? name : `${name}(`,
    label: `${name}( )`,
    detail,
    names: [name],
  });
  return [
    choice('previous', formulaTexts.previous[language]),
    ...[...formulaFunctions].map(([name, { help }]) => choice(name, help[language])),
  ];
}
