import type { Draft } from './draft.ts';

const STRETCH_WORDS =
  /^[,，、;(]?(?:并)?(?:在实际工作中|在工作中|同时)?[,，]?(?:力争|争取|努力|奋力)(?:有|取得|实现|达到|争取|完成)?(?:更好|更高|更快|更多|更优)(?:的)?(?:结果|成效|水平|成绩|速度|增长|一些|一点)?/;

const says = (draft: Draft, meaning: string): boolean => draft.words.some((word) => word.meaning === meaning);

/** Spoken with the figure itself, not carried over from an earlier item. */
const saysItself = (draft: Draft, meaning: string, after: number): boolean =>
  draft.words.some((word) => word.meaning === meaning && word.start >= after);

/**
 * Joins a base figure with the further figures that name nothing themselves and are only striven for: 增长8%、力争9%. A first figure
 * that is striven for and a second that is ensured change places. A further figure of another kind of unit stays a row of its own.
 */
export function mergeStretches(text: string, drafts: readonly Draft[]): readonly Draft[] {
  const merged: Draft[] = [];
  for (const draft of drafts) {
    const at = draft.inherited ? baseOf(merged, draft) : -1;
    const base = merged[at];
    if (base && saysItself(draft, 'stretch', base.figure.end) && !saysItself(draft, 'firm', base.figure.end)) {
      merged[at] = withStretch(base, draft);
    } else if (
      base &&
      saysItself(draft, 'firm', base.figure.end) &&
      says(base, 'stretch') &&
      base.stretches.length === 0
    ) {
      merged[at] = {
        ...withStretch(draft, base),
        start: base.start,
        end: draft.end,
        inherited: false,
        reason: base.reason,
      };
    } else merged.push(draft);
  }
  return merged.map((draft) => withStretchWords(text, closeAside(text, draft)));
}

/** The row of the same name and kind of unit among the last few, or -1: 分别增长6%、8%,力争7%、9% has two. */
const baseOf = (merged: readonly Draft[], draft: Draft): number => {
  for (let at = merged.length - 1; at >= Math.max(0, merged.length - 6); at--) {
    const base = merged[at];
    if (base?.name === draft.name && base.figure.unitClass === draft.figure.unitClass) return at;
  }
  return -1;
};

const withStretch = (base: Draft, further: Draft): Draft => ({
  ...base,
  stretches: [...base.stretches, { value: further.figure.value, unit: further.figure.unit }],
  words: [...base.words, ...further.words.filter((word) => word.start >= base.end)],
  end: Math.max(base.end, further.end),
});

/** A stretch in an aside takes its closing bracket along: 增长7%(力争8%). */
const closeAside = (text: string, draft: Draft): Draft =>
  draft.stretches.length > 0 && text[draft.end] === ')' ? { ...draft, end: draft.end + 1 } : draft;

function withStretchWords(text: string, draft: Draft): Draft {
  const match = STRETCH_WORDS.exec(text.slice(draft.end, draft.end + 24));
  if (!match) return draft;
  return { ...draft, stretchWords: match[0].replace(/^[,，、;(]+/, ''), end: draft.end + match[0].length };
}
