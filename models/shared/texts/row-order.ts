import type { Label } from '../language.ts';

/** The words about which rows of the grid are shown, and in which order. */
export const rowOrderTexts = {
  filter: { zh: '只看', en: 'Show only' },
  filterHelp: { zh: '只看改动过的、缺数据的或替代的行（Ctrl+Shift+L）', en: 'Show only some rows (Ctrl+Shift+L)' },
  all: { zh: '全部行', en: 'All rows' },
  shown: { zh: '只看{kind}', en: 'Only {kind}' },
  counted: { zh: '{kind} {count}', en: '{kind} ({count})' },
  changed: { zh: '改动过的', en: 'Changed' },
  missing: { zh: '缺数据', en: 'Missing' },
  proxy: { zh: '替代', en: 'Borrowed' },
  sortUp: { zh: '组内升序', en: 'Sort ascending in groups' },
  sortDown: { zh: '组内降序', en: 'Sort descending in groups' },
  sortNone: { zh: '恢复原来的行序', en: 'Rows in their own order' },
  sortedUp: { zh: '{heading} ▲', en: '{heading} ▲' },
  sortedDown: { zh: '{heading} ▼', en: '{heading} ▼' },
} as const satisfies Readonly<Record<string, Label>>;
