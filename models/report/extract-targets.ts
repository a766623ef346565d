import { classifyFigures } from './classify-figures.ts';
import { classifyWords } from './classify-words.ts';
import { findParts } from './find-parts.ts';
import { findPlanYear } from './find-plan-year.ts';
import { foldWidth } from './fold-width.ts';
import { groupSentences, type Sentence } from './group-sentences.ts';
import { splitBlocks } from './split-blocks.ts';
import type { ExtractedTarget } from './target.ts';
import { tokenizeQuantities } from './tokenize-quantities.ts';

/**
 * Reads the targets a government work report sets, in text order.
 *
 * The text is cut into parts (results, plan, explanations), blocks, sentences, clauses and figures; each figure is placed (after its
 * name, before it, or inside another name), named, judged and classified. Only the plan is read; in a text without one nothing but a
 * standard indicator under an explicit commitment counts. Pure and deterministic; time is linear in the length of the text; any text
 * is accepted. Values are as written (8 for 8%); the rule of spans is told at `ExtractedTarget`.
 */
export function extractTargets(text: string): readonly ExtractedTarget[] {
  const folded = foldWidth(text);
  const blocks = splitBlocks(folded);
  const parts = findParts(folded, blocks);
  const planYear = findPlanYear(text)?.year ?? null;
  const sentences = groupSentences(folded, blocks, parts, tokenizeQuantities(folded));
  return sentences.flatMap((sentence) => readSentence(folded, sentence, planYear));
}

function readSentence(text: string, sentence: Sentence, planYear: number | null): readonly ExtractedTarget[] {
  if (sentence.part === 'achievements' || sentence.part === 'notes') return [];
  const withWords = classifyWords(text, sentence);
  const withFigures = classifyFigures(text, sentence, planYear, withWords);
  return [...withFigures, ...withWords].sort(
    (a, b) => a.start - b.start || a.end - b.end || (a.valueStart ?? 0) - (b.valueStart ?? 0),
  );
}
