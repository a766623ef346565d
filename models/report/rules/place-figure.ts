import type { Placing } from '../read-items.ts';
import { ACTION_VERBS } from '../vocabulary/action-verbs.ts';
import type { LeftMeaning } from '../vocabulary/commitment-words.ts';
import { LEAD_WORDS } from '../vocabulary/lead-words.ts';
import { OBJECT_NOUNS, SIZE_HEADS } from '../vocabulary/object-nouns.ts';

/**
 * Where a figure belongs: `after` its name, `before` its name, into the name of something else (`partOfName`),
 * or to an object as its `size`, which also makes sizes of the plain figures listed before it.
 */
export type Place = 'after' | 'before' | 'partOfName' | 'size';

interface PlaceRule {
  readonly name: string;
  readonly place: Place;
  readonly holds: (placing: Placing) => boolean;
  /** Sentences with the rows they give, as `indicator|value|unit`. */
  readonly examples: readonly { readonly text: string; readonly rows: readonly string[] }[];
}

const meansOf = ({ left }: Placing, ...meanings: readonly LeftMeaning[]): boolean =>
  left.words.some((word) => meanings.includes(word.meaning));

/** No unit, and no multiple that would end the figure: 1.2万 at the end of an item measures something. */
const isBare = ({ figure, right }: Placing): boolean =>
  figure.unitClass === 'none' && (figure.unit === '' || right.form === 'open');

