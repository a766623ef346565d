/** What a unit measures; the rules of the reader ask for the class, never for the word. */
export type UnitClass = 'percent' | 'points' | 'times' | 'money' | 'count' | 'size' | 'time' | 'none';

/**
 * Units by class. A character after `!` may not follow the unit, because the two make another word:
 * 方!面 is not 方 in 3方面, 项!目 not 项 in 20项目.
 */
const UNITS: Readonly<Record<Exclude<UnitClass, 'none'>, string>> = {
  percent: '% ‰',
  points: '个百分点 百分点 个点',
  times: '倍',
  money: '元 元/人 元/亩 元/月 元/吨 元/平方米 元/人·月 美元 欧元 港元 日元 元人民币',
  size:
    '亩 亩次 公顷 公里 线公里 皮长公里 千米 米 平方米 平方公里 平方千米 平米 平方 ㎡ 方!面案式针向 立方米 立方 吨 公斤 斤 千克 克!服难 ' +
    '度!假夏 千瓦 兆瓦 吉瓦 千瓦时 千伏 千伏安 兆伏安 MWh GWh kWh MW GW kW KW P 标箱 标准箱 吨标准煤 吨标煤 标准煤 标方 ' +
    '微克/立方米 毫克/立方米 微克/m3 毫克/升 微克 个微克 毫克 公里/平方公里 人/平方公里 吨/日 吨/天 立方米/日 吨/年 克/千瓦时',
  count:
    '个!体性人 家!庭政具电长园 户!均籍外 户次 项!目 项次 名!牌录单称 人!均才口民大员工社力文居 人次 人份 场!所景地馆镇 场次 次!产生 ' +
    '条!例件 处!理置 座!谈 所!有 套 部!门分委署队长 台!账阶风湾 台套 台次 台班 辆 张 件!数 件次 宗 起!来步点 批!发复量准 批次 期!限间待 类!型 ' +
    '种!植业子养 株 棵 头!部 只!增减要有 羽 尾 幢 栋 支!持付撑部出 队!伍 组!织建团 对!接口标外于照应 片!区 块 段 口!岸 眼 间!接 盏 根!本据 ' +
    '架!构次 艘 班!子 班次 架次 航次 列 车次 节!点能约 份 篇 本!级地土科 册 款 道!路 门!类 位!于居 席 例 笔 分!钟别之类析散布级局 孔 尊 副 ' +
    '课时 学时 标段 插槽 车位 床',
  time: '周岁 年 年度 季度 月 个月 个季度 日 天 小时 分钟 秒 个工作日 工作日 周 周年 号 时 世纪 届 岁',
};

interface Unit {
  readonly word: string;
  readonly unitClass: UnitClass;
  readonly notBefore: string;
}

const ALL: readonly Unit[] = Object.entries(UNITS).flatMap(([unitClass, words]) =>
  words.split(' ').map((entry): Unit => {
    const [word = '', notBefore = ''] = entry.split('!');
    return { word, unitClass: unitClass as UnitClass, notBefore };
  }),
);

const BY_WORD = new Map(ALL.map((unit) => [unit.word, unit]));
const LONGEST = Math.max(...ALL.map((unit) => unit.word.length));

/** Finds the longest unit that begins at `at`, such as 万元's 元 or 个百分点; null when no unit stands there. */
export function unitAt(text: string, at: number): { readonly word: string; readonly unitClass: UnitClass } | null {
  for (let length = LONGEST; length > 0; length--) {
    const unit = BY_WORD.get(text.slice(at, at + length));
    const next = text[at + length];
    if (unit && !(next !== undefined && unit.notBefore.includes(next))) return unit;
  }
  return null;
}
