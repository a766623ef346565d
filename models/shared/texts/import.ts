import type { Label } from '../language.ts';

/** The margins of 接近, as inputs of a workbook. */
export const marginLabels: Readonly<Record<'rate' | 'level' | 'about', Label>> = {
  rate: { zh: '接近的界限：比率', en: 'margin of “near”: rates' },
  level: { zh: '接近的界限：水平和数量', en: 'margin of “near”: levels and counts' },
  about: { zh: '接近的界限：“左右”和“稳定”', en: 'margin of “near”: “about” and “hold”' },
};

/** What an import says on the command line. */
export const importCliTexts = {
  nothing: { zh: '没有可导入的改动。', en: 'Nothing to import.' },
  summary: {
    zh: '{changes} 处输入有改动，{formulas} 个公式被改，缺 {names} 个名称。',
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
  applied: { zh: '已采用 {count} 处，写入 {file}。', en: 'Took {count} over into {file}.' },
} as const satisfies Readonly<Record<string, Label>>;

/** The dialog in which a planner confirms what a workbook brings back. */
export const importTexts = {
  title: { zh: '导入工作簿', en: 'Import a workbook' },
  reading: { zh: '正在读取 {name}…', en: 'Reading {name}…' },
  from: { zh: '{name} · 导出于 {date} · 方案 {scenarios}', en: '{name} · exported {date} · scenarios: {scenarios}' },
  list: { zh: '工作簿里的改动', en: 'Changes in the workbook' },
  notes: { zh: '提醒', en: 'Remarks' },
  moreNotes: { zh: '另有 {count} 条提醒。', en: '{count} more remarks.' },
  chosen: { zh: '已选 {chosen} 处，共可采用 {total} 处', en: '{chosen} of {total} chosen' },
  all: { zh: '全选', en: 'All' },
  sure: { zh: '只选无疑问的', en: 'Those without doubt' },
  none: { zh: '全不选', en: 'None' },
  keys: { zh: '空格 选或不选，Ctrl+Enter 采用，Esc 取消', en: 'Space ticks, Ctrl+Enter imports, Esc cancels' },
  take: { zh: '采用', en: 'Take' },
  scenario: { zh: '方案', en: 'Scenario' },
  input: { zh: '假设', en: 'Input' },
  year: { zh: '年份', en: 'Year' },
  exported: { zh: '导出时', en: 'Exported' },
  present: { zh: '现在', en: 'Now' },
  workbook: { zh: '工作簿', en: 'Workbook' },
  remark: { zh: '说明', en: 'Remark' },
  ticked: { zh: '已选', en: 'chosen' },
  unticked: { zh: '未选', en: 'not chosen' },
  notTakeable: { zh: '不能采用', en: 'cannot be taken' },
  inherits: { zh: '沿用', en: 'inherits' },
  selected: { zh: '所选方案', en: 'Selected scenario' },
  formulaRemark: { zh: '公式被改', en: 'Formula changed' },
  formulaSentence: {
    zh: '公式被改，只列出，不采用。模型：{from}　工作簿：{to}',
    en: 'The formula was changed; it is shown and not taken. Model: {from} Workbook: {to}',
  },
  ownFigure: { zh: '原为沿用，改为自己的数。', en: 'It was inherited and becomes a figure of its own.' },
  frozenRemark: { zh: '方案已冻结', en: 'Frozen' },
  target: { zh: '写到哪里', en: 'Where to' },
  intoPresent: { zh: '写入现有方案', en: 'Into the present scenarios' },
  asNew: { zh: '存为新方案', en: 'As new scenarios' },
  newHint: { zh: '新方案：{names}', en: 'New: {names}' },
  newName: { zh: '{parent} 导入', en: '{parent} imported' },
  newNameNumbered: { zh: '{parent} 导入 {number}', en: '{parent} imported {number}' },
  apply: { zh: '采用 {count} 处', en: 'Import {count}' },
  cancel: { zh: '取消', en: 'Cancel' },
  editName: { zh: '导入 {name}：{count} 处', en: 'Import {name}: {count} changes' },
  sourceNote: { zh: '由工作簿 {name} 导入', en: 'Imported from the workbook {name}' },
} as const satisfies Readonly<Record<string, Label>>;

/** In a word why an input is not taken unasked. */
export const doubtLabels: Readonly<Record<string, Label>> = {
  'import-overwrites': { zh: '方案已另改', en: 'Plan changed too' },
  'import-text-number': { zh: '是文字', en: 'Text' },
  'import-percent': { zh: '疑为百分数', en: 'Percent?' },
  'import-formula': { zh: '写了公式', en: 'A formula' },
  'import-formula-refused': { zh: '写了公式', en: 'A formula' },
  'import-out-of-range': { zh: '超出范围', en: 'Out of range' },
  'import-not-a-number': { zh: '不是数字', en: 'No number' },
  'import-cleared': { zh: '清空，仍沿用', en: 'Still inherited' },
};
