import type { Label } from '../shared/language.ts';

/** A document with its past and future. Steps are kept whole: documents share what they have in common. */
export interface History<T> {
  readonly past: readonly Step<T>[];
  readonly present: T;
  readonly future: readonly Step<T>[];
}

/** A document as it was before (or after) an edit, with the edit's name for the menu. */
export interface Step<T> {
  readonly document: T;
  readonly name: Label;
}

/** A document that was just opened. */
export const startHistory = <T>(present: T): History<T> => ({ past: [], present, future: [] });

/** The history after an edit; what was undone before is forgotten, as everywhere. */
export const record = <T>(history: History<T>, present: T, name: Label): History<T> => ({
  past: [...history.past, { document: history.present, name }],
  present,
  future: [],
});

/** One step back, or the same history when there is none. */
export function undo<T>(history: History<T>): History<T> {
  const step = history.past.at(-1);
  if (!step) return history;
  return {
    past: history.past.slice(0, -1),
    present: step.document,
    future: [{ document: history.present, name: step.name }, ...history.future],
  };
}

/** One step forward again, or the same history when there is none. */
export function redo<T>(history: History<T>): History<T> {
  const [step, ...future] = history.future;
  if (!step) return history;
  return {
    past: [...history.past, { document: history.present, name: step.name }],
    present: step.document,
    future,
  };
}
