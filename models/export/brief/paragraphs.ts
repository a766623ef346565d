import { fillProse, words } from '../../evaluation/prose-pieces.ts';
import type { Label } from '../../shared/language.ts';
import type { BriefBlock, BriefPiece } from './brief.ts';
import type { Ground } from './ground.ts';

/** A heading of a section. */
export const heading = ({ say }: Ground, text: Label): BriefBlock => ({ kind: 'heading', text: say(text) });

/** A sentence with its figures put in. */
export const sentence = (
  { say }: Ground,
  text: Label,
  details: Readonly<Record<string, string | readonly BriefPiece[]>> = {},
): readonly BriefPiece[] => fillProse(say(text, keepPlaces(details)), details);

/** Leaves every place of a template for `fillProse`, so that text put in keeps its own punctuation. */
const keepPlaces = (details: object): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.keys(details).map((name) => [name, `{${name}}`]));

/** A paragraph that opens with words in a face of their own. */
export const paragraph = (
  ground: Ground,
  lead: readonly BriefPiece[] | string,
  ...sentences: readonly (readonly BriefPiece[])[]
): BriefBlock => ({
  kind: 'paragraph',
  lead: typeof lead === 'string' ? words(lead) : lead,
  pieces: join(
    sentences.filter((pieces) => pieces.length > 0),
    ground.language === 'zh' ? '' : ' ',
  ),
});

/** A list inside a sentence. */
export const list = ({ language }: Ground, items: readonly (readonly BriefPiece[])[]): readonly BriefPiece[] =>
  join(items, language === 'zh' ? '、' : ', ');

const join = (items: readonly (readonly BriefPiece[])[], between: string): readonly BriefPiece[] =>
  items.flatMap((pieces, index) => (index === 0 ? pieces : [...words(between), ...pieces]));
