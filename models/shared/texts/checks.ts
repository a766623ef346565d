import type { Label } from '../language.ts';

/** What each identity says, as the checks in the program and in the workbook print it. */
export const checkLabels = {
  weightsSum: { zh: '各行业比重之和为 1', en: 'The industry weights sum to 1' },
  productionSum: { zh: '各行业拉动之和等于增速', en: 'The industries’ pulls sum to growth' },
  productionShares: { zh: '各行业贡献率之和为 100%', en: 'The industries’ shares sum to 100%' },
  expenditureSum: {
    zh: '三大需求拉动（含闭合项）之和等于增速',
    en: 'The expenditure pulls with the closing item sum to growth',
  },
  independentSum: {
    zh: '需求各项独立估计加残差等于增速',
    en: 'The separate estimates of demand with the residual sum to growth',
  },
  levelsAgree: { zh: '水平目标与增速目标相符', en: 'Goals that give level and growth agree with the base' },
  pointIsWeight: {
    zh: '某行业增速提高 1 点，总增速提高其比重',
    en: 'A point more in one industry adds its weight to growth',
  },
  baseRestated: { zh: '重述基数只动水平，不动增速', en: 'Restating the base moves levels and not growth' },
  stretchNotBelow: { zh: '力争目标不低于预期目标', en: 'No stretch goal is below its base goal' },
  pricesAgree: {
    zh: '实际增速乘价格变动等于名义增速',
    en: 'Real growth times the change of prices is nominal growth',
  },
  quartersAgree: {
    zh: '季度比重之和为 1，已完成与所需增速合成全年目标',
    en: 'Quarters sum to the year, and growth so far with growth needed makes the goal',
  },
  energyAgrees: {
    zh: '能耗按允许增速增长，降幅等于下达任务',
    en: 'Energy use that grows as allowed makes the assigned cut',
  },
  goalSeek: { zh: '反推的行业增速代回，总增速等于目标', en: 'The growth solved for an industry gives the goal' },
  samePath: { zh: '同样的假设重算，结果相同', en: 'The same assumptions give the same figures again' },
  missingNamed: { zh: '缺数据的结果都指明缺什么', en: 'Every missing result names what is missing' },
  provenanceKept: { zh: '结果的来源不强于任何输入', en: 'No result claims a better source than its inputs' },
  unitsAgree: {
    zh: '公式两边单位一致，名义与可比价不混用',
    en: 'Formulas keep to their units, and real and nominal amounts apart',
  },
  allFinite: { zh: '没有算不出的公式', en: 'No formula fails' },
} as const satisfies Readonly<Record<string, Label>>;
