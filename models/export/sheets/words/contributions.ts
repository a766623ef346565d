import type { Label } from '../../../shared/language.ts';

/** Words of the sheet of contributions and of its charts. */
export const contributionsWords = {
  industry: { zh: '行业', en: 'Industry' },
  demandSide: { zh: '需求', en: 'Expenditure' },
  lastValue: { zh: '上年增加值(亿元)', en: 'Value added, year before (¥100m)' },
  weight: { zh: '比重', en: 'Weight' },
  growth: { zh: '增速', en: 'Growth' },
  pull: { zh: '拉动(百分点)', en: 'Pull (pp)' },
  share: { zh: '贡献率(%)', en: 'Share (%)' },
  total: { zh: '合计', en: 'Total' },
  residual: { zh: '残差', en: 'Residual' },
  chartFoot: { zh: '图:垫底', en: 'Chart: foot' },
  chartRise: { zh: '图:增', en: 'Chart: rise' },
  chartRiseBelow: { zh: '图:增(零下)', en: 'Chart: rise below 0' },
  chartFall: { zh: '图:减', en: 'Chart: fall' },
  chartFallBelow: { zh: '图:减(零下)', en: 'Chart: fall below 0' },
  chartTotal: { zh: '图:合计', en: 'Chart: total' },
  productionTitle: { zh: '生产端贡献', en: 'Production side' },
  expenditureTitle: { zh: '三大需求贡献(测算)', en: 'Expenditure side (estimate)' },
  contributionsRemark: {
    zh: '随封面所选方案变化。残差照实列出,不做调整;增速绝对值低于 0.5 个百分点时不算贡献率。',
    en: 'Follows the scenario chosen on the cover. The residual is shown as it is; below half a point of growth there are no shares.',
  },
  waterfallTitle: { zh: '各行业对增速的拉动(百分点)', en: 'Pulls of the industries on growth (pp)' },
  waterfallText: {
    zh: '瀑布图:各行业拉动逐项累加到地区生产总值增速',
    en: 'Waterfall: the industries’ pulls add up to the growth of GDP',
  },
  pathsTitle: { zh: '各方案的行业拉动(百分点)', en: 'Pulls by scenario (pp)' },
  pathsText: { zh: '柱形图:各方案的行业拉动并列比较', en: 'Columns: the industries’ pulls side by side' },
} as const satisfies Readonly<Record<string, Label>>;
