import type { Label } from '../language.ts';

/** The words of the formula bar about an entry that is more than a plain figure. */
export const entryTexts = {
  changesTo: { zh: '{from} → {to}', en: '{from} → {to}' },
  fillsAll: {
    zh: '{reading}（Ctrl+Enter 填满选中的 {count} 格）',
    en: '{reading} (Ctrl+Enter: all {count} selected cells)',
  },
  // A figure that looks like a fraction in a cell of percent
  smallOrLarge: { zh: '是 {small} 还是 {large}？', en: '{small} or {large}?' },
  enteredAs: { zh: '“{label}”填成了 {small}，', en: '“{label}” is {small} now.' },
  makeLarge: { zh: '改为 {large}', en: 'Make it {large}' },
} as const satisfies Readonly<Record<string, Label>>;
