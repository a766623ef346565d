import type { Label } from '../language.ts';

/** Puts texts into the `{places}` of a template, each language its own. */
export function fillText(template: Label, details: Readonly<Record<string, Label>>): Label {
  const fill = (text: string, language: keyof Label): string =>
    text.replace(/\{(\w+)\}/g, (_, key: string) => details[key]?.[language] ?? '');
  return { zh: fill(template.zh, 'zh'), en: fill(template.en, 'en') };
}

/** What each finding of the audit says, by its code. */
export const auditTexts = {
  C1: {
    zh: '报告的产值目标和增速隐含{base}年规模以上工业总产值{implied}，比已公布的{earlier}年{published}还低{fall}，而{base}年规模以上工业增加值增长{growth}。增速按同口径企业计算，水平不是：公布基数和同口径基数应分别列出。',
    en: 'The output goal and its growth imply {implied} of output for {base}, {fall} below the published {published} of {earlier}, although value added grew {growth} in {base}. Growth is compiled for the same enterprises, levels are not: keep the published base and the restated one apart.',
  },
  C2: {
    zh: '项目计划年度投资{planned}是{base}年全部固定资产投资{last}的{ratio}倍，大于目标投资额{target}，属项目计划口径，不能与入统固投相加。若投资全靠这些项目，入统转化率需达{needed}（力争{furtherNeeded}）。',
    en: 'The project plan’s {planned} is {ratio} times all fixed asset investment of {base} ({last}) and above the target of {target}: it is the caliber of the project plan and must not be added to statistical investment. If these projects were its only source, {needed} of the plan must enter the statistics ({furtherNeeded} for the stretch goal).',
  },
  C3: {
    zh: '目标比上年明显加快：{list}。请说明支撑依据。',
    en: 'Goals well above last year’s pace: {list}. Say what supports them.',
  },
  C4: {
    zh: '把固定资产投资、社零、出口的增量直接除以地区生产总值，合计{total}，是{aim}目标的{share}（力争{further}，{furtherShare}）。投资不等于资本形成，社零不等于最终消费，出口不等于净出口，不能当作贡献率。',
    en: 'Increments of investment, retail sales and exports over GDP add up to {total}, {share} of the {aim} goal ({further}, {furtherShare} on the stretch path). Investment is not capital formation, retail sales are not final consumption, exports are not net exports: none of this is a contribution.',
  },
  C5: {
    zh: '{name}占地区生产总值的比重{year}年为{past}，{base}年为{now}，序列很可能换过口径：不能跨越这段时间估计弹性。',
    en: 'The share of {name} in GDP was {past} in {year} and {now} in {base}: the series has most likely changed its caliber, so no elasticity may be estimated across it.',
  },
  C6: {
    zh: '地区生产总值由{from}年{before}到{to}年{after}，上升{total}；按公布过的最高增速{best}只能解释{explained}，其余很可能是普查修订，不能用来推算增速。',
    en: 'GDP rose {total} from {before} in {from} to {after} in {to}; the highest published growth, {best}, explains {explained}. The rest is most likely a census revision: do not derive growth from these levels.',
  },
  C7: {
    zh: '{base}年{names}名义增长{growths}，低于地区生产总值实际增长{gdp}。“基本同步”须先定规则：名义还是实际、与总量还是人均相比、容许差多少。',
    en: 'In {base} {names} grew {growths} at current prices, below real GDP growth of {gdp}. “Basically in step” needs a stated rule: nominal or real, total or per head, and how much may be missing.',
  },
  C8: {
    zh: '并列的“{beside}”和“{text}”之间，后者疑缺一个名词（前者有“{noun}”）：原文照录，请向起草单位核实。',
    en: 'Beside “{beside}” the item “{text}” seems to lack a noun (the first has “{noun}”): the text is kept as it is, ask its authors.',
  },
  C9: {
    zh: '总产值（现价）增长{output}，增加值（可比价）增长{valueAdded}：两者都成立，须价格上涨或增加值率下降合计{needed}（力争{further}）。',
    en: 'Output (current prices) is to grow {output} and value added (real) {valueAdded}: both hold only if prices rise or the value-added ratio falls by {needed} together ({further} on the stretch path).',
  },
  C10: {
    zh: '{count}个增速目标的力争值都高{common}；步幅不同的：{odd}；只有一个目标、两条路径同用的：{single}。',
    en: '{count} growth goals have a stretch figure {common} above the first; with another step: {odd}; with one figure for both paths: {single}.',
  },
  I5: {
    zh: '数据冲突：{name}基数{base}、增长{growth}应到{reached}，目标写的是{level}。请改正其中一个。',
    en: 'Contradiction: {name} with a base of {base} and growth of {growth} comes to {reached}, but the goal says {level}. Correct one of them.',
  },
  I17: {
    zh: '数据冲突：{name}的力争值{stretch}比预期值{value}更容易达到。请改正其中一个。',
    en: 'Contradiction: the stretch figure {stretch} of {name} is easier than the first figure {value}. Correct one of them.',
  },
  parts: {
    zh: '数据冲突：{parts}合计{sum}，超过{name}的{value}。请改正其中一个。',
    en: 'Contradiction: {parts} sum to {sum}, more than the {value} of {name}. Correct one of them.',
  },
} as const satisfies Readonly<Record<string, Label>>;

