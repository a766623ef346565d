import type { CachedValue, CellRole, CellSpec, NumberLook } from '../workbook/workbook-spec.ts';

interface Extras {
  readonly look?: NumberLook;
  readonly note?: string;
}

/** A cell with text. */
export const textCell = (row: number, column: number, role: CellRole, text: string, extras: Extras = {}): CellSpec => ({
  row,
  column,
  role,
  content: { kind: 'text', text },
  ...extras,
});

/** A cell with a number. */
export const numberCell = (
  row: number,
  column: number,
  role: CellRole,
  value: number,
  extras: Extras = {},
): CellSpec => ({ row, column, role, content: { kind: 'number', value }, ...extras });

/** A cell with a formula and what it gave when the workbook was written. */
export const formulaCell = (
  row: number,
  column: number,
  role: CellRole,
  formula: string,
  cached: CachedValue,
  extras: Extras = {},
): CellSpec => ({ row, column, role, content: { kind: 'formula', formula, cached }, ...extras });

/** A row of headings from a column on. */
export const headingCells = (row: number, column: number, texts: readonly string[]): readonly CellSpec[] =>
  texts.map((text, index) => textCell(row, column + index, 'heading', text));
