import type { CommitmentWord } from './draft.ts';
import type { Naming } from './name-indicator.ts';
import type { Item } from './read-items.ts';

const UNSETTING = /^(?:time|compare|stage|from|stop|stretch|firm)$/;

/** The words that set an item's figure: 增长, 达到, 不低于. */
export const settingWords = (item: Item): readonly CommitmentWord[] =>
  item.left.words.filter((word) => !UNSETTING.test(word.meaning));

/** The commitment an item states itself, none when a new verb begins, or null when an earlier one still holds. */
export function ownCommitment(item: Item, naming: Naming): readonly CommitmentWord[] | null {
  const spoken = [...naming.lead, ...item.left.words].filter(
    (word) => word.meaning === 'stretch' || word.meaning === 'firm',
  );
  if (spoken.length > 0) return spoken;
  return naming.lead.some((word) => word.meaning === 'push') || naming.verb !== null ? [] : null;
}

/**
 * The words of commitment and bound of an item, in text order. An item without a commitment of its own stands under `governing`;
 * one that sets nothing takes the `setting` of its name: 分别增长6%、8%.
 */
export function draftWords(
  item: Item,
  naming: Naming,
  governing: readonly CommitmentWord[],
  setting: readonly CommitmentWord[],
): readonly CommitmentWord[] {
  const lead = naming.lead.filter((word) => /^(?:stretch|firm|achieve)$/.test(word.meaning));
  const left = item.left.words.filter((word) => !/^(?:time|compare|stage|from|stop)$/.test(word.meaning));
  const right = item.right.words.filter((word) => word.meaning !== 'tail');
  const above = ownCommitment(item, naming) === null ? governing : [];
  const set = settingWords(item).length === 0 ? setting : [];
  return [...above, ...set, ...lead, ...left, ...right].map(({ word, start, meaning }) => ({ word, start, meaning }));
}

/** The part of the year a figure is set for: 一季度, 上半年; null when it is the whole year. */
export function stageOf(item: Item, naming: Naming): string | null {
  const near = item.left.words.find((word) => word.meaning === 'stage');
  if (near) return near.word;
  const lead = naming.lead.find((word) => word.meaning === 'time' && /季度|上半年|下半年|20\d\d年/.test(word.word));
  return lead ? lead.word : null;
}

/** A counted thing that no verb and no commitment governs. */
export const isUngoverned = (item: Item, naming: Naming): boolean =>
  item.form === 'before' &&
  naming.verb === null &&
  !naming.lead.some((word) => /^(?:stretch|firm|achieve|push)$/.test(word.meaning)) &&
  !item.left.words.some((word) => /^(?:stretch|firm|reach|new|rise|fall|atLeast)$/.test(word.meaning));
