/** A way to promise something that has no figure: a title, a review, the stage a project reaches. */
export interface MilestoneRule {
  readonly name: string;
  /** Matches the words of a clause after those that lead it; `name` is the indicator, `words` what is promised of it. */
  readonly pattern: RegExp;
  /** Words that look like the promise and are none. */
  readonly unless?: RegExp;
  /** Only under 确保, 力争, 推动, 实现 and the like, or with a date: the same words also tell what is. */
  readonly committed?: boolean;
  /** 确保甲,乙,丙完工: clauses before it that name only works are promised the same. */
  readonly gathers?: boolean;
  /** What a 、 divides: whole promises (甲创建…、乙创建…), names that share the rest (甲、乙主体工程), or nothing. */
  readonly divides: 'promises' | 'names' | 'nothing';
  /** Sentences with the rows they give, as `indicator|words`. */
  readonly examples: readonly { readonly text: string; readonly rows: readonly string[] }[];
}

/** What gives a title its rank: 国家, 省级, 4A. */
const RANK = '(?:国家|全国|世界|国际|自治区|全?省|[市州]级|全[市州]|[1-5一二三四五]\\s?A|[一二三][级类]|甲等|全域)';
const REVIEW = '(?:复查|复审|复核|复评|验收|评估|认定|评审|考核|审查|国检)';
const STAGE =
  '(?:(?:如期|顺利|全面|全线|正式|基本|实质性|主体|落地|建成|竣工|投产|完工|并|早日|投入)*' +
  '(?:开工建设|开工|动工|投产|达产|达效|投用|完工|竣工|通车|通航|通水|通气|投运|交付|封顶|并网|建成|启用|开园|开馆|开业|(?:投入|正式|试|落地|建成)(?:运营|运行|使用)))';
const WORK =
  '(?:工程|项目|普查|改造|建设|整治|修编|编制|规划|迁建|改扩建|扩建|治理|修复|主体|大桥|大道|公路|道路|隧道|枢纽|水库|水厂|医院|学校|中学|小学|幼儿园|大学|中心|馆|公园|广场|市场|码头|试点)';

/** A clause that ends in one of these names a work. */
export const NAMES_WORK = new RegExp(`(?:${WORK}|楼|宿舍|厂房|用房|泵站|车站|线路|管网|项目群)$`);

