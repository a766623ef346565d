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
  enteredMany: {
    zh: '{count} 格像小数，如“{label}”成了 {small}，',
    en: '{count} cells look like fractions: “{label}” is {small} now.',
  },
  makeAllLarge: { zh: '{count} 格都改成百分数', en: 'Make percent of all {count}' },
  makeLarge: { zh: '改为 {large}', en: 'Make it {large}' },
} as const satisfies Readonly<Record<string, Label>>;
