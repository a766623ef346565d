import { wordTable } from '../match-words.ts';

/** What a word at the head of a clause does before the indicator is named. */
export type LeadMeaning =
  | 'stretch'
  | 'firm'
  | 'achieve'
  | 'push'
  | 'manner'
  | 'link'
  | 'time'
  | 'scope'
  | 'part'
  | 'stop';

const words = (list: string): readonly string[] => list.split(' ');

/**
 * Words that may open a clause before its indicator. `achieve` and `push` are verbs whose object is the indicator: what one achieves
 * is promised, what one pushes is only worked at. `manner` words belong to the verb they
 * stand before, `link` words to nothing. A `stop` only looks like one of the others.
 */
export const LEAD_WORDS = wordTable<LeadMeaning>({
  stretch: words('力争 争取 力求 冲刺 力拼 奋力 力促 力争全年 力争年内'),
  firm: words('确保 保证 保障 务必 必须 确保全年 力保 坚决确保'),
  achieve: words('实现 完成 达到 达成 基本实现 全面实现 全面完成 圆满完成 高质量完成 保持 维持 使 让 令'),
  push: words(
    '推动 推进 促进 带动 引导 支持 助力 促使 加快推进 加快 抓好 抓实 抓牢 做好 做实 做优 统筹 统筹推进 统筹做好 引领 撬动 拉动 力推 ' +
      '扩大 围绕 鼓励 加强 强化 聚焦 聚力推进 全力推进 深入推进 有序推进 加速 提速 用好 落实 落细 全面落实 指导 帮助 协调 督促',
  ),
  manner: words(
    '大力 全力 全速 着力 扎实 积极 持续 深入 有序 稳步 高标准 高质量 高水平 高效 切实 进一步 全面 加大 加力 强力 有效 稳妥 科学 合理 精准 严格 坚决 ' +
      '努力 继续 不断 优先 同步 重点 集中 聚力 充分 主动 靠前 大幅 更大力度 实质性 常态化 规范化 滚动 动态 有力 有力有序 逐步 加速 用心 用情',
  ),
  link: words(
    '一是 二是 三是 四是 五是 六是 七是 八是 九是 十是 一要 二要 三要 四要 五要 首先 其次 力度 总体 始终 同时 并 再 还 也 要 将 以 在 对 为 把 由 ' +
      '我们 我们将 建议 对标 通过 从而 进而 预计 预期 计划 拟 分别 平均 共 总计 合计 力度不减 全覆盖 其 该 累计',
  ),
  time: words(
    '今年 全年 年内 年底前 年底 到年底 至年底 今年底 到今年底 今年底前 本年度 当年 年度 上半年 下半年 一季度 二季度 三季度 四季度 前三季度 到 至 明年 ' +
      '今年内 一年内 每年 年均 届时',
  ),
  scope: words(
    '全市 全县 全区 全州 全省 全旗 全乡 全镇 全域 我市 我县 我区 我州 市域 全社会的 城乡统筹 本地区 辖区 市级层面 县级层面',
  ),
  part: words('其中 包括 含 其 其中: 包含 尤其是 特别是'),
  stop: words(
    '其他 其它 其余 以上 以下 以内 为民 为主 为市 为企 为群众 对外 对口 由此 在册 在校 在园 在建 在库 在保 在孵 在外 在岗 在职 在线 到位 到账 到期 到户 到村 将军 要素 要件 要地 ' +
      '再生 再贷款 再就业 再担保 再制造 年度投资 年度计划 年产 年均 同步建设 并购 并网 还款 还建 让利 保障性 保障房 保障能力 保障水平 保障机制 ' +
      '保持在 重点项目 重点 共享 共同 共建 共富 使用 建议书 县域内 把关 大力发展村 合理化 基本公共 基本医疗 基本养老 基本农田 总体规划 支持率 落实率 落实资金 推进率 ' +
      '带动就业 带动农户 带动增收 扩大内需 完成率 实现率 完成投资 推动力 促进会 引领型 引领区 高水平大学 高质量发展 高标准农田 高标准基本 高标准厂房 高效农业 高效节水 高效设施 ' +
      '精准度 有效投资 有效灌溉 有效发明 全面推进率 集中供热 集中供水 集中式 集中处理 集中收集 集中居住 集中度 科学研究 科学素质 科学城 动态清零 分别率 每年新 全域旅游 全社会 城乡 市域社会 县域经济 县域 辖区内 计划投资 计划总投资 年度实际 积极心 稳步率',
  ),
});
