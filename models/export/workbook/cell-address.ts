import type { RangeSpec } from './workbook-spec.ts';

/** The letters of a column that counts from zero: 0 is A, 26 is AA. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let left = column + 1; left > 0; left = Math.floor((left - 1) / 26)) {
    letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters;
  }
  return letters;
}

/** A cell by its row and column, both from zero: `B3`. */
export const addressOf = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`;

/** The same address with both parts fixed: `$B$3`. */
export const fixedAddressOf = (row: number, column: number): string => `$${columnLetters(column)}$${row + 1}`;

/** A block of cells: `B3:D9`. */
export const rangeAddress = ({ row, column, lastRow, lastColumn }: RangeSpec): string =>
  `${addressOf(row, column)}:${addressOf(lastRow, lastColumn)}`;

/** A sheet's name as formulas write it: always quoted, an apostrophe doubled. */
export const quoteSheet = (name: string): string => `'${name.replaceAll("'", "''")}'`;

/** A cell of a named sheet, with both parts fixed: `'模型'!$B$3`. */
export const fixedCell = (sheet: string, row: number, column: number): string =>
  `${quoteSheet(sheet)}!${fixedAddressOf(row, column)}`;

/** A block of a named sheet, with all parts fixed. One cell is written as one cell. */
export function fixedRange(sheet: string, { row, column, lastRow, lastColumn }: RangeSpec): string {
  const first = fixedCell(sheet, row, column);
  return row === lastRow && column === lastColumn ? first : `${first}:${fixedAddressOf(lastRow, lastColumn)}`;
}

/** A text as a formula writes it. */
export const quoteText = (text: string): string => `"${text.replaceAll('"', '""')}"`;
