import type { Label } from '../language.ts';

/** The files for the departments. */
export const departmentTexts = {
  title: { zh: '{year}年《政府工作报告》目标任务单', en: 'Targets of the work report {year}' },
  owner: { zh: '责任单位：{owner}', en: 'Department: {owner}' },
  remark: {
    zh: '牵头单位由目标测算台建议的，名称后注“建议”。请核对目标、填写责任人并签字后退回。导出日期 {date}。',
    en: 'Owners proposed by Goalpath are marked “proposed”. Check the targets, name who answers for them, sign and return. Exported {date}.',
  },
  fileName: { zh: '{year}年目标任务单 {owner}', en: 'Targets {year} {owner}' },
  nobody: { zh: '待明确', en: 'to be settled' },
  sheet: { zh: '目标任务单', en: 'Targets' },
  number: { zh: '序号', en: 'No.' },
  target: { zh: '目标', en: 'Target' },
  unit: { zh: '单位', en: 'Unit' },
  demand: { zh: '要求', en: 'Asks for' },
  base: { zh: '预期', en: 'Base' },
  stretch: { zh: '力争', en: 'Stretch' },
  sentence: { zh: '报告原文', en: 'Sentence of the report' },
  shared: { zh: '共同责任单位', en: 'Together with' },
  standing: { zh: '牵头', en: 'Standing' },
  proposed: { zh: '建议', en: 'proposed' },
  confirmed: { zh: '已确认', en: 'confirmed' },
  person: { zh: '责任人', en: 'Responsible' },
  signature: { zh: '签字', en: 'Signature' },
  signed: { zh: '单位负责人（签字、盖章）：', en: 'Head of department (signature, seal):' },
  dated: { zh: '日期：', en: 'Date:' },
} as const satisfies Readonly<Record<string, Label>>;
