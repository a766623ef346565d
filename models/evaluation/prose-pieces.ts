import type { Slot } from '../shared/period.ts';

/** A figure that a sentence speaks of: an assumption or a result, in one scenario. */
export interface ProseFigure {
  readonly scenario: string;
  readonly variable: string;
  readonly slot: Slot;
}

/** Words of a sentence, as they stand. */
export interface Words {
  readonly kind: 'words';
  readonly text: string;
}

/** A piece of a sentence: words, a figure of the model, or a number of things counted. */
export type ProsePiece =
  | Words
  | { readonly kind: 'figure'; readonly text: string; readonly figure: ProseFigure }
  | { readonly kind: 'count'; readonly text: string };

/** Sentences whose figures can be followed. */
export type Prose = readonly ProsePiece[];

/** Plain words. */
export const words = (text: string): readonly Words[] => (text === '' ? [] : [{ kind: 'words', text }]);

/** A template with `{name}` replaced by the words or the pieces of that name. */
export function fillProse<Piece>(
  template: string,
  details: Readonly<Record<string, string | readonly Piece[]>>,
): readonly (Piece | Words)[] {
  return template.split(/(\{\w+\})/).flatMap((part): readonly (Piece | Words)[] => {
    const name = /^\{(\w+)\}$/.exec(part)?.[1];
    if (name === undefined) return words(part);
    const detail = details[name] ?? '';
    return typeof detail === 'string' ? words(detail) : detail;
  });
}

/** Pieces after pieces with the same words between. */
export const joinProse = <Piece>(list: readonly (readonly Piece[])[], between: string): readonly (Piece | Words)[] =>
  list.flatMap((pieces, index): readonly (Piece | Words)[] => (index === 0 ? pieces : [...words(between), ...pieces]));

/** The pieces as plain text. */
export const proseText = (prose: readonly { readonly text: string }[]): string =>
  prose.map(({ text }) => text).join('');
