import { BorderStyle, LineRuleType } from 'docx';

/** Twentieths of a point, in which the format counts. */
export const twips = (points: number): number => Math.round(points * 20);
export const twipsOfMm = (millimetres: number): number => Math.round((millimetres / 25.4) * 1440);

/** A line of a fixed height: a page then holds the same lines whatever font the reader has. */
export const exact = (points: number) => ({ line: twips(points), lineRule: LineRuleType.EXACT }) as const;

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;

/** The rules of a table: thick above and below, thin under its head, hair lines between rows. */
export const hair = { style: BorderStyle.SINGLE, size: 2, color: 'BFBFBF' } as const;
export const thin = { style: BorderStyle.SINGLE, size: 6, color: '000000' } as const;
export const thick = { style: BorderStyle.SINGLE, size: 12, color: '000000' } as const;

/** A cell, and a table, without rules of their own. */
export const nowhere = { top: none, bottom: none, left: none, right: none } as const;
export const ruleless = { ...nowhere, insideHorizontal: none, insideVertical: none } as const;
