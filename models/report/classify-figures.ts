import { skipAsideBack } from './asides.ts';
import { isBareName } from './bare-name.ts';
import { kindOf, operatorOf } from './classify-target.ts';
import type { Draft, Reason } from './draft.ts';
import type { Sentence } from './group-sentences.ts';
import { impliedUnit } from './implied-unit.ts';
import { mergeStretches } from './merge-stretches.ts';
import { readDrafts } from './read-drafts.ts';
import { recognizeIndicator } from './recognize-indicator.ts';
import { NOT_A_TARGET } from './rules/not-a-target.ts';
import type { ExtractedTarget } from './target.ts';

const LONG_NAME = 30;
const SENTENCE_BEFORE = 400;

/** Turns the figures of a sentence into targets; figures that belong to a rule in words (`taken`) are left to it. */
export function classifyFigures(
  text: string,
  sentence: Sentence,
  planYear: number | null,
  taken: readonly ExtractedTarget[],
): readonly ExtractedTarget[] {
  if (sentence.clauses.every(({ figures }) => figures.length === 0)) return [];
  const drafts = mergeStretches(text, readDrafts(text, sentence.clauses));
  return drafts
    .filter(
      (draft) =>
        !taken.some(
          (other) => other.stretch !== null && draft.figure.start >= other.start && draft.figure.end <= other.end,
        ),
    )
    .filter((draft) => !insideAside(text, draft) && isTarget(text, draft, sentence, planYear))
    .map((draft) => toTarget(draft, sentence));
}

function isTarget(text: string, draft: Draft, sentence: Sentence, planYear: number | null): boolean {
  const judged = {
    draft,
    text,
    clause: text.slice(draft.clause.start, draft.clause.end),
    sentence: text.slice(Math.max(sentence.start, draft.clause.end - SENTENCE_BEFORE), draft.clause.end),
    whole: text.slice(sentence.start, Math.min(sentence.end, sentence.start + SENTENCE_BEFORE)),
    section: sentence.section,
    planYear,
  };
  if (NOT_A_TARGET.some((rule) => rule.holds(judged))) return false;
  return sentence.part === 'forward' || isPledge(draft);
}

/** In a text without a plan only a standard indicator under 力争 or 确保 is a target. */
const isPledge = (draft: Draft): boolean =>
  draft.words.some((word) => word.meaning === 'stretch' || word.meaning === 'firm') &&
  recognizeIndicator(draft.name) !== null;

/** 总部经济区(一期投资20亿元): what an aside says of something is no target. */
function insideAside(text: string, draft: Draft): boolean {
  const close = text.indexOf(')', draft.figure.end);
  if (close === -1 || close > draft.clause.end + 1) return false;
  const open = skipAsideBack(text, close + 1, Math.max(0, draft.clause.start - 1));
  return (
    open < draft.figure.start &&
    open <= close &&
    !/^\((?:力争|争取|确保|冲刺|其中|奋斗)/.test(text.slice(open, open + 5))
  );
}

function toTarget(draft: Draft, sentence: Sentence): ExtractedTarget {
  const kind = kindOf(draft);
  const unit = draft.figure.unit === '' ? impliedUnit(draft.name, kind) : draft.figure.unit;
  const reason = reasonOf(draft, unit);
  const [stretch] = draft.stretches;
  return {
    indicator: draft.name,
    value: draft.figure.value,
    upper: draft.figure.upper,
    stretch: stretch?.value ?? null,
    stretches: draft.stretches.map(({ value }) => value),
    stretchUnit: stretch && stretch.unit !== draft.figure.unit ? stretch.unit : null,
    stretchWords: draft.stretchWords,
    words: null,
    unit,
    kind,
    operator: operatorOf(draft.words),
    modality: draft.words.map(({ word }) => word),
    start: draft.start,
    end: draft.end,
    valueStart: draft.figure.start,
    section: sentence.section,
    confidence: reason === 'clear' ? 'high' : 'low',
    reason,
  };
}

function reasonOf(draft: Draft, unit: string): Reason {
  if (draft.reason !== 'clear')
    return draft.reason === 'nameInherited' && draft.name.length > 2 ? 'clear' : draft.reason;
  if (draft.pushed && draft.form === 'before' && /项目|工程|任务|建设$/.test(draft.name)) return 'sizeOfList';
  if (draft.figure.unit === '' && unit !== '') return 'unitImplied';
  if (isBareName(draft.name)) return 'bareName';
  return draft.name.length > LONG_NAME ? 'longName' : 'clear';
}
