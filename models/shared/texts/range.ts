import type { Label } from '../language.ts';

/** The words about a range of cells: what the status bar says of it, what was done to it. */
export const rangeTexts = {
  summed: { zh: '计数 {count}　求和 {sum}　平均 {mean}', en: 'Count {count}  Sum {sum}  Mean {mean}' },
  counted: { zh: '选中 {cells} 格，其中 {count} 个数', en: '{cells} cells selected, {count} figures' },
} as const satisfies Readonly<Record<string, Label>>;