/** The rules in order; the first that matches reads the clause. */
export const MILESTONE_RULES: readonly MilestoneRule[] = [
  {
    name: 'a title to win',
    pattern: new RegExp(
      `^(?<name>(?!成功)[^、]{2,24}?)?(?<words>(?:成功)?(?:争创|力创|创建|创成|申创|入选|晋升为?|获批|获评)(?:为|成为)?[^、]{0,14}?${RANK}[^、]{2,28})$`,
    ),
    unless: /(?:工作|成果|活动|行动|力度|水平|质量|机制|体系|氛围|环境|统领|目标|任务|经验|步伐|建设)$/,
    divides: 'promises',
    examples: [
      { text: '推动清河古镇创建4A级景区。', rows: ['清河古镇|创建4A级景区'] },
      {
        text: '支持县医院创建三级甲等医院、柳村创建省级旅游名村。',
        rows: ['县医院|创建三级甲等医院', '柳村|创建省级旅游名村'],
      },
      { text: '全力争创省级全域旅游示范区。', rows: ['省级全域旅游示范区|争创'] },
    ],
  },
  {
    name: 'a review to pass',
    pattern: new RegExp(`^(?<words>(?:顺利|高分|一次性)*通过)(?<name>.{3,40}?${REVIEW}+)$`),
    divides: 'names',
    examples: [
      {
        text: '确保通过国家卫生县城、省级文明城市复查验收。',
        rows: ['国家卫生县城复查验收|通过', '省级文明城市复查验收|通过'],
      },
    ],
  },
  {
    name: 'the stage a project reaches',
    pattern: new RegExp(`^(?<name>.{5,90}?)(?<words>(?:年内|年底前|上半年|\\d{1,2}月底?前?)?${STAGE})$`),
    unless: /(?:加快|推进|推动|支持|统筹|早|后|已|正|进度|力度|条件|前期)(?:开工|投产|达产|达效|建成)/,
    committed: true,
    gathers: true,
    divides: 'nothing',
    examples: [
      { text: '确保清河纺织、白石水泥等项目投产达效。', rows: ['清河纺织、白石水泥等项目|投产达效'] },
      { text: '县中医院门诊楼10月底前投入使用。', rows: ['县中医院门诊楼|10月底前投入使用'] },
      {
        text: '确保城东小学教学楼,城西中学教师宿舍,开发区幼儿园顺利完工并投入使用。',
        rows: [
          '城东小学教学楼|顺利完工并投入使用',
          '城西中学教师宿舍|顺利完工并投入使用',
          '开发区幼儿园|顺利完工并投入使用',
        ],
      },
    ],
  },
  {
    name: 'a circle of so many minutes',
    pattern: /^(?<words>打造|构建|形成|建成|建设)(?<name>[^、]{0,16}?\d+分钟[^、]{2,14}圈”?)$/,
    divides: 'promises',
    examples: [
      { text: '打造城区15分钟便民圈、乡镇30分钟便民圈。', rows: ['城区15分钟便民圈|打造', '乡镇30分钟便民圈|打造'] },
    ],
  },
  {
    name: 'a work to finish or to begin',
    pattern: new RegExp(
      `^(?<words>完成|启动|建成(?:投用|投运|运营|使用)?|新建|开工建设|开工|投用|开通)(?<name>[^\\d]{2,60}?${WORK}(?:建设)?)$`,
    ),
    unless: /(?:任务|目标|工作|体系|机制|格局|一批|一系列|各项|各类|系列)/,
    divides: 'names',
    examples: [
      { text: '完成沿江生态廊道项目。', rows: ['沿江生态廊道项目|完成'] },
      {
        text: '启动东堤排水闸维修改造、沿湖灌区现代化改造工程建设。',
        rows: ['东堤排水闸维修改造|启动', '沿湖灌区现代化改造工程建设|启动'],
      },
      { text: '完成和平路、建设路等片区雨污管网普查。', rows: ['和平路、建设路等片区雨污管网普查|完成'] },
    ],
  },
  {
    name: 'an end put to something',
    pattern: /^(?:全面|彻底|基本)?(?<words>消除|杜绝|取缔)(?<name>[^、]{3,16})$/,
    unless: /隐患|影响|障碍|顾虑|壁垒|矛盾|风险|差距|歧视|误区|现象|行为|问题|浪费/,
    divides: 'nothing',
    examples: [{ text: '补齐电网短板,消除低电压台区。', rows: ['低电压台区|消除'] }],
  },
  {
    name: 'a state that holds everywhere',
    pattern:
      /^(?:基本)?(?:实现)?(?<name>.{2,30}?)(?:实现)?(?<words>(?:全面|稳定|动态|100%)?(?:全覆盖|清零|互认|互联互通|达标排放|稳定达标|全面达标|零发生|零新增|零突破))$/,
    committed: true,
    divides: 'nothing',
    examples: [
      { text: '实现县内检验检查结果互认。', rows: ['县内检验检查结果|互认'] },
      { text: '确保污水达标排放。', rows: ['污水|达标排放'] },
    ],
  },
  {
    name: 'a line to hold',
    pattern: /^(?:守住|坚守|守牢|守好|兜牢|确保)?(?<words>不发生)(?<name>[^、]{4,24}?)(?:的?底线)?$/,
    divides: 'nothing',
    examples: [
      { text: '坚决守住不发生规模性返贫的底线。', rows: ['规模性返贫|不发生'] },
      { text: '坚守不发生系统性区域性风险底线。', rows: ['系统性区域性风险|不发生'] },
    ],
  },
];
