import type { Label } from '../language.ts';

/** What the lists say of themselves to a screen reader. */
export const listTexts = {
  sortable: { zh: '按 Enter 排序', en: 'Press Enter to sort' },
} as const satisfies Readonly<Record<string, Label>>;
