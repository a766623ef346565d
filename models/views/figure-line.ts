import type { Language } from '../shared/language.ts';
import { explanationView } from './explanation-view.ts';
import type { Figure } from './grid-position.ts';
import type { PlanResults } from './plan-results.ts';

/** A figure in one line, as the formula bar shows it: its name, its formula or figure, and what it comes to. */
export interface FigureLine {
  readonly name: string;
  readonly content: string;
  readonly reading: string;
}

/** The line of a figure; empty for one the plan does not have. */
export function figureLine(results: PlanResults, figure: Figure, language: Language): FigureLine {
  const view = explanationView(results, figure, language);
  if (!view) return { name: '', content: '', reading: '' };
  const { title, value, trouble, formula } = view;
  if (!formula) return { name: title, content: value, reading: trouble };
  return { name: title, content: `= ${formula.labels}`, reading: trouble || `= ${value}` };
}
