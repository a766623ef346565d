import type { Label } from '../../../shared/language.ts';

/** Words of the cover and of the sheet of checks. */
export const coverWords = {
  check: { zh: '检查', en: 'Check' },
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
  hash: { zh: '方案校验码 {hash}', en: 'Plan {hash}' },
  hashNote: {
    zh: '导出时方案内容的 SHA-256。两个工作簿的校验码相同,出自同一份方案。',
    en: 'SHA-256 of the plan when it was exported. Workbooks with the same one come from the same plan.',
  },
  baseYear: { zh: '基年 {period},目标年 {target}', en: 'Base year {period}, target year {target}' },
} as const satisfies Readonly<Record<string, Label>>;
