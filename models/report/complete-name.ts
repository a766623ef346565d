import type { Naming } from './name-indicator.ts';
import type { Item } from './read-items.ts';
import type { SentenceMemory } from './sentence-memory.ts';
import { ACTION_VERBS } from './vocabulary/action-verbs.ts';

/** 新签约项目60个、新开工42个: the second addition takes the place of the first. */
const MADE = /^(?:新[增建加签开引培认投竣入注]\p{Script=Han}?|净增)(?=[\p{Script=Han}“]{2})/u;
/** 市场主体总量突破6万户、净增5000户: the total is no part of what is added. */
export const withoutTotal = (name: string): string => name.replace(/(?:总量|总数)$/, '');
const LEVEL = /^(?:国家|省|市|县|州|区|镇|村)级(?:以上)?$/;
const TOTAL = /^(?:总数|总量|数量|总产量|总产|增速|增幅|涨幅|占比|比重)$/;
/** 经济增速保6争7,总量跨上300亿元: the rate of change is no part of what is counted. */
const RATE = /(?:增速|增幅|增长率|增长)$/;
/** Words that say which part is meant and name no thing: 其中城区150个, but not 其中博士20名. */
const PART =
  /^(?:新建|改建|当年|其他)?(?:中心|主)?(?:城区|市区|县城|城镇|农村|乡镇|乡村|集镇|村级|山区|库区|园区|省[内外]|市[内外]|县[内外]|区[内外]|境[内外]|国[内外]|本地|外地|公办|民办|国有|民营|\p{Script=Han}{1,3}(?<![企产就创事])业|公共|自用|居民|单位)(?:\([^)]*\))?$/u;

/** 续建住房800套、新开工300套: the new verb takes the place of the old one. */
export const withoutVerb = (name: string, verb: string): string =>
  verb !== '' && name.startsWith(verb) ? name.slice(verb.length) : name.replace(MADE, '');

/** 国家级示范社1家、省级3家 and 企业8家,总数50家: what the words leave out stands in the name before. */
export function completeName(own: string, memory: SentenceMemory, item: Item, naming: Naming): string {
  const [before] = memory.names;
  if (before === undefined) return own;
  if (LEVEL.test(own)) return own + before.replace(/^.*?级(?:以上)?/, '');
  if (TOTAL.test(own)) return withoutVerb(before, memory.verb).replace(RATE, '') + own;
  return isPart(own, memory, item, naming) ? own + wholeOf(memory) : own;
}

/** 新建充电桩500个,其中城区150个、乡镇350个: a short word after 其中 that names no thing itself says which part of the whole is counted. */
export const isPart = (own: string, memory: SentenceMemory, item: Item, naming: Naming): boolean =>
  (memory.whole !== '' || naming.lead.some((word) => word.meaning === 'part')) &&
  memory.names.length === 1 &&
  item.form === 'after' &&
  item.figure.unitClass === 'count' &&
  item.figure.unit === memory.unit &&
  PART.test(own);

/** What the parts of a list are parts of. */
export const wholeOf = (memory: SentenceMemory): string =>
  memory.whole === '' ? withoutVerb(memory.names[0] ?? '', memory.verb) : memory.whole;

/** 竣工60个: the verb that stands alone before a figure, or empty. */
export function verbAlone(text: string, item: Item, naming: Naming): string {
  if (item.form !== 'after') return '';
  const words = text.slice(naming.nameStart, item.figure.start).trim();
  const verb = ACTION_VERBS.startingAt(words, 0, words.length);
  return verb?.meaning === 'achieve' && verb.end === words.length ? words : '';
}
