import type { Placing } from '../read-items.ts';
import { readLead } from '../read-lead.ts';
import { ACTION_VERBS } from '../vocabulary/action-verbs.ts';
import type { LeftMeaning } from '../vocabulary/commitment-words.ts';

/**
 * Where a figure belongs: `after` its name, `before` its name (as one of a `pair` with the next figure), into the name of something else (`partOfName`),
 * or to an object as its `size`, which also makes sizes of the plain figures listed before it.
 */
export type Place = 'after' | 'before' | 'pair' | 'partOfName' | 'size';

/** One way to place a figure. */
export interface PlaceRule {
  readonly name: string;
  readonly place: Place;
  readonly holds: (placing: Placing) => boolean;
  /** Sentences with the rows they give, as `indicator|value|unit`. */
  readonly examples: readonly { readonly text: string; readonly rows: readonly string[] }[];
}

export const meansOf = ({ left }: Placing, ...meanings: readonly LeftMeaning[]): boolean =>
  left.words.some((word) => meanings.includes(word.meaning));

/** No unit, and no multiple that would end the figure: 1.2万 at the end of an item measures something. */
export const isBare = ({ figure, right }: Placing): boolean =>
  figure.unitClass === 'none' && (figure.unit === '' || right.form === 'open');

export const isMeasure = ({ figure }: Placing): boolean => figure.unitClass === 'money' || figure.unitClass === 'size';
/** Land and roads are made by the acre and the mile; a plant or a project only has a size. */
export const LAND = /(?:亩|公顷|公里|米|方)$/;
/** Money that is spent on projects is an amount of its own: 安排1亿元项目前期经费. */
export const FUNDS = /(?:经费|资金|贷款|债券|基金|融资|补助|收入|投资|保费)/;
export const MEASURES = /(?:增速|增幅|增长率|率|比重|占比|比例)$/;
export const SETTING: readonly LeftMeaning[] = [
  'rise',
  'fall',
  'reach',
  'exceed',
  'atLeast',
  'atMost',
  'hold',
  'toLevel',
  'fallToLevel',
];

/** A verb stands directly before the figure, or the figure opens an item after one that had its verb. */
export function hasVerb(placing: Placing): boolean {
  const { text, left, from, afterBefore } = placing;
  if (meansOf(placing, 'new', 'rise', 'fall', 'reach', 'stretch', 'firm')) return true;
  if (left.nameEnd <= from) return afterBefore;
  return ACTION_VERBS.endingAt(text, left.nameEnd, from) !== null;
}

/** 居民消费价格指数102左右: a bound makes a bare number a value. */
export const isBounded = ({ right, figure }: Placing): boolean => right.words.length > 0 && figure.unitClass === 'none';

/** Nothing but verbs stands before the figure. */
export function namesNothing({ text, from, left }: Placing): boolean {
  const { at } = readLead(text, from, left.nameEnd);
  return at >= left.nameEnd || ACTION_VERBS.startingAt(text, at, left.nameEnd)?.end === left.nameEnd;
}

/** 解决…: the item begins with a verb that promises. */
export function opensWithDeed({ text, from, left }: Placing): boolean {
  const { lead, at } = readLead(text, from, left.nameEnd);
  if (lead.some((word) => /^(?:stretch|firm|achieve)$/.test(word.meaning))) return true;
  return ACTION_VERBS.startingAt(text, at, left.nameEnd)?.meaning === 'achieve';
}

/** 实现98%以上事项网上办: nothing is set, the share is only achieved. */
export const onlyAchieved = ({ left, from, next, following }: Placing): boolean =>
  next === null &&
  left.nameEnd <= from &&
  following.length >= 4 &&
  left.words.every(
    ({ word, meaning }) => word === '实现' || word === '完成' || meaning === 'firm' || meaning === 'stretch',
  );

/** The next figure only sets a threshold: 过亿元, 超过 2000万元. */
export const meansThreshold = ({ next }: Placing): boolean =>
  next?.left.words.some((word) => word.meaning === 'exceed') ?? false;
