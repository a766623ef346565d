import type { Label } from '../language.ts';

/** The margins of 接近, as inputs of a workbook. */
export const marginLabels: Readonly<Record<'rate' | 'level' | 'about', Label>> = {
  rate: { zh: '接近的界限:比率', en: 'margin of “near”: rates' },
  level: { zh: '接近的界限:水平和数量', en: 'margin of “near”: levels and counts' },
  about: { zh: '接近的界限:“左右”和“稳定”', en: 'margin of “near”: “about” and “hold”' },
};

/** What an import says on the command line. */
export const importCliTexts = {
  nothing: { zh: '没有可导入的改动。', en: 'Nothing to import.' },
  summary: {
    zh: '{changes} 处输入有改动,{formulas} 个公式被改,缺 {names} 个名称。',
    en: 'Changed inputs: {changes}; changed formulas: {formulas}; missing names: {names}.',
  },
  input: { zh: '输入', en: 'Input' },
  scenario: { zh: '方案', en: 'Scenario' },
  year: { zh: '年份', en: 'Year' },
  exported: { zh: '导出时', en: 'Exported' },
  present: { zh: '现在', en: 'Now' },
  workbook: { zh: '工作簿', en: 'Workbook' },
  remark: { zh: '说明', en: 'Remark' },
  inherits: { zh: '沿用', en: 'inherits' },
  notTaken: { zh: '不采用', en: 'not taken' },
  applied: { zh: '已采用 {count} 处,写入 {file}。', en: 'Took {count} over into {file}.' },
} as const satisfies Readonly<Record<string, Label>>;
