import { dropFootnotes } from './asides.ts';
import type { FoundWord } from './match-words.ts';
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

/** A commitment in the middle of a clause begins the target: 通过政企对接力争新增贷款20亿元. */
const INNER_COMMITMENT = /(?:力争|确保|争取|务必)(?!资金|上级|中央|省|市|国家|政策)/g;
/** A verb before one of these is part of a noun: 覆盖率, 服务业, 建设用地, 示范村. */
const MAKES_NOUN =
  /^(?:率|业|量|额|水平|值|总值|总额|总量|用地|性|村|镇|区|县|基地|网|站|点|机|面积|能力|指数|程度|标准|人次|规模|强度|密度|收入|规上|速度|资金|资产|投资|成本|贷款|余额|中心)/;
const DEEDS =
  /^(?:新[建增改开培引签认]|净增|建成|建设|开工|实施|完成|打造|创建|争创|培育|引进|招引|改造|改建|扩建|盘活|争取|发放|投放|举办|开展|认定|申报|拓展|实现)/;
/** 150个市级项目完成投资: how many there are is no part of the name. */
const SUBJECT_COUNT = /^\d[\d.]*余?[个家户项条处座所名](?!百分点)/;
/** 普及率由92%提高到95%: where a change starts is no part of the name. */
const CHANGE_FROM = /(?:由|从)(?:原来的|[去上]年的?)?[\d.]+[^\d]{0,4}$/;
const LONGEST_NAME = 60;

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
  const whole = clean(text.slice(start, nameEnd)).replace(CHANGE_FROM, '').replace(SUBJECT_COUNT, '');
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
  const thing = clean(text.slice(item.right.next, item.end)).replace(/^的/, '');
  const prefix = verb?.meaning === 'achieve' && verb.word !== '完成' ? verb.word : '';
  // A verb that only pushes names nothing; a word that commits belongs to the row.
  const setting = item.left.words.find((word) => !/^(?:time|compare|stage)$/.test(word.meaning));
  const start = (verb?.meaning === 'achieve' ? verb.start : null) ?? setting?.start ?? item.figure.start;
  return { name: thing === '' ? '' : prefix + thing, nameStart: start, verb };
}

/** 新增, 净增: the word between a name and its figure that says the figure is an addition. */
export const madeWord = (left: LeftContext): string => left.words.find((word) => word.meaning === 'new')?.word ?? '';

/** The verb at the front of a name, unless the two together make a noun. */
function leadingVerb(text: string, at: number, limit: number): FoundWord<VerbMeaning> | null {
  const verb = ACTION_VERBS.startingAt(text, at, limit);
  return verb && verb.end < limit && !MAKES_NOUN.test(text.slice(verb.end, verb.end + 2)) ? verb : null;
}

function lastCommitment(text: string, from: number, to: number): number {
  let at = from;
  for (const match of text.slice(from, to).matchAll(INNER_COMMITMENT)) at = from + match.index;
  return at;
}

/** In a list of deeds the last one owns the figure: 优化布局、完善管网、新建泵站 names 新建泵站. */
function lastDeedStart(text: string, from: number, to: number): number {
  const list = text.slice(from, to).lastIndexOf('、');
  if (list === -1) return from;
  const at = from + list + 1;
  return DEEDS.test(text.slice(at, to)) && leadingVerb(text, from, to) !== null ? at : from;
}

/** 实施甲、乙等重大项目 names 实施重大项目. */
function shortenList(name: string, verb: string): string {
  const match = /^(.*[^高初同平均一二三甲乙特何对])等(?![级于待候奖线])(.{2,})$/.exec(name);
  if (!match) return name;
  const [, before = '', rest = ''] = match;
  return before.length > verb.length ? verb + rest.replace(/^\d+/, '') : name;
}

/** Takes footnote marks, spaces and stray marks off a name. */
export const clean = (name: string): string =>
  dropFootnotes(name)
    .replace(/\s+/g, '')
    .replace(/^[、,，;:的]+|[、,，;:的]+$/g, '')
    .slice(0, LONGEST_NAME);
