import type { Label } from '../../shared/language.ts';

/** The names of the sheets. */
export const sheetNames = {
  cover: { zh: '封面', en: 'Cover' },
  inputs: { zh: '假设', en: 'Inputs' },
  model: { zh: '模型', en: 'Model' },
  targets: { zh: '目标达成', en: 'Targets' },
  contributions: { zh: '贡献', en: 'Contributions' },
  compare: { zh: '比较', en: 'Compare' },
  checks: { zh: '检查', en: 'Checks' },
  sources: { zh: '来源', en: 'Sources' },
} as const satisfies Readonly<Record<string, Label>>;

/** The words of the workbook. */
export const words = {
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
  // Targets
  number: { zh: '序号', en: 'No.' },
  target: { zh: '目标', en: 'Target' },
  section: { zh: '章节', en: 'Section' },
  demand: { zh: '要求', en: 'Asks for' },
  baseFigure: { zh: '预期', en: 'Base' },
  stretchFigure: { zh: '力争', en: 'Stretch' },
  against: { zh: '对照值', en: 'Against' },
  modelValue: { zh: '模型值', en: 'Model' },
  gap: { zh: '差距', en: 'Gap' },
  state: { zh: '状态', en: 'State' },
  gapAmount: { zh: '差距(亿元)', en: 'Gap (¥100m)' },
  owner: { zh: '责任单位(建议)', en: 'Owner (proposed)' },
  quotation: { zh: '原文', en: 'Words of the report' },
  targetsRemark: {
    zh: '比率的差距以百分点计。各方案对照自己的目标:基准对照预期,力争对照力争。蓝字是判为“接近”的界限,由规划人员选定。',
    en: 'Gaps of rates are in percentage points. Each scenario is measured against its own path. The blue margins of “Near” are the planner’s choice.',
  },
  marginRate: { zh: '接近的界限:比率', en: 'Near within: rates' },
  marginLevel: { zh: '水平和数量', en: 'levels and counts' },
  marginAbout: { zh: '“左右”和“稳定”', en: '“about” and “hold”' },
  // Checks
  check: { zh: '检查', en: 'Check' },
  // Cover
  yes: { zh: '是', en: 'Yes' },
  no: { zh: '否', en: 'No' },
  choose: { zh: '选择方案', en: 'Choose a scenario' },
  chooseRemark: {
    zh: '在蓝字格中选择方案,“所选方案”各列、贡献表和图表随之变化。',
    en: 'Choose a scenario in the blue cell: the columns “Selected scenario”, the contributions and the charts follow.',
  },
  scenarios: { zh: '方案', en: 'Scenarios' },
  parent: { zh: '上级方案', en: 'Parent' },
  path: { zh: '对照', en: 'Measured against' },
  results: { zh: '主要结果', en: 'Main results' },
  allChecks: { zh: '检查全部通过', en: 'All checks hold' },
  lacking: { zh: '缺数据的假设', en: 'Assumptions without a figure' },
  borrowed: { zh: '替代的假设(借用其他地区或年份)', en: 'Proxies (of other places or years)' },
  exported: { zh: '目标测算台导出,{date}', en: 'Exported by Goalpath, {date}' },
  baseYear: { zh: '基年 {period},目标年 {target}', en: 'Base year {period}, target year {target}' },
} as const satisfies Readonly<Record<string, Label>>;
