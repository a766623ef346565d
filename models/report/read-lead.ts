import type { FoundWord } from './match-words.ts';
import { LEAD_WORDS, type LeadMeaning } from './vocabulary/lead-words.ts';

const BEFORE_NAME = /[\s、,，;·•●○■◆▲★-]/;

/** Reads leading words off the front of `text` from `from`, until the name of the indicator begins. */
export function readLead(
  text: string,
  from: number,
  to: number,
): { readonly lead: readonly FoundWord<LeadMeaning>[]; readonly at: number } {
  const lead: FoundWord<LeadMeaning>[] = [];
  let at = from;
  for (;;) {
    while (at < to && BEFORE_NAME.test(text[at] ?? '')) at += 1;
    const hit = LEAD_WORDS.startingAt(text, at, to) ?? yearAt(text, at, to) ?? listNumberAt(text, at, to);
    if (!hit || hit.meaning === 'stop') return { lead, at };
    lead.push(hit);
    at = hit.end;
  }
}

/** 2031年, 到6月底前: dates that open a clause. */
function yearAt(text: string, at: number, to: number): FoundWord<LeadMeaning> | null {
  const match = /^(?:到|至)?(?:20\d\d|\d{1,2})(?:年|月)(?:底|末)?(?:前)?/.exec(text.slice(at, Math.min(at + 12, to)));
  return match ? { word: match[0], start: at, end: at + match[0].length, meaning: 'time' } : null;
}

/** 1. and (2) and 三、: the number of a list that runs on in one line. */
function listNumberAt(text: string, at: number, to: number): FoundWord<LeadMeaning> | null {
  const match =
    /^(?:\d{1,2}[.、](?!\d)|\(\d{1,2}\)|\([一二三四五六七八九十]{1,3}\)|[一二三四五六七八九十]{1,3}、(?![一二三四五六七八九十])|[\u2460-\u2473])/.exec(
      text.slice(at, Math.min(at + 5, to)),
    );
  return match ? { word: match[0], start: at, end: at + match[0].length, meaning: 'link' } : null;
}
