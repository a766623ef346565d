import { wordTable } from '../match-words.ts';

/** What a word before a figure does to it. */
export type LeftMeaning =
  | 'rise'
  | 'fall'
  | 'reach'
  | 'exceed'
  | 'atLeast'
  | 'atMost'
  | 'hold'
  | 'toLevel'
  | 'fallToLevel'
  | 'share'
  | 'stretch'
  | 'firm'
  | 'about'
  | 'new'
  | 'stage'
  | 'time'
  | 'compare'
  | 'from'
  | 'stop';

const SCOPES = ['全国', '全省', '全市', '全州', '全区', '全县', '省', '市', '上年', '去年', '经济', 'GDP'];
const COMPARISONS = ['高于', '快于', '低于', '高出', '优于'].flatMap((word) =>
  SCOPES.flatMap((scope) =>
    ['平均水平', '平均增速', '平均', '水平', '增速', '增长', ''].map((tail) => word + scope + tail),
  ),
);

const QUARTERS = ['一季度', '二季度', '三季度', '四季度', '上半年', '下半年', '前三季度', '年中', '年末', '年底'];

/** Joins each head with each tail: 提高 + 到 is 提高到. */
const joined = (heads: string, tails: string): string[] =>
  heads.split(' ').flatMap((head) => tails.split(' ').map((tail) => head + tail));

/** Words that strive for a figure: after a base they make a stretch, alone they make the target. */
export const STRETCH_WORDS: readonly string[] = [
  ...'力争 争取 力求 冲刺 力拼 奋力 争 冲 挑战 力促 奋斗目标 力争目标 争取目标 冲刺目标 挑战目标'.split(' '),
];

/** Words that promise a figure. */
export const FIRM_WORDS: readonly string[] = [
  ...'确保 保证 保障 务必 必须 保 守 力保 保底 稳 底线目标 保底目标 必保目标 确保目标'.split(' '),
];

/** Words that may stand between the name of an indicator and its figure. A `stop` only looks like one of them. */
export const LEFT_WORDS = wordTable<LeftMeaning>({
  rise: [...'增长 提高 提升 改善 上升 上涨 增加 回升 高出 增幅达 增速达'.split(' ')],
  fall: [...'下降 降低 减少 压减 缩减 回落 降 缩小 缩短 压缩 削减 下调'.split(' ')],
  reach: [
    ...'达 达到 达成 完成 实现 为 是 到 到位 至 有 共 在 共计 合计 总计 总量达 总数达 累计达 高达 占 做到 落实 取得 获得'.split(
      ' ',
    ),
  ],
  exceed: [
    ...'突破 超过 超 过 逾 跨越 跨上 跨过 跨入 越过 迈入 跃上 迈上 迈过 站上 站稳 登上 大于 高于 快于 优于 冲破'.split(
      ' ',
    ),
  ],
  atLeast: [...'不低于 不少于 不小于 不弱于 至少 最少 最低 不低於'.split(' ')],
  atMost: [...'不超过 不高于 不大于 不多于 控制在 严控在 压降在 限制在 控制到 小于 少于 低于 不突破 不超'.split(' ')],
  hold: [...'稳定在 保持在 维持在 稳定保持在 持续稳定在 稳定达到 稳定 保持 巩固在 守住'.split(' ')],
  toLevel: joined('提高 提升 增加 增长 增 升 上升 扩大 扩 发展 壮大 增大 做大 拓展 上涨', '到 至 到了'),
  fallToLevel: joined('降低 下降 降 压缩 缩短 压减 减少 压降 减 缩减 下调', '到 至 为'),
  share: [...'分别 均 各 都 双双 各自 全部 每项'.split(' ')],
  stretch: STRETCH_WORDS,
  firm: FIRM_WORDS,
  about: [...'约 近 接近 大约 约为 将近'.split(' ')],
  new: [
    ...'新增 新建 净增 新增加 新签约 新开工 新引进 新培育 新认定 新改建 新投产 新竣工 新入库 新注册 再建 再增 再新增'.split(
      ' ',
    ),
  ],
  stage: [...QUARTERS, ...QUARTERS.map((word) => `到${word}`), ...QUARTERS.map((word) => `${word}前`)],
  time: [
    ...'全年 年内 今年 明年 本年 当年 年度 年均 到今年底 今年底 年底前 平均 预期 预期目标 目标 计划 预计 可 将 要'.split(
      ' ',
    ),
  ],
  compare: [
    ...'同比 比上年 较上年 比去年 较去年 比上年同期 同口径 可比 可比口径 按可比价计算 按可比价格计算 环比 再 又 总体 实际 名义 人均 户均 亩均 村均 进一步 每年 每月 每天 每人每年 每人每月 每亩 人均每年 新 仅 持续 不断 稳步 逐步'.split(
      ' ',
    ),
    ...COMPARISONS,
  ],
  from: [...'由 从 自 由原来的 从原来的'.split(' ')],
  stop: [
    ...'通过 经过 不过 度过 渡过 超额 传达 表达 发达 抵达 送达 下达 来到 得到 找到 看到 到达 遇到 成为 作为 行为 认为 分为 现有 已有 所有 拥有 国有 共有 享有 含有 没有 持有'.split(
      ' ',
    ),
    ...'各级 首都 成都 附近 邻近 靠近 最近 临近 节约 大约定 签约 预约 集约 履约 还是 但是 就是 正是 甚至 乃至 周边 存在 正在 现在 所在 内在 潜在 旨在 重在'.split(
      ' ',
    ),
  ],
});

/** What a word after a figure does to it. */
export type RightMeaning = 'atLeast' | 'atMost' | 'about' | 'tail';

/** Words that may follow a figure and still belong to it: bounds, and nouns that only round it off (5%的目标, 千亿元大关). */
export const RIGHT_WORDS = wordTable<RightMeaning>({
  atLeast: [...'以上 及以上 或以上 之上 以上水平 以上的目标'.split(' ')],
  atMost: [...'以内 以下 之内 及以下 之下 内'.split(' ')],
  about: [...'左右 上下'.split(' ')],
  tail: [
    ...'的目标 目标 的水平 水平 大关 台阶 新台阶 的台阶 的新台阶 新高 新高度 的大关 关口 之间 区间 的区间 的增长 的增速 增速 增长 目标任务 的目标任务 任务 的任务 的预期目标 多 余 的高位 的规模 规模 高位'.split(
      ' ',
    ),
  ],
});
