import { LEAD_WORDS } from '../vocabulary/lead-words.ts';
import { OBJECT_NOUNS } from '../vocabulary/object-nouns.ts';
import {
  FUNDS,
  hasVerb,
  isBare,
  isBounded,
  isMeasure,
  LAND,
  meansOf,
  meansThreshold,
  onlyAchieved,
  opensWithDeed,
  type PlaceRule,
  SETTING,
} from './placing.ts';

const PEOPLE = /^[^,，、]{0,6}(?:群众|人口|农民|居民|学生|老人|老年人|职工|妇女|儿童|青年|劳动力|人才|农户|家庭)/;

/** Figures placed by the verb before them and the thing after them. */
export const PLACES_BY_VERB: readonly PlaceRule[] = [
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
    name: 'people counted without a unit: 实现3.5万农村人口脱贫',
    place: 'before',
    holds: (placing) =>
      placing.figure.unit !== '' &&
      placing.figure.unitClass === 'none' &&
      placing.right.form === 'open' &&
      placing.next === null &&
      PEOPLE.test(placing.following) &&
      (hasVerb(placing) || opensWithDeed(placing)),
    examples: [{ text: '帮助2万群众就近就业。', rows: ['群众就近就业|2|万'] }],
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
        (placing.figure.unitClass === 'percent' && (!meansOf(placing, ...SETTING) || onlyAchieved(placing)))),
    examples: [
      { text: '实现95%以上政务事项“一次办好”。', rows: ['政务事项“一次办好”|95|%'] },
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
        ((!meansOf(placing, ...SETTING) && !isBounded(placing)) || placing.right.form === 'open')) ||
      (placing.right.form === 'open' && !meansOf(placing, ...SETTING)),
    examples: [{ text: '打造城区15分钟便民圈,用好12345热线。', rows: [] }],
  },
];
