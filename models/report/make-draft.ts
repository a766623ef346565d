import type { Draft, Reason } from './draft.ts';
import { draftWords, isUngoverned, stageOf } from './draft-words.ts';
import type { Naming } from './name-indicator.ts';
import type { FiguredClause } from './read-drafts.ts';
import type { Item } from './read-items.ts';
import { inheritedSetting, type SentenceMemory } from './sentence-memory.ts';

/** The reading of one sentence as it goes on. */
export interface Reading {
  readonly text: string;
  readonly drafts: Draft[];
  memory: SentenceMemory;
  previous: FiguredClause | null;
}

/** Adds the draft of an item under one name to the reading. */
export function addDraft(
  reading: Reading,
  item: Item,
  naming: Naming,
  row: { readonly name: string; readonly start: number; readonly inherited?: boolean; readonly reason?: Reason },
): void {
  const { memory, drafts, text } = reading;
  const stage = stageOf(item, naming);
  const inherited = row.inherited ?? false;
  const listed = drafts.at(-1)?.form === 'before';
  const own = naming.name !== '' && naming.name !== memory.verb;
  drafts.push({
    name: stage === null ? row.name : `${row.name}(${stage})`,
    figure: item.figure,
    words: draftWords(
      item,
      naming,
      own ? memory.commitment : memory.further,
      own ? [] : inheritedSetting(memory, item),
    ),
    form: item.form,
    inherited,
    stage,
    pushed: naming.verb?.meaning === 'push' || naming.lead.some((word) => word.meaning === 'push'),
    stretches: item.figure.stretches.map((value) => ({ value, unit: item.figure.unit })),
    stretchWords: null,
    start: row.start,
    end: trimEnd(text, item.form === 'before' ? item.spanEnd : item.right.end),
    clause: item.clause,
    reason: row.reason ?? (isUngoverned(item, naming) && !listed ? 'noCommitment' : 'clear'),
  });
}

function trimEnd(text: string, end: number): number {
  let at = end;
  while (at > 0 && /[\s、,，;]/.test(text[at - 1] ?? '')) at -= 1;
  return at;
}
