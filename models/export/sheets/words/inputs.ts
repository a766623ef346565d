import type { Label } from '../../../shared/language.ts';

/** Words of the sheets of assumptions and formulas, and those that several sheets use. */
export const inputsWords = {
  workbookTitle: { zh: '{title} 目标测算', en: '{title}: targets and projections' },
  selected: { zh: '所选方案', en: 'Selected scenario' },
  once: { zh: '各年相同', en: 'All years' },
  variable: { zh: '变量', en: 'Variable' },
  unit: { zh: '单位', en: 'Unit' },
  basis: { zh: '价格口径', en: 'Price basis' },
  provenance: { zh: '来源', en: 'From' },
  formula: { zh: '算法', en: 'Formula' },
  id: { zh: '标识', en: 'Id' },
  lastYear: { zh: '上年{label}', en: 'last year’s {label}' },
  inputsRemark: {
    zh: '蓝字是可以改的假设;黑字由上级方案或上一年沿用,填入数字即改为自己的数。没有的数写“缺数据”,不填零。',
    en: 'Blue figures are assumptions to change; black ones are inherited, and a number typed over them replaces them. A figure nobody has stays “No data”, never zero.',
  },
  modelRemark: {
    zh: '全部由公式算出。公式外层的 IF(COUNT(…)) 用来识别缺数据:所需的数不齐时显示“缺数据”。',
    en: 'Everything here is calculated. The IF(COUNT(…)) around a formula shows “No data” while a figure it needs is missing.',
  },
  range: { zh: '合理范围 {min} 至 {max}', en: 'Sensible range {min} to {max}' },
  inherits: { zh: '沿用方案“{scenario}”', en: 'Inherits from “{scenario}”' },
  carried: { zh: '沿用上一年', en: 'Carried from the year before' },
  quoted: { zh: '原文:“{quote}”(报告第 {line} 段)', en: 'Quoted: “{quote}” (report, paragraph {line})' },
  derived: { zh: '推算:{arithmetic}', en: 'Derived: {arithmetic}' },
  external: { zh: '外部:{title}', en: 'External: {title}' },
  proxy: { zh: '替代:{title}', en: 'Proxy: {title}' },
  assumed: { zh: '假设:{author} {date}', en: 'Assumed: {author} {date}' },
  missing: { zh: '缺数据:待填', en: 'Missing: to be filled' },
} as const satisfies Readonly<Record<string, Label>>;
