import { findParts } from './find-parts.ts';
import { foldWidth } from './fold-width.ts';
import { groupSentences, type Sentence } from './group-sentences.ts';
import { joinLines } from './join-lines.ts';
import { splitBlocks } from './split-blocks.ts';
import { tokenizeQuantities } from './tokenize-quantities.ts';

/** A report cut into sentences that know their part, and the prepared text their offsets count. */
export interface ReadReport {
  readonly text: string;
  readonly sentences: readonly Sentence[];
  /** Turns a span of the prepared text into one of the text as it was given. */
  readonly spanInSource: (span: { readonly start: number; readonly end: number }) => { start: number; end: number };
}

/** Prepares a text (one width, whole paragraphs) and cuts it into parts, sentences, clauses and figures. */
export function readReport(source: string): ReadReport {
  const { text, original } = joinLines(foldWidth(source));
  const blocks = splitBlocks(text);
  const sentences = readFragment(text, groupSentences(text, blocks, findParts(text, blocks), tokenizeQuantities(text)));
  return {
    text,
    sentences,
    spanInSource: ({ start, end }) => ({
      start: original(start),
      end: end > start ? original(end - 1) + 1 : original(end),
    }),
  };
}

const COMMITMENT = /力争|确保|争取|务必/;

/** A piece of a plan without its headings: when half of the sentences with figures commit to them, the piece is read as a plan. */
function readFragment(text: string, sentences: readonly Sentence[]): readonly Sentence[] {
  if (sentences.some((sentence) => sentence.part !== 'prose')) return sentences;
  const figured = sentences.filter((sentence) => sentence.clauses.some(({ figures }) => figures.length > 0));
  const figures = figured.reduce(
    (sum, { clauses }) => sum + clauses.reduce((some, clause) => some + clause.figures.length, 0),
    0,
  );
  const committed = figured.filter((sentence) => COMMITMENT.test(text.slice(sentence.start, sentence.end)));
  if (figures < 2 || committed.length * 2 < figured.length) return sentences;
  return sentences.map((sentence) => ({ ...sentence, part: 'forward' }));
}
