import { classifyFigures } from './classify-figures.ts';
import { classifyMilestones } from './classify-milestones.ts';
import { classifyWords } from './classify-words.ts';
import { findPlanYear } from './find-plan-year.ts';
import type { Sentence } from './group-sentences.ts';
import { readReport } from './read-report.ts';
import type { ExtractedTarget } from './target.ts';

/**
 * Reads the targets a government work report sets, in text order.
 *
 * The text is cut into parts (results, plan, explanations), paragraphs, sentences, clauses and figures; each figure is placed (after its
 * name, before it, or inside another name), named, judged and classified. Only the plan is read; in a text without one nothing but a
 * standard indicator under an explicit commitment counts. Pure and deterministic; time is linear in the length of the text; any text
 * is accepted. Values are as written (8 for 8%); the rule of spans is told at `ExtractedTarget`.
 */
export function extractTargets(source: string): readonly ExtractedTarget[] {
  const { text, sentences, spanInSource } = readReport(source);
  const planYear = findPlanYear(source)?.year ?? null;
  return sentences
    .flatMap((sentence) => readSentence(text, sentence, planYear))
    .map((target) => ({
      ...target,
      ...spanInSource(target),
      valueStart: target.valueStart === null ? null : spanInSource({ start: target.valueStart, end: target.end }).start,
    }));
}

function readSentence(text: string, sentence: Sentence, planYear: number | null): readonly ExtractedTarget[] {
  if (sentence.part === 'achievements' || sentence.part === 'notes') return [];
  const inWords = classifyWords(text, sentence);
  const inFigures = classifyFigures(text, sentence, planYear, inWords);
  // 实现15个村全覆盖: what the figure says is not said twice.
  const apart = inWords.filter(
    ({ operator, start, end }) =>
      operator !== 'milestone' ||
      !inFigures.some(({ valueStart }) => valueStart !== null && valueStart >= start && valueStart < end),
  );
  const taken = [...inFigures, ...apart];
  return [...taken, ...classifyMilestones(text, sentence, planYear, taken)].sort(
    (a, b) => a.start - b.start || a.end - b.end || (a.valueStart ?? 0) - (b.valueStart ?? 0),
  );
}
