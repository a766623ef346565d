import type { FoundWord } from './match-words.ts';
import { clean, LONGEST_NAME, lastCommitment, lastDeedStart, leadingVerb, shortenList } from './name-words.ts';
import type { Item } from './read-items.ts';
import { readLead } from './read-lead.ts';
import type { LeftContext } from './read-left.ts';
import { ACTION_VERBS, type VerbMeaning } from './vocabulary/action-verbs.ts';
import { LEAD_WORDS, type LeadMeaning } from './vocabulary/lead-words.ts';

/** What the words around a figure call it, before anything is inherited from earlier items. */
export interface Naming {
  /** Empty when the item names nothing of its own. */
  readonly name: string;
  /** Where the first word of the name stands; the figure's own place when the name is empty. */
  readonly nameStart: number;
  /** Where the row begins: at its commitment words or at its name. */
  readonly start: number;
  readonly lead: readonly FoundWord<LeadMeaning>[];
  /** The verb whose object the indicator is, or null. */
  readonly verb: FoundWord<VerbMeaning> | null;
}

/** 150个市级项目完成投资: how many there are is no part of the name. */
const SUBJECT_COUNT = /^\d[\d.]*余?[个家户项条处座所名](?!百分点|以上|及以上)/;
/** 普及率由92%提高到95%: where a change starts is no part of the name. */
const CHANGE_FROM = /(?:由|从)(?:原来的|[去上]年的?)?[\d.]+[^\d]{0,4}$/;
/** 剔除退税因素后增长6%: what is left out of account is no name. */
const LEFT_OUT = /^(?:剔除|扣除|还原|不含|考虑)[^,，]{1,20}?(?:因素|影响|后|外)+/;

/** Names what an item's figure measures. */
export function nameIndicator(text: string, item: Item): Naming {
  const nameEnd = item.left.nameEnd;
  const from = lastCommitment(text, item.from, nameEnd);
  const { lead, at } = readLead(text, from, nameEnd);
  const spoken = lead.find((word) => /^(?:stretch|firm|achieve)$/.test(word.meaning));
  const naming = item.form === 'before' ? nameAfterFigure(text, item, at) : nameBeforeFigure(text, at, lead, item.left);
  const start = Math.min(spoken?.start ?? naming.nameStart, naming.nameStart);
  return { ...naming, lead, start: naming.name === '' ? start : withManner(text, item, start, naming.verb) };
}

/** 高标准改造70个老旧小区: how a thing is done belongs to its verb. */
function withManner(text: string, item: Item, start: number, verb: FoundWord<VerbMeaning> | null): number {
  const doing = verb?.start === start || LEAD_WORDS.startingAt(text, start, item.figure.start)?.meaning === 'achieve';
  if (!doing && !(item.form === 'before' && start < item.figure.start)) return start;
  const manner = LEAD_WORDS.endingAt(text, start, item.from);
  return manner?.meaning === 'manner' ? manner.start : start;
}

function nameBeforeFigure(
  text: string,
  at: number,
  lead: readonly FoundWord<LeadMeaning>[],
  left: LeftContext,
): Omit<Naming, 'start' | 'lead'> {
  const { nameEnd } = left;
  const from = Math.max(at, nameEnd - LONGEST_NAME);
  const shared = left.words.some((word) => word.meaning === 'share');
  const start = shared ? from : lastDeedStart(text, from, nameEnd);
  const verb = leadingVerb(text, start, nameEnd);
  const whole = clean(text.slice(start, nameEnd))
    .replace(CHANGE_FROM, '')
    .replace(SUBJECT_COUNT, '')
    .replace(LEFT_OUT, '');
  const name = shortenList(whole, verb?.word ?? '');
  const achieved = lead.at(-1);
  // 完成投资: a bare noun keeps its verb.
  if (name.length > 0 && name.length <= 2 && achieved?.word === '完成' && achieved.end === start) {
    return { name: achieved.word + name, nameStart: achieved.start, verb };
  }
  // 经济增长6%: the growth is the name.
  const growth = /经济$/.test(name) && text.startsWith('增长', nameEnd) ? '增长' : '';
  // 企业新增20家 counts what 新增企业20家 counts.
  const made = name === '' ? '' : madeWord(left);
  return { name: made + name + growth, nameStart: name === '' ? nameEnd : start, verb };
}

function nameAfterFigure(text: string, item: Item, at: number): Omit<Naming, 'start' | 'lead'> {
  const nameEnd = item.left.nameEnd;
  const made = item.left.words.find(
    (word) => word.meaning === 'new' || word.meaning === 'rise' || word.meaning === 'fall',
  );
  const near = ACTION_VERBS.endingAt(text, nameEnd, at);
  const verb: FoundWord<VerbMeaning> | null = made
    ? (ACTION_VERBS.endingAt(text, made.end, at) ?? { ...made, meaning: 'achieve' })
    : (near ?? leadingVerb(text, at, nameEnd));
  const thing = clean(text.slice(item.right.next, item.end)).replace(/^的|的基础上$/g, '');
  const prefix = verb?.meaning === 'achieve' && verb.word !== '完成' ? verb.word : '';
  // A verb that only pushes names nothing; a word that commits belongs to the row.
  const setting = item.left.words.find((word) => !/^(?:time|compare|stage)$/.test(word.meaning));
  const start = (verb?.meaning === 'achieve' ? verb.start : null) ?? setting?.start ?? item.figure.start;
  return { name: thing === '' ? '' : prefix + thing, nameStart: start, verb };
}

/** 新增, 净增: the word between a name and its figure that says the figure is an addition. */
export const madeWord = (left: LeftContext): string => left.words.find((word) => word.meaning === 'new')?.word ?? '';
