import { parseA1Ref } from '@borgar/fx/xlsx';

/** A block of cells on a sheet; rows and columns count from zero. `sheet` is empty for the sheet a formula stands on. */
export interface SheetArea {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly lastRow: number;
  readonly lastColumn: number;
}

/** Reads a reference such as `'假设'!$D$5:$F$5`. Null for whole rows or columns, for names, for `#REF!` and for other workbooks. */
export function sheetArea(reference: string): SheetArea | null {
  const found = parseA1Ref(reference);
  if (!found || !('range' in found) || found.workbookName) return null;
  const { top, left, bottom, right } = found.range;
  if (typeof top !== 'number' || typeof left !== 'number') return null;
  if (typeof bottom !== 'number' || typeof right !== 'number') return null;
  return { sheet: found.sheetName ?? '', row: top, column: left, lastRow: bottom, lastColumn: right };
}

/** Where the cells of a defined name stand, when they stand side by side in one row of one sheet; null otherwise. */
export function namedRow(target: string): SheetArea | null {
  const area = sheetArea(target);
  return area && area.sheet !== '' && area.row === area.lastRow ? area : null;
}
