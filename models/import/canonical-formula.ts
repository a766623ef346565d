import { tokenize, tokenTypes } from '@borgar/fx/xlsx';
import type { NameIndex } from './name-index.ts';
import { sheetArea } from './sheet-area.ts';

/** Where a formula stands. */
export interface FormulaPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/**
 * A formula in a form in which only its meaning counts: cells by the names they belong to instead of by address, numbers and
 * functions written one way, no blanks. The same formula has the same form after rows were inserted, sheets renamed, or another
 * program saved the file; a cell that no name reaches stands relative to the formula, as in R1C1.
 */
export function canonicalFormula(formula: string, place: FormulaPlace, nameAt: NameIndex): string {
  return tokenize(formula, { withLocation: false, negativeNumbers: false })
    .map(({ type, value }) => {
      switch (type) {
        case tokenTypes.WHITESPACE:
        case tokenTypes.NEWLINE:
          return '';
        case tokenTypes.NUMBER:
          return String(Number(value));
        case tokenTypes.FUNCTION:
        case tokenTypes.BOOLEAN:
          return value.toUpperCase();
        case tokenTypes.REF_RANGE:
          return canonicalReference(value, place, nameAt);
        default:
          return value;
      }
    })
    .join('');
}

function canonicalReference(
  reference: string,
  { sheet: own, row: at, column: from }: FormulaPlace,
  nameAt: NameIndex,
): string {
  const area = sheetArea(reference);
  if (!area) return reference;
  const { row, column, lastRow, lastColumn } = area;
  const sheet = area.sheet === '' ? own : area.sheet;
  const cell = (r: number, c: number): string => nameAt(sheet, r, c) ?? `${sheet}!R[${r - at}]C[${c - from}]`;
  const first = cell(row, column);
  return row === lastRow && column === lastColumn ? first : `${first}:${cell(lastRow, lastColumn)}`;
}
