import type { Label } from '../../../shared/language.ts';

/** Words of the sheet that compares scenarios, and of that of sources. */
export const compareWords = {
  year: { zh: '年份', en: 'Year' },
  difference: { zh: '差', en: 'Difference' },
  effect: { zh: '对增速的影响(百分点,导出时测算)', en: 'Effect on growth (pp, when exported)' },
  comparison: { zh: '{to} 比 {from}', en: '{to} against {from}' },
  compareRemark: {
    zh: '各数随假设变化;“影响”一列是导出时按各种先后次序平均的结果(沙普利值),之和等于增速之差,改动假设后请重新导出。',
    en: 'Figures follow the assumptions; the column of effects was computed when exported (Shapley values, which sum to the difference).',
  },
  bridge: { zh: '拉动之差', en: 'Difference of pulls' },
  scenario: { zh: '方案', en: 'Scenario' },
  value: { zh: '数值', en: 'Value' },
  stateOfSource: { zh: '状态', en: 'State' },
  sourceOf: { zh: '出处', en: 'Source' },
  address: { zh: '网址', en: 'Address' },
  dateOf: { zh: '日期', en: 'Date' },
  vintage: { zh: '数据口径', en: 'Vintage' },
  note: { zh: '说明', en: 'Note' },
  neededBy: { zh: '影响的结果数', en: 'Results that need it' },
  sourcesRemark: {
    zh: '每个假设的出处。“替代”和“缺数据”的,请发改局、统计局补充。',
    en: 'Where every assumption comes from. Proxies and missing figures are for the bureau to replace.',
  },
} as const satisfies Readonly<Record<string, Label>>;
