import { skipAside } from './asides.ts';
import type { FoundWord } from './match-words.ts';
import { RIGHT_WORDS, type RightMeaning } from './vocabulary/commitment-words.ts';

/**
 * What follows a figure: `closed` when its item ends there, `of` when 的 makes it an attribute of the next words, `grade` for 10亿级,
 * `open` when the thing it counts or measures comes after it.
 */
export interface RightContext {
  readonly form: 'closed' | 'of' | 'grade' | 'open';
  readonly words: readonly FoundWord<RightMeaning>[];
  /** After the figure and its bound words. */
  readonly end: number;
  /** Where the words that follow begin. */
  readonly next: number;
}

const GAP = /[ \t\u00a0\n”"」’]/;
const CLOSERS = /^(?:、|,|，|;|:|。|!|\?|\(|\)|和(?![美谐平睦顺])|及|以及|与|并(?!网|购|联)|且|而|—|\/|…|$)/;

/** Reads rightwards from the end of a figure over bounds, asides and rounding nouns, up to `limit`. */
export function readRight(text: string, figureEnd: number, limit: number): RightContext {
  const words: FoundWord<RightMeaning>[] = [];
  let end = figureEnd;
  let next = figureEnd;
  for (;;) {
    const past = passGap(text, next, limit);
    const hit = RIGHT_WORDS.startingAt(text, past, limit);
    if (!hit || !stands(hit, text, limit)) {
      next = past;
      break;
    }
    words.push(hit);
    end = hit.end;
    next = hit.end;
  }
  const rest = text.slice(next, Math.min(next + 2, limit));
  const form = CLOSERS.test(rest) ? 'closed' : rest.startsWith('的') ? 'of' : rest.startsWith('级') ? 'grade' : 'open';
  return { form, words, end, next };
}

/** A rounding noun counts only where the item ends after it: 5%的目标, but not 5个目标任务清单. */
function stands(hit: FoundWord<RightMeaning>, text: string, limit: number): boolean {
  if (hit.meaning !== 'tail')
    return hit.word !== '内' || CLOSERS.test(text.slice(hit.end, Math.min(hit.end + 2, limit)));
  const past = passGap(text, hit.end, limit);
  return CLOSERS.test(text.slice(past, Math.min(past + 2, limit)));
}

function passGap(text: string, at: number, limit: number): number {
  let end = at;
  while (end < limit) {
    const past = skipAside(text, end, limit);
    if (past > end) end = past;
    else if (GAP.test(text[end] ?? '')) end += 1;
    else break;
  }
  return end;
}