/** Names of the indicators the audit knows. */
export const indicatorTexts = {
  gdp: { zh: '地区生产总值', en: 'GDP' },
  aboveScaleIndustry: { zh: '规模以上工业增加值', en: 'value added of industry above scale' },
  industrialOutput: { zh: '规模以上工业总产值', en: 'gross output of industry above scale' },
  fixedAssetInvestment: { zh: '固定资产投资', en: 'fixed asset investment' },
  projectInvestment: { zh: '重大项目年度投资', en: 'investment of the project plan' },
  retailSales: { zh: '社会消费品零售总额', en: 'retail sales' },
  exports: { zh: '外贸出口', en: 'exports' },
  fiscalRevenue: { zh: '地方一般公共预算收入', en: 'fiscal revenue' },
  urbanIncome: { zh: '城镇居民人均可支配收入', en: 'urban income per head' },
  ruralIncome: { zh: '农村居民人均可支配收入', en: 'rural income per head' },
} as const satisfies Readonly<Record<string, Label>>;

/** Parts of sentences. */
export const phrases = {
  inYear: { zh: '{period}年{name}', en: '{name} in {period}' },
  swing: {
    zh: '{name}上年{last}，目标{target}，加快{swing}',
    en: '{name} {last} last year, goal {target}, up {swing}',
  },
} as const satisfies Readonly<Record<string, Label>>;

/** What the figures beside a finding are called. */
export const auditFigureTexts = {
  change: { zh: '{name}变动', en: 'change of {name}' },
  growth: { zh: '{name}增速', en: 'growth of {name}' },
  target: { zh: '{name}目标', en: '{name}, goal' },
  further: { zh: '{name}力争目标', en: '{name}, stretch goal' },
  planToLast: { zh: '项目计划投资与上年固投之比', en: 'project plan to last year’s investment' },
  planToTarget: { zh: '项目计划投资与目标固投之比', en: 'project plan to target investment' },
  conversion: { zh: '所需入统转化率', en: 'share that must enter the statistics' },
  furtherConversion: { zh: '力争所需入统转化率', en: 'share that must enter the statistics, stretch' },
  lastYear: { zh: '{name}（上年）', en: '{name}, last year' },
  swing: { zh: '{name}：目标比上年加快', en: '{name}: goal above last year' },
  furtherSwing: { zh: '{name}：力争比上年加快', en: '{name}: stretch goal above last year' },
  naivePull: { zh: '{name}增量 ÷ 地区生产总值', en: 'increment of {name} over GDP' },
  naiveTotal: { zh: '简单相加合计', en: 'naive total' },
  naiveShare: { zh: '合计相当于增长目标', en: 'naive total over the growth goal' },
  furtherNaiveTotal: { zh: '力争路径简单相加合计', en: 'naive total, stretch path' },
  furtherNaiveShare: { zh: '力争路径合计相当于增长目标', en: 'naive total over the growth goal, stretch path' },
  shareOfGdp: { zh: '{name}占地区生产总值', en: '{name}, share of GDP' },
  yearlyRise: { zh: '平均每年上升', en: 'mean rise a year' },
  bestGrowth: { zh: '公布过的最高增速', en: 'highest published growth' },
  explained: { zh: '最高增速可以解释', en: 'explained by the highest growth' },
  behindGdp: { zh: '{name}增速减地区生产总值增速', en: 'growth of {name} less GDP growth' },
  priceNeeded: {
    zh: '{name}所需价格上涨或增加值率下降',
    en: 'price rise or fall of the value-added ratio needed by {name}',
  },
  furtherPriceNeeded: {
    zh: '力争路径{name}所需价格上涨或增加值率下降',
    en: 'price rise or fall of the value-added ratio needed by {name}, stretch path',
  },
  commonStep: { zh: '力争值的通常步幅', en: 'common step of the stretch figures' },
  step: { zh: '{name}的步幅', en: 'step of {name}' },
  onlyFigure: { zh: '{name}（两条路径同一目标）', en: '{name} (one figure for both paths)' },
  base: { zh: '{name}基数', en: '{name}, base' },
  reached: { zh: '{name}按基数和增速应达到', en: '{name} from base and growth' },
  sumOfParts: { zh: '{name}各部分合计', en: '{name}, sum of its parts' },
} as const satisfies Readonly<Record<string, Label>>;
