import type { Brief, BriefBlock, BriefNote } from '../brief.ts';
import { notesOf } from '../notes.ts';
import { type BriefLook, lookOf, looks, mm, smallest, textHeight } from './look.ts';
import { blockHeight, headHeight, noteHeight } from './measure.ts';

/** One page: its blocks, and the footnotes that are first cited on it. */
export interface LaidPage {
  readonly blocks: readonly BriefBlock[];
  readonly notes: readonly BriefNote[];
}

/** A brief on its two pages. */
export interface LaidBrief {
  readonly brief: Brief;
  readonly look: BriefLook;
  readonly pages: readonly [LaidPage, LaidPage];
}

/** The largest look with which a brief fits on two pages, as even as they get; the smallest one where none does. */
export function layOutBrief(brief: Brief): LaidBrief {
  for (const look of looks) {
    const laid = balance(brief, look);
    if (laid.height <= textHeight) return laid;
  }
  return balance(brief, lookOf(smallest));
}

/** The same brief in the next smaller type; null when there is none. */
export function smallerThan({ brief, look }: LaidBrief): LaidBrief | null {
  const smaller = looks.find(({ body }) => body < look.body);
  return smaller ? balance(brief, smaller) : null;
}

/** Breaks where the fuller page is least full. No page ends in a heading. `height` is that of the fuller page, in mm. */
export function balance(brief: Brief, look: BriefLook): LaidBrief & { readonly height: number } {
  const indent = brief.language === 'zh' ? 2 : 0;
  const heights = brief.blocks.map((block) => blockHeight(block, look, indent));
  const last = brief.blocks.map((_, index) => Math.max(0, ...brief.blocks.slice(0, index + 1).flatMap(notesOf)));
  const noteHeights = brief.notes.map((note) => noteHeight(note, look));
  const sum = (list: readonly number[]): number => list.reduce((total, one) => total + one, 0);
  const breaks = brief.blocks.flatMap((_, at) => {
    const before = brief.blocks[at - 1];
    if (!before || before.kind === 'heading') return [];
    const cited = last[at - 1] ?? 0;
    // The rule above the footnotes takes a line.
    const first =
      headHeight(brief, look) + sum(heights.slice(0, at)) + sum(noteHeights.slice(0, cited)) + look.noteLine;
    const second = sum(heights.slice(at)) + sum(noteHeights.slice(cited)) + look.noteLine;
    return [{ at, cited, height: mm(Math.max(first, second)) * 1.01 }];
  });
  const [best] = breaks.toSorted((a, b) => a.height - b.height);
  const { at, cited, height } = best ?? { at: brief.blocks.length, cited: brief.notes.length, height: 0 };
  return {
    brief,
    look,
    height,
    pages: [
      { blocks: brief.blocks.slice(0, at), notes: brief.notes.slice(0, cited) },
      { blocks: brief.blocks.slice(at), notes: brief.notes.slice(cited) },
    ],
  };
}
