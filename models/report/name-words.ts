import { dropFootnotes } from './asides.ts';
import type { FoundWord } from './match-words.ts';
import { ACTION_VERBS, type VerbMeaning } from './vocabulary/action-verbs.ts';

/** A commitment in the middle of a clause begins the target: 通过政企对接力争新增贷款20亿元. */
const INNER_COMMITMENT = /(?:力争|确保|争取|务必)(?!资金|上级|中央|省|市|国家|政策)/g;
/** A verb before one of these is part of a noun: 覆盖率, 服务业, 建设用地, 示范村. */
const MAKES_NOUN =
  /^(?:率|业|量|额|水平|值|总值|总额|总量|用地|性|村|镇|区|县|基地|网|站|点|机|面积|能力|指数|程度|标准|人次|规模|强度|密度|收入|规上|速度|资金|资产|投资|成本|贷款|余额|中心)/;
const DEEDS =
  /^(?:新[建增改开培引签认]|净增|建成|建设|开工|实施|完成|打造|创建|争创|培育|引进|招引|改造|改建|扩建|盘活|争取|发放|投放|举办|开展|认定|申报|拓展|实现)/;
/** No indicator has a longer name. */
export const LONGEST_NAME = 60;

/** The verb at the front of a name, unless the two together make a noun. */
export function leadingVerb(text: string, at: number, limit: number): FoundWord<VerbMeaning> | null {
  const verb = ACTION_VERBS.startingAt(text, at, limit);
  if (!verb || verb.end >= limit) return null;
  const makesNoun = MAKES_NOUN.test(text.slice(verb.end, verb.end + 2)) && !/^(?:新|净)/.test(verb.word);
  return makesNoun ? null : verb;
}

/** Where the last commitment inside a name begins, or `from`. */
export function lastCommitment(text: string, from: number, to: number): number {
  let at = from;
  for (const match of text.slice(from, to).matchAll(INNER_COMMITMENT)) at = from + match.index;
  return at;
}

/** In a list of deeds the last one owns the figure: 优化布局、完善管网、新建泵站 names 新建泵站. */
export function lastDeedStart(text: string, from: number, to: number): number {
  const list = text.slice(from, to).lastIndexOf('、');
  if (list === -1) return from;
  const at = from + list + 1;
  return DEEDS.test(text.slice(at, to)) && leadingVerb(text, from, to) !== null ? at : from;
}

/** 实施甲、乙等重大项目 names 实施重大项目. */
export function shortenList(name: string, verb: string): string {
  const match = /^(.*[^高初中同平均一二三甲乙特何对])等(?![级于待候奖线])(.{2,})$/.exec(name);
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