const isMeasure = ({ figure }: Placing): boolean => figure.unitClass === 'money' || figure.unitClass === 'size';
/** Land and roads are made by the acre and the mile; a plant or a project only has a size. */
const LAND = /(?:亩|公顷|公里|米|方)$/;
/** Money that is spent on projects is an amount of its own: 安排1亿元项目前期经费. */
const FUNDS = /(?:经费|资金|贷款|债券|基金|融资|补助|收入|投资|保费)/;
const SETTING: readonly LeftMeaning[] = [
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
function hasVerb(placing: Placing): boolean {
  const { text, left, from, afterBefore } = placing;
  if (meansOf(placing, 'new', 'rise', 'fall', 'reach', 'stretch', 'firm')) return true;
  if (left.nameEnd <= from) return afterBefore;
  return ACTION_VERBS.endingAt(text, left.nameEnd, from) !== null;
}

/** The rules in order; the first that holds places the figure. A figure that no rule places stands after its name. */
export const PLACE_RULES: readonly PlaceRule[] = [
  {
    name: 'a grade: 10亿级企业',
    place: 'partOfName',
    holds: ({ right }) => right.form === 'grade',
    examples: [{ text: '产值20亿级企业达到3家。', rows: ['产值20亿级企业|3|家'] }],
  },
  {
    name: 'one of two figures in a row: 新修道路8条12公里',
    place: 'after',
    holds: ({ right, next }) => next !== null && right.next === next.figure.start,
    examples: [{ text: '新修城区道路6条9公里。', rows: ['新修城区道路|6|条', '新修城区道路|9|公里'] }],
  },
  {
    name: 'the start of a change: 由30%提高到40%',
    place: 'partOfName',
    holds: (placing) => meansOf(placing, 'from') && placing.next !== null,
    examples: [{ text: '农村自来水普及率由92%提高到95%以上。', rows: ['农村自来水普及率|95|%'] }],
  },
  {
    name: 'a share of things that all do something: 80%的行政村',
    place: 'before',
    holds: (placing) =>
      placing.figure.unitClass === 'percent' &&
      placing.right.form === 'of' &&
      !meansOf(placing, 'rise', 'fall') &&
      (placing.next === null || meansThreshold(placing)),
    examples: [{ text: '确保90%以上的行政村建成养老驿站。', rows: ['行政村建成养老驿站|90|%'] }],
  },
  {
    name: 'an attribute that ends in 的: 总投资20亿元的项目',
    place: 'size',
    holds: ({ right }) => right.form === 'of',
    examples: [
      { text: '开工总投资8亿元、占地300亩的智慧物流园。', rows: [] },
      { text: '实施总投资12亿元的24个交通项目。', rows: ['实施交通项目|24|个'] },
    ],
  },
  {
    name: 'a threshold inside a name that is counted later: 5000万元以上项目30个',
    place: 'partOfName',
    holds: (placing) => isMeasure(placing) && placing.right.form === 'open' && placing.next !== null,
    examples: [
      { text: '新签约5000万元以上项目30个。', rows: ['新签约5000万元以上项目|30|个'] },
      { text: '营业收入超2亿元的村达到6个。', rows: ['营业收入超2亿元的村|6|个'] },
    ],
  },
  {
    name: 'a threshold inside the thing counted before: 12家产值过亿元企业',
    place: 'before',
    holds: (placing) =>
      placing.figure.unitClass === 'count' &&
      placing.right.form === 'open' &&
      placing.next !== null &&
      meansThreshold(placing),
    examples: [{ text: '培育12家产值过亿元企业。', rows: ['培育产值过亿元企业|12|家'] }],
  },
  {
    name: 'the size of the subject: 150个省级项目完成投资60亿元',
    place: 'partOfName',
    holds: (placing) => placing.right.form === 'open' && placing.next !== null,
    examples: [{ text: '150个市级重点项目完成投资60亿元以上。', rows: ['市级重点项目完成投资|60|亿元'] }],
  },
  {
    name: 'the threshold or the size of an object: 亿元以上项目, 40万吨生产线',
    place: 'size',
    holds: (placing) =>
      isMeasure(placing) &&
      placing.right.form === 'open' &&
      OBJECT_NOUNS.test(placing.following) &&
      !FUNDS.test(placing.following) &&
      !LAND.test(placing.figure.unit),
    examples: [
      { text: '加快恒远新能源30万千瓦风电项目建设。', rows: [] },
      { text: '开工建设龙湾60万吨、白石20万吨骨料生产线。', rows: [] },
    ],
  },
  {
    name: 'an amount before its name, after a verb: 安排2亿元专项资金',
    place: 'before',
    holds: (placing) => isMeasure(placing) && placing.right.form === 'open' && hasVerb(placing),
    examples: [
      { text: '安排2亿元产业发展资金。', rows: ['安排产业发展资金|2|亿元'] },
      { text: '加快推进6万亩高标准农田建设。', rows: ['高标准农田建设|6|万亩'] },
    ],
  },
  {
    name: 'a length, an area or an amount of a named object, without a verb',
    place: 'size',
    holds: (placing) => isMeasure(placing) && placing.right.form === 'open',
    examples: [{ text: '实施清水河12公里岸线整治。', rows: [] }],
  },
  {
    name: 'a share of what was named: 公共预算支出80%以上用于民生',
    place: 'after',
    holds: (placing) =>
      placing.figure.unitClass === 'percent' &&
      placing.right.form === 'open' &&
      placing.left.nameEnd > placing.from &&
      !hasVerb(placing) &&
      LEAD_WORDS.endingAt(placing.text, placing.left.nameEnd, placing.from) === null,
    examples: [{ text: '财政支出75%以上用于民生。', rows: ['财政支出|75|%'] }],
  },
  {
    name: 'a count or a share before its name: 改造40个老旧小区',
    place: 'before',
    holds: (placing) =>
      placing.right.form === 'open' &&
      (placing.figure.unitClass === 'count' ||
        (placing.figure.unitClass === 'percent' && !meansOf(placing, ...SETTING))),
    examples: [
      { text: '改造40个老旧小区。', rows: ['改造老旧小区|40|个'] },
      { text: '完成16座水库除险加固和9条小流域治理。', rows: ['水库除险加固|16|座', '小流域治理|9|条'] },
    ],
  },
  {
    name: 'a duration or a bare number without a word that sets it',
    place: 'partOfName',
    holds: (placing) =>
      ((placing.figure.unitClass === 'time' || isBare(placing)) &&
        placing.figure.stretches.length === 0 &&
        (!meansOf(placing, ...SETTING) || placing.right.form === 'open')) ||
      (placing.right.form === 'open' && !meansOf(placing, ...SETTING)),
    examples: [{ text: '打造城区15分钟便民圈,用好12345热线。', rows: [] }],
  },
];

/** The next figure only sets a threshold: 过亿元, 超过 2000万元. */
const meansThreshold = ({ next }: Placing): boolean =>
  next?.left.words.some((word) => word.meaning === 'exceed') ?? false;

/** Places a figure by the first rule that holds. */
export const placeFigure = (placing: Placing): Place =>
  PLACE_RULES.find((rule) => rule.holds(placing))?.place ?? 'after';

/** A name that only says how big something is. */
export const isSizeHead = (name: string): boolean => SIZE_HEADS.test(name);
