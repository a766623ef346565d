import type { CommitmentWord } from './draft.ts';
import type { Naming } from './name-indicator.ts';
import type { Item } from './read-items.ts';

const UNSETTING = /^(?:time|compare|stage|from|stop|stretch|firm)$/;

/** The words that set an item's figure: 增长, 达到, 不低于. */
export const settingWords = (item: Item): readonly CommitmentWord[] =>
  item.left.words.filter((word) => !UNSETTING.test(word.meaning));

/** 完成, and 达到 under a commitment, say that a figure is reached and not how it is meant. */
export const achievesOnly = (item: Item): boolean => {
  const committed = item.left.words.some((word) => word.meaning === 'stretch' || word.meaning === 'firm');
  const setting = settingWords(item);
  return (
    setting.length > 0 &&
    setting.every(({ word }) => /^(?:完成|实现|达成|做到)$/.test(word) || (committed && /^达到?$/.test(word)))
  );
};

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
 * `setting` is what it takes over from its name: 分别增长6%、8%.
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
  return [...above, ...setting, ...lead, ...left, ...right].map(({ word, start, meaning }) => ({
    word,
    start,
    meaning,
  }));
}

/** The part of the year a figure is set for: 一季度, 上半年; null when it is the whole year. */
export function stageOf(item: Item, naming: Naming): string | null {
  const near = item.left.words.find((word) => word.meaning === 'stage');
  if (near) return near.word;
  const lead = naming.lead.find((word) => word.meaning === 'time' && /季度|上半年|下半年/.test(word.word));
  return lead ? lead.word : null;
}

/** A counted thing that no verb and no commitment governs. */
export const isUngoverned = (item: Item, naming: Naming): boolean =>
  item.form === 'before' &&
  naming.verb === null &&
  !naming.lead.some((word) => /^(?:stretch|firm|achieve|push)$/.test(word.meaning)) &&
  !item.left.words.some((word) => /^(?:stretch|firm|reach|new|rise|fall|atLeast)$/.test(word.meaning));
