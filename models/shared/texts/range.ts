import type { Label } from '../language.ts';

/** The words about a range of cells: what the status bar says of it, what was done to it. */
export const rangeTexts = {
  summed: { zh: '计数 {count}　求和 {sum}　平均 {mean}', en: 'Count {count}  Sum {sum}  Mean {mean}' },
  counted: { zh: '选中 {cells} 格，其中 {count} 个数', en: '{cells} cells selected, {count} figures' },
  // Why a text did not go into a cell
  notUnderstood: { zh: '读不懂，本格的单位是{unit}', en: 'not understood; the cell is in {unit}' },
  outOfRange: { zh: '超出合理范围 {min} 至 {max}', en: 'outside the sensible range {min} to {max}' },
  otherUnit: { zh: '单位不同：{from} 不能填进{to}', en: 'another unit: {from} does not go into {to}' },
  nothingPresent: { zh: '本格缺数据，没有可改的数', en: 'the cell has no figure to change' },
  // What was done, for undo and for the report
  editName: { zh: '{action} {count} 格（{label}）', en: '{action} {count} cells ({label})' },
  andOthers: { zh: '{label}等', en: '{label} and others' },
  reportDone: { zh: '{action}了 {count} 格。', en: '{action}: {count} cells.' },
  reportNothing: { zh: '没有{action}任何一格。', en: '{action}: no cell was changed.' },
  reportLocked: {
    zh: '{count} 格由公式算出、还没有数或已冻结，跳过。',
    en: '{count} calculated, not yet existing or frozen cells were passed over.',
  },
  reportRefused: { zh: '{count} 格没有填，原样列出：', en: '{count} cells were left as they are:' },
  refusedList: { zh: '没有填进去的', en: 'What was left out' },
  refusedItem: { zh: '{place}：“{text}”，{reason}', en: '{place}: “{text}”, {reason}' },
} as const satisfies Readonly<Record<string, Label>>;

/** What can be done to a range, as undo and the report name it. */
export const rangeActions = {
  paste: { zh: '粘贴', en: 'Paste' },
  move: { zh: '移动', en: 'Move' },
  clear: { zh: '清除', en: 'Clear' },
  enter: { zh: '填入', en: 'Enter' },
  fill: { zh: '填充', en: 'Fill' },
  percent: { zh: '改成百分数', en: 'Make percent' },
} as const satisfies Readonly<Record<string, Label>>;
export type RangeAction = keyof typeof rangeActions;
