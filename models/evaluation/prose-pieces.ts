import type { Slot } from '../shared/period.ts';

/** A figure that a sentence speaks of: an assumption or a result, in one scenario. */
export interface ProseFigure {
  readonly scenario: string;
  readonly variable: string;
  readonly slot: Slot;
}

/** A piece of a sentence: words, a figure of the model, or a number of things counted. */
export type ProsePiece =
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'figure'; readonly text: string; readonly figure: ProseFigure }
  | { readonly kind: 'count'; readonly text: string };

/** Sentences whose figures can be followed. */
export type Prose = readonly ProsePiece[];

/** Plain words. */
export const words = (text: string): Prose => (text === '' ? [] : [{ kind: 'words', text }]);

/** A template with `{name}` replaced by the words or the prose of that name. */
export function fillProse(template: string, details: Readonly<Record<string, string | Prose>>): Prose {
  return template.split(/(\{\w+\})/).flatMap((part) => {
    const name = /^\{(\w+)\}$/.exec(part)?.[1];
    if (name === undefined) return words(part);
    const detail = details[name] ?? '';
    return typeof detail === 'string' ? words(detail) : detail;
  });
}

/** Prose after prose with the same words between. */
export const joinProse = (list: readonly Prose[], between: string): Prose =>
  list.flatMap((prose, index) => (index === 0 ? prose : [...words(between), ...prose]));

/** The prose as plain text. */
export const proseText = (prose: Prose): string => prose.map(({ text }) => text).join('');
