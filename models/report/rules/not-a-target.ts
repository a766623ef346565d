import type { Draft } from '../draft.ts';
import { COMPLETION_WORDS, DESCRIBED_NOUNS } from '../vocabulary/object-nouns.ts';
import { isSizeHead } from './place-figure.ts';

/** What a rule may ask about a draft and the text around it. */
export interface Judged {
  readonly draft: Draft;
  readonly text: string;
  /** The sentence up to the end of the draft's clause. */
  readonly sentence: string;
  readonly clause: string;
  /** The heading above. */
  readonly section: string;
  readonly planYear: number | null;
}

/** A reason why a figure with a name is still no target, with sentences in which nothing may be found. */
export interface NotATarget {
  readonly name: string;
  readonly holds: (judged: Judged) => boolean;
  readonly examples: readonly string[];
}

const promised = ({ draft }: Judged): boolean =>
  draft.words.some((word) => word.meaning === 'stretch' || word.meaning === 'firm');
const set = ({ draft }: Judged): boolean =>
  draft.words.some((word) => !/^(?:share|about|new|achieve)$/.test(word.meaning));
const PAST =
  /(?:^|[^比较])(?:去年(?!同期|底存量)|上年(?!同期|末存量)|前年|过去[一五三]年|[一五三]年来|截至(?:目前|去年|上年)|迄今|目前(?:已|全)|此前|已经|近年来|以来)/;
/** 每家奖励5万元 is a rate of reward; 发放稳岗补贴500万元 is an amount to pay out. */
const isReward = (name: string): boolean =>
  /(?:奖励|奖补|补贴|补助|贴息|资助)$/.test(name) && !/^(?:发放|落实|兑现|争取|投放|拨付)/.test(name);
const PAID_EACH =
  /(?:最高|给予|每人|每户|每月|每年每|一次性|不超过|分别给予)[^,，]{0,30}(?:补贴|补助|奖励|奖补|资助|贴息|支持|救助)/;
const PAID_UP_TO = /(?:补贴|补助|奖励|奖补|资助)[^,，]{0,16}(?:最高|每人|每户|每月|一次性)/;
/** The total of a counted list is a target (新储备项目90个、总投资60亿元), the total of one project is its size. */
const COUNTED = /\d余?[个家项]/;
const PROJECT_SIZE =
  /^(?:年产|日产|日处理|日供水|年处理|年加工|占地|装机)|(?:项目|工程|园区?|基地|中心|厂|线|桥|路|医院|学校)(?:计划|概算)?总投资$/;
/** The span of several years, in a clause or in a heading. */
const LONG_RUN = /“?十[四五六七]五”?(?:期间|末|时期)|(?:未来|今后|用)[三五两3-5]年|[三五]年内/;
/** The year a sentence sets its figures for; a year inside a name is none: 完成2030年度农田项目. */
const YEAR_SET = /(?<=^|[\s,，;:、到至])(20\d\d)年/g;
const DONE =
  /(?:已(?:经)?(?:完成|建成|达|有|累计|实施|形成|落实|投入|竣工|开工)|累计(?:完成|建成|达|投入|实现)|现有|拥有|建成了|完成了|新增了|实现了)/;

/** The rules in order; the first that holds rejects the draft. */
export const NOT_A_TARGET: readonly NotATarget[] = [
  {
    name: 'a result of the past told inside the plan',
    holds: ({ sentence, clause }) => PAST.test(sentence) || DONE.test(clause),
    examples: ['去年我县新增市场主体3200户,增长12%。', '目前已建成标准厂房20万平方米。'],
  },
  {
    name: 'a target of another year',
    holds: ({ clause, sentence, section, planYear }) => {
      if (LONG_RUN.test(clause) || LONG_RUN.test(section)) return true;
      const year = [...sentence.matchAll(YEAR_SET)].at(-1)?.[1];
      return planYear !== null && year !== undefined && Number(year) !== planYear;
    },
    examples: ['到2099年全县文旅产值达到50亿元。', '到2099年,城镇化率提高到80%。', '“十五五”期间累计造林8万亩。'],
  },
  {
    name: 'a subsidy, a reward or a fee',
    holds: ({ clause, draft }) =>
      draft.figure.unitClass !== 'count' && (isReward(draft.name) || PAID_EACH.test(clause) || PAID_UP_TO.test(clause)),
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

/** The sentence before the figure. */
const beforeOf = ({ sentence, draft }: Judged): string =>
  sentence.slice(0, Math.max(0, sentence.length - (draft.clause.end - draft.figure.start)));

/** The words after a figure that stands before its name. */
const thingOf = ({ text, draft }: Judged): string => text.slice(draft.figure.end, draft.end);
