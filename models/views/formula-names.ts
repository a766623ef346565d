import { replaceNames } from '../formulas/replace-names.ts';
import { namesOf } from '../goals/names.ts';
import type { Variable } from '../goals/variable.ts';
import type { Language } from '../shared/language.ts';

/** How a reader writes a variable in a formula: by its Chinese label where that is a name of its own, else by its id. */
export function nameWriter(variables: readonly Variable[], language: Language): (id: string) => string {
  if (language === 'en') return (id) => id;
  const names = namesOf(variables);
  const labels = new Map(variables.map(({ id, label }) => [id, label.zh]));
  return (id) => {
    const label = labels.get(id) ?? id;
    return names.get(label) === id ? label : id;
  };
}

/** A stored formula as a reader of the language writes it. */
export const readableFormula = (formula: string, variables: readonly Variable[], language: Language): string =>
  replaceNames(formula, nameWriter(variables, language));
