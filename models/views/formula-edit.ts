import { evaluateScenario } from '../evaluation/evaluate-scenario.ts';
import { cellAt } from '../evaluation/evaluation.ts';
import { tryFormula } from '../evaluation/try-formula.ts';
import type { FormulaVariable } from '../goals/variable.ts';
import { variablesById } from '../goals/variables-by-id.ts';
import { builtInFormulas, type FormulaPlace } from '../plan/edit-formula.ts';
import type { Plan } from '../plan/plan.ts';
import type { Label, Language } from '../shared/language.ts';
import { describeProblem, type Problem } from '../shared/problem.ts';
import { fillText } from '../shared/texts/fill-text.ts';
import { formulaTexts } from '../shared/texts/formulas.ts';
import { cellPhrase } from './cell-text.ts';
import { readableFormula } from './formula-names.ts';
import type { Figure } from './grid-position.ts';
import { openerOf } from './grid-rows.ts';
import type { PlanResults } from './plan-results.ts';

/** Where a text is wrong: from one character up to another; both the same where something is missing at that place. */
export interface FaultPlace {
  readonly start: number;
  readonly end: number;
}

/** What a formula that is being written comes to, or why it is refused and where. */
export interface FormulaReading {
  readonly kind: 'same' | 'good' | 'refused';
  readonly text: string;
  readonly fault: FaultPlace | null;
}

/** The formula behind a figure; null for one that is entered, also where a formula only passes an entered figure on. */
export function formulaPlaceOf(
  { plan: { model } }: PlanResults,
  { variable: id, period }: Figure,
): FormulaPlace | null {
  const variable = variablesById(model.variables).get(id);
  if (variable?.kind !== 'formula') return null;
  const isFirst = period === model.periods[0];
  if (isFirst && openerOf(model, id)) return null;
  return { variable: id, part: isFirst && variable.opening !== undefined ? 'opening' : 'formula' };
}

/** The text a planner edits: the formula in the names of the language. */
export function formulaText({ model }: Plan, { variable: id, part }: FormulaPlace, language: Language): string {
  const variable = model.variables.find((candidate) => candidate.id === id);
  return variable?.kind === 'formula' ? readableFormula(variable[part] ?? '', model.variables, language) : '';
}

/** Reads a formula while it is written: what the figure would come to, or the first problem with its place. Changes nothing. */
export function readFormula(
  results: PlanResults,
  figure: Figure,
  place: FormulaPlace,
  text: string,
  language: Language,
): FormulaReading {
  if (text.trim() === formulaText(results.plan, place, language).trim()) {
    return { kind: 'same', text: formulaTexts.unchanged[language], fault: null };
  }
  const tried = tryFormula(results.plan, place, text, { author: '', date: '' });
  if (!tried.ok) {
    const [first] = tried.problems;
    // A problem of a formula names its variable in Chinese.
    const label = results.plan.model.variables.find(({ id }) => id === place.variable)?.label;
    const named = first && label && first.place === label.zh ? { ...first, place: label[language] } : first;
    return {
      kind: 'refused',
      text: named ? describeProblem(named, language) : '',
      fault: first ? faultOf(first, text) : null,
    };
  }
  const result = results.results.find(({ scenario }) => scenario.id === figure.scenario);
  const variable = tried.value.plan.model.variables.find(({ id }) => id === place.variable);
  if (!result || !variable) return { kind: 'good', text: '', fault: null };
  const evaluation = evaluateScenario(tried.value.compiled, result.assumptions, figure.scenario);
  const [value = '', present = ''] = [evaluation, result.evaluation].map((from) =>
    cellPhrase(cellAt(from, place.variable, figure.period), variable.unit, language),
  );
  const details = { value, present };
  const words = value === present ? formulaTexts.gives : formulaTexts.givesInstead;
  return { kind: 'good', text: fillText(words, language, details), fault: null };
}

/** The characters of a name: where a wrong one stands all of it is marked. */
const nameAt = /[\p{Script=Han}\w]+/uy;

/** Where in the text a problem lies: the name or sign at its column. A problem of the whole has no place. */
export function faultOf({ details: { column } }: Problem, text: string): FaultPlace | null {
  if (typeof column !== 'number') return null;
  const start = Math.min(Math.max(0, column - 1), text.length);
  nameAt.lastIndex = start;
  const length = nameAt.exec(text)?.[0].length ?? 1;
  return { start, end: Math.min(text.length, start + length) };
}

/** What undo calls the writing of a formula: the text in both languages. */
export const formulaLabel = (plan: Plan, place: FormulaPlace): Label => ({
  zh: formulaText(plan, place, 'zh'),
  en: formulaText(plan, place, 'en'),
});

/** Who wrote another formula, when, and what the model came with; empty where nobody did. */
export function replacedText(
  { plan: { model } }: PlanResults,
  { variable: id, part }: FormulaPlace,
  language: Language,
): string {
  const variable = model.variables.find(
    (candidate): candidate is FormulaVariable => candidate.id === id && candidate.kind === 'formula',
  );
  if (!variable?.replaced) return '';
  const { author, date } = variable.replaced;
  const formula = readableFormula(builtInFormulas(variable)[part] ?? '', model.variables, language);
  return fillText(formulaTexts.replacedBy, language, { author, date, formula });
}
