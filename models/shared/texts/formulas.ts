import type { Label } from '../language.ts';

/** The words of editing formulas. */
export const formulaTexts = {
  pureNumber: { zh: '不带单位的数', en: 'a number without a unit' },
  share: { zh: '比率（%）', en: 'a rate (%)' },
  points: { zh: '百分点', en: 'percentage points' },
  differs: { zh: '与内置公式不同', en: 'Differs from the built-in formula' },
  differsShort: { zh: '公式已改', en: 'Formula changed' },
  replacedBy: {
    zh: '{author} · {date} 改；内置公式：{formula}',
    en: 'Changed by {author}, {date}; built in: {formula}',
  },
  // Undo
  editName: { zh: '{label} 公式改为 {formula}', en: '{label}: formula → {formula}' },
  resetName: { zh: '{label} 恢复内置公式', en: '{label}: built-in formula restored' },
  // The editor
  edit: { zh: '改公式', en: 'Edit the formula' },
  reset: { zh: '恢复内置公式', en: 'Restore the built-in formula' },
  field: { zh: '{label}的公式', en: 'Formula of {label}' },
  openingField: { zh: '{label}的首年公式', en: 'Opening formula of {label}' },
  commit: { zh: '确定', en: 'Commit' },
  cancel: { zh: '取消', en: 'Cancel' },
  names: { zh: '可用的名称', en: 'Names to choose from' },
  previous: { zh: '上一年的数', en: 'The figure of the year before' },
  unchanged: { zh: '与现在的公式相同', en: 'The same as the present formula' },
  gives: { zh: '= {value}', en: '= {value}' },
  givesInstead: { zh: '= {value}，现为 {present}', en: '= {value}, now {present}' },
  allScenarios: { zh: '公式对全部方案、全部年份有效', en: 'A formula holds for all scenarios and years' },
  hint: {
    zh: '输入名称可补全；Enter 确定，Esc 取消；Alt+↓ 列出全部名称',
    en: 'Type a name to complete it; Enter commits, Esc cancels, Alt+↓ lists all names',
  },
} as const satisfies Readonly<Record<string, Label>>;
