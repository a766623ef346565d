import { clean } from './name-words.ts';
import { readLead } from './read-lead.ts';
import type { Clause } from './split-clauses.ts';

const LONGEST = 24;

/** …,达到80%以上 takes its name from the words before the comma. */
export function borrowName(text: string, previous: Clause, clause: Clause): { name: string; start: number } | null {
  if (previous.sentence !== clause.sentence || previous.closer === ';' || previous.closer === ':') return null;
  const { at } = readLead(text, previous.start, previous.end);
  const name = clean(text.slice(at, previous.end));
  return name.length >= 2 && name.length <= LONGEST ? { name, start: at } : null;
}
