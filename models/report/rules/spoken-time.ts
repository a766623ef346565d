/** The time words around a statement. */
export interface SpokenTime {
  readonly clause: string;
  /** The sentence up to the statement. */
  readonly sentence: string;
  /** The heading above. */
  readonly section: string;
  readonly planYear: number | null;
}

const PAST =
  /(?<![比较于过同与按])(?:去年(?!同期|底存量)|上年(?!同期|末存量))|前年|过去的?[一五三两]年|[一五三]年来|截至(?:目前|去年|上年)|迄今|目前(?:已|全)|此前|已经|近年来|以来/g;
/** 在去年增长12%的基础上,今年力争增长10%: what is said of the past ends where the sentence turns to the year of the plan. */
const TURNS_TO_PLAN = /今年|本年|年内|新的一年|力争|争取(?!了)|确保(?!了)|建议/;
const DONE =
  /(?:已(?:经)?(?:完成|建成|达|有|累计|实施|形成|落实|投入|竣工|开工)|累计(?:完成|建成|投入|实现)|现有|(?<!每[^,，]{1,12})拥有|^在.*基础上$|建成了|完成了|新增了|实现了)/;
/** The span of several years, in a clause or in a heading. */
const LONG_RUN = /“?十[四五六七]五”?(?:期间|末|时期)|(?:未来|今后|用)[三五两3-5]年|[三五]年内/;
/** The years a sentence sets its figures for, at the head of a clause; a year inside a name is none: 完成2030年度农田项目. */
const YEAR_SET =
  /(?<=^|[\s,，;:、到至])(?:(20\d\d)年|今年|全年|年内|本年度|(“?十[四五六七]五”?(?:期间|末|时期)[,，]|(?:力争|计划|争取)?(?:未来|今后|用)[三五两3-5]年(?:左右)?(?:的?时间)?[,，]))/g;
/** 年均增长7%: a rate of several years, unless it is a mean within the year (年均浓度). */
const YEARLY = /年均(?:分别)?(?:增长|增加|提高|下降|降低|新增|增速)(?:[^\d,，、;]{0,4})$/;

/** The past is spoken of, and nothing between it and the statement turns to the plan. */
export function tellsPast(before: string, clause: string): boolean {
  const told = [...before.matchAll(PAST)].at(-1);
  return DONE.test(clause) || (told !== undefined && !TURNS_TO_PLAN.test(before.slice(told.index)));
}

/** The last span of time named before the statement is not the year of the plan, or `before` ends in a rate of several years. */
export function isOfOtherYear({ clause, sentence, section, planYear }: SpokenTime, before: string): boolean {
  if (YEARLY.test(before) || LONG_RUN.test(clause)) return true;
  if (LONG_RUN.test(section) && !/20\d\d年|今年/.test(section)) return true;
  const [, year, run] = [...sentence.matchAll(YEAR_SET)].at(-1) ?? [];
  return run !== undefined || (planYear !== null && year !== undefined && Number(year) !== planYear);
}
