import type { Language } from './language.ts';
import { problemTexts } from './texts/problems.ts';

/** The code of a problem; its wording stands in `texts/problems/`, by room. */
export type ProblemCode = keyof typeof problemTexts;

/** Something a user can act on: what is wrong, where, and the figures or names its sentence needs. */
export interface Problem {
  readonly code: ProblemCode;
  /** A file, a line, a variable, a character of a formula: whatever leads the user to it. */
  readonly place: string;
  readonly details: Readonly<Record<string, string | number>>;
}

/** Makes a problem value. */
export const problem = (code: ProblemCode, place: string, details: Problem['details'] = {}): Problem => ({
  code,
  place,
  details,
});

/** One sentence in the reader's language that says what is wrong and what to do next. */
export function describeProblem(given: Problem, language: Language): string {
  const text = problemTexts[given.code][language];
  return text.replace(/\{(\w+)\}/g, (_, key: string) =>
    key === 'place' ? given.place : String(given.details[key] ?? ''),
  );
}
