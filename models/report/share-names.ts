import { ACTION_VERBS } from './vocabulary/action-verbs.ts';

/** A measuring noun at the end of a name makes it whole by itself: 旅游收入 needs no tail from its neighbour. */
const MEASURE_TAIL =
  /(?:额|量|率|收入|支出|投资|产值|增加值|总值|人次|比重|占比|面积|余额|利润|税收|价格|能耗|强度|人数|指数|规模|消费|出口|进口|贷款|存款|产量|企业|项目|平台|机构|村|镇|户|家|人|中心|基地|示范区|园区|景区|小区|公司|农场|合作社|主体|用地|土地|供地)(?:\([^)]*\))?[”’]?$/;

/** A tail that is a measure and nothing else. */
const PURE_MEASURE =
  /^(?:总?产[量值]|增加值|排放总?量|[出存]栏量|饲养量|(?:销售|零售|交易|成交)额|(?:销售|营业)?收入|(?:平均)?浓度|面积|投资|占比|比重|人次|[^率]{2,4}率)$/;
const RATE = /(?:增速|增幅|增长率|涨幅|降幅)$/;

/** Words that stand for two or three indicators at once. */
const EXPANSIONS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^(?:三次产业|一二三产业|一、二、三产业|一二三产|一、二、三次产业)/, ['第一产业', '第二产业', '第三产业']],
  [/^城乡(?=居民|常住)/, ['城镇', '农村']],
  [/^城乡(?=低保|最低生活|特困)/, ['城市', '农村']],
  [/^城镇(?:和|与|及)农村(?=居民|常住)/, ['城镇', '农村']],
];

/**
 * Takes a joint name apart into the indicators it names, one for each of `count` figures (or as many as it lists when `count` is below 2):
 * 城镇、农村居民收入 gives 城镇居民收入 and 农村居民收入, 三次产业增加值 gives three. Returns the name itself where it cannot be divided.
 */
export function shareNames(name: string, count: number): readonly string[] {
  for (const [pattern, heads] of EXPANSIONS) {
    if (pattern.test(name) && (count === heads.length || count < 2)) {
      const tail = name.replace(pattern, '');
      return heads.map((head) => head + tail);
    }
  }
  const parts = splitList(name);
  return parts.length < 2 || (count > 1 && parts.length !== count) ? [name] : completeParts(parts);
}

/** 城镇、农村居民收入 as the two indicators it names; 城乡居民收入 stays one. */
export const listNames = (name: string): readonly string[] => {
  const parts = splitList(name);
  return parts.length < 2 ? [name] : completeParts(parts);
};

/** A joint between its neighbours; 普及, 参与, 饱和 and 和美 only look like one. */
const JOINT = /^.(?:、|(?<!普|涉|危|波)及(?!时|格)|(?<!参)与|(?<!饱|总|缓|共)和(?![美谐平睦顺]))/;

/** Splits at 、 and 和 outside quotation marks and brackets, at most into twelve parts. */
export function splitList(name: string): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < name.length && parts.length < 11; at++) {
    const char = name[at] ?? '';
    if ('“(《「'.includes(char)) depth += 1;
    else if ('”)》」'.includes(char)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && at > from && JOINT.test(name.slice(at - 1, at + 2))) {
      parts.push(name.slice(from, at));
      from = at + (name.startsWith('以及', at) ? 2 : 1);
    }
  }
  parts.push(name.slice(from));
  return parts.map((part) => part.replace(/以$/, '')).filter((part) => part !== '');
}

/** 甲、乙、丙三大主导产业产值: the count and the class stand for the list, the measure belongs to each of its parts. */
const JOINT_TAIL =
  /^(.+?)(?:[两二三四五六七八九十]|\d+)[大个类条].*?(产值|增加值|投资|收入|产量|销售额|营收|税收|面积|规模)$/;

/** Gives short parts the tail of the last one, and later parts the verb of the first. */
function completeParts(parts: readonly string[]): readonly string[] {
  const last = parts.at(-1) ?? '';
  const joint = JOINT_TAIL.exec(last);
  if (joint) return [...parts.slice(0, -1), joint[1] ?? ''].map((part) => part + (joint[2] ?? ''));
  const verb = /^(?:新增|新建|培育|引进|创建|打造|实现|新培育|新引进|建成)/.exec(parts[0] ?? '')?.[0] ?? '';
  const bareOf = (part: string, index: number): string =>
    index === 0 && verb !== '' && part.length > verb.length ? part.slice(verb.length) : part;
  const shared = parts.slice(0, -1).map((part, index) => alikeTail(last, bareOf(part, index)));
  // 氨氮、氮氧化物、有机物排放量: the tail that one modifier shows is that of all.
  const known =
    [...shared, ...parts.map((part, index) => last.slice(bareOf(part, index).length))].find((tail) =>
      PURE_MEASURE.test(tail),
    ) ?? '';
  return parts.map((part, index) => {
    const bare = bareOf(part, index);
    const whole =
      index === parts.length - 1
        ? part
        : part.length > 2 && MEASURE_TAIL.test(part)
          ? part + rateAfter(part, last)
          : part + (shared[index] || known || last.slice(bare.length));
    return index > 0 && verb !== '' && !whole.startsWith(verb) ? verb + whole : whole;
  });
}

/** 地区生产总值、工业增加值增速: the rate is of each. */
const rateAfter = (part: string, last: string): string => (RATE.test(part) ? '' : (RATE.exec(last)?.[0] ?? ''));

/**
 * The part of `last` that a parallel modifier shares, as it shows by ending alike (省级、市级) or by being a verb (新建、改造管网);
 * empty when it does not show.
 */
function alikeTail(last: string, modifier: string): string {
  const doing = ACTION_VERBS.startingAt(last, 0, last.length);
  if (doing && ACTION_VERBS.endingAt(modifier, modifier.length, 0)) return last.slice(doing.end);
  const alike = last.indexOf(modifier.at(-1) ?? ' ');
  return alike > 0 && alike < last.length - 1 ? last.slice(alike + 1) : '';
}
