import { COMPLETION_WORDS, DESCRIBED_NOUNS } from '../vocabulary/object-nouns.ts';
import { isAimOfAnother, isExplained } from './aim-of-another.ts';
import { beforeOf, type Judged, type NotATarget, promised, set } from './judged.ts';
import { isPaidEach } from './paid-out.ts';
import { isSizeHead } from './place-figure.ts';
import { isOfOtherYear, tellsPast } from './spoken-time.ts';

/** The total of a counted list is a target (新储备项目90个、总投资60亿元), the total of one project is its size. */
const COUNTED = /\d余?[个家项]/;
const PROJECT_SIZE =
  /^(?:年产|日产|日处理|日供水|年处理|年加工|占地|装机)|(?:项目|工程|园区?|基地|中心|厂|线|桥|路|医院|学校)(?:计划|概算)?总投资$/;
/** The rules in order; the first that holds rejects the draft. */
export const NOT_A_TARGET: readonly NotATarget[] = [
  {
    name: 'a result of the past told inside the plan',
    holds: (judged) => tellsPast(beforeOf(judged), judged.clause),
    examples: ['去年我县新增市场主体3200户,增长12%。', '目前已建成标准厂房20万平方米。'],
  },
  {
    name: 'a target of another year',
    holds: (judged) => isOfOtherYear(judged, beforeOf(judged)),
    examples: [
      '到2099年全县文旅产值达到50亿元。',
      '到2099年,城镇化率提高到80%。',
      '“十五五”期间累计造林8万亩。',
      '今后五年,工业投资年均增长9%以上,税收突破10亿元。',
    ],
  },
  {
    name: 'the aim of another: the nation, the province',
    holds: ({ draft, clause }) => isAimOfAnother(draft.name, clause),
    examples: ['对标全国5%左右、全省6%左右的增长目标。', '国家确定的经济增长预期目标为5%左右,省里安排6%。'],
  },
  {
    name: 'a figure of a target that is explained and not set',
    holds: ({ whole }) => isExplained(whole),
    examples: [
      '确定8%的增长目标,是综合考虑各方面因素作出的。',
      '之所以将地区生产总值增速定为7%左右,主要考虑与“十五五”规划相衔接。',
      '上述目标中,地区生产总值增长7%,主要是考虑了潜在增长能力。',
    ],
  },
  {
    name: 'a rate that is applied: 减按1%征收, 按每人500元的标准',
    holds: ({ draft }) => /(?:减按|按照?|税率|费率|标准由)$/.test(draft.name),
    examples: ['对小规模纳税人减按1%征收增值税。', '对符合条件的毕业生按1500元/人的标准发放补贴。'],
  },
  {
    name: 'a subsidy, a reward or a fee',
    holds: ({ clause, draft }) => draft.figure.unitClass !== 'count' && isPaidEach(draft.name, clause),
    examples: ['对首次上规企业给予一次性奖励20万元,为创业者提供最高30万元贴息支持,每家企业奖励5万元。'],
  },
  {
    name: 'the yield a project will have once it runs',
    holds: ({ sentence }) =>
      /(?:建成|投产|达产|竣工|项目)(?:后|达效后)[,，]?|全部达产|可实现年|预计(?:可)?(?:年|带动|新增产值)/.test(
        sentence,
      ),
    examples: ['项目建成后,年产值可达12亿元、税收6000万元。'],
  },
  {
    name: 'the size of a project given without a promise: 总投资20亿元',
    holds: (judged) =>
      judged.draft.form === 'after' &&
      !judged.draft.inherited &&
      /^(?:money|size)$/.test(judged.draft.figure.unitClass) &&
      !promised(judged) &&
      !set(judged) &&
      (PROJECT_SIZE.test(judged.draft.name) || (isSizeHead(judged.draft.name) && !COUNTED.test(beforeOf(judged)))),
    examples: [
      '加快推进锦绣纺织园项目,总投资5亿元。',
      '县人民医院迁建项目总投资3.2亿元。',
      '推进城南水厂建设,日处理污水2万吨、占地60亩。',
    ],
  },
  {
    name: 'a count of what exists: 2个优势产业',
    holds: (judged) =>
      judged.draft.form === 'before' &&
      judged.draft.figure.unitClass === 'count' &&
      DESCRIBED_NOUNS.test(thingOf(judged)) &&
      !promised(judged) &&
      !/新增|新建|完成|打造|培育\d/.test(judged.clause),
    examples: ['巩固提升食品加工、纺织服装2个传统产业,聚焦4个重点领域深化改革。'],
  },
  {
    name: 'a count with neither a verb nor a word of completion',
    holds: (judged) =>
      judged.draft.form === 'before' &&
      judged.draft.reason === 'noCommitment' &&
      judged.draft.figure.unitClass === 'count' &&
      !promised(judged) &&
      !COMPLETION_WORDS.test(judged.text.slice(judged.draft.figure.end, judged.draft.clause.end)),
    examples: ['全县18个乡镇群众安居乐业。'],
  },
  {
    name: 'a duration without a bound',
    holds: (judged) => judged.draft.figure.unitClass === 'time' && !set(judged),
    examples: ['打造城区15分钟健身圈,用2年时间补齐短板。'],
  },
  {
    name: 'a lone figure whose name is a place or a number',
    holds: ({ draft }) => !/[\p{Script=Han}A-Za-z]/u.test(draft.name),
    examples: ['推动3个、5个成片布局。'],
  },
];

/** The words after a figure that stands before its name. */
const thingOf = ({ text, draft }: Judged): string => text.slice(draft.figure.end, draft.end);
