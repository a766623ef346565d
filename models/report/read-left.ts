import { skipAsideBack } from './asides.ts';
import type { FoundWord } from './match-words.ts';
import { LEFT_WORDS, type LeftMeaning } from './vocabulary/commitment-words.ts';

/** The words that stand directly before a figure, in text order, and where the name before them ends. */
export interface LeftContext {
  readonly words: readonly FoundWord<LeftMeaning>[];
  readonly nameEnd: number;
}

const GAP = /[ \t\u00a0“"「‘]/;

/**
 * Reads leftwards from a figure over the words that set it (增长, 分别达到, 力争 …) until the name of the indicator begins.
 * Spaces, opening quotation marks and footnote marks between the words are passed over.
 */
export function readLeft(text: string, figureStart: number, from: number): LeftContext {
  const words: FoundWord<LeftMeaning>[] = [];
  let at = figureStart;
  for (;;) {
    const gap = passGap(text, at, from, words.length === 0);
    const hit = LEFT_WORDS.endingAt(text, gap, from);
    if (!hit || hit.meaning === 'stop') return { words: words.reverse(), nameEnd: gap };
    words.push(hit);
    at = hit.start;
  }
}

function passGap(text: string, at: number, from: number, asides: boolean): number {
  let end = at;
  for (;;) {
    const before = asides ? skipAsideBack(text, end, from) : end;
    if (before < end) end = before;
    else if (end > from && GAP.test(text[end - 1] ?? '')) end -= 1;
    else return end;
  }
}
