import { cellOfName } from '../export/meta/meta-format.ts';

/** The cell of a name that stands at a place, such as `in_base_x#1`; undefined where no name reaches. */
export type NameIndex = (sheet: string, row: number, column: number) => string | undefined;

/** A name with its place; `cells` is as long as it is wide. */
export interface NamedCells {
  readonly name: string;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly cells: readonly unknown[];
}

/** Looks names up by place. */
export function indexNames(ranges: readonly NamedCells[]): NameIndex {
  const sheets = new Map<string, Map<number, Map<number, string>>>();
  for (const { name, sheet, row, column, cells } of ranges) {
    const rows = sheets.get(sheet) ?? new Map<number, Map<number, string>>();
    const columns = rows.get(row) ?? new Map<number, string>();
    sheets.set(sheet, rows);
    rows.set(row, columns);
    for (const offset of cells.keys()) columns.set(column + offset, cellOfName(name, offset));
  }
  return (sheet, row, column) => sheets.get(sheet)?.get(row)?.get(column);
}

/** Where names are gone, a cell without one may be any of theirs: all such cells are taken for the same. */
export const withGaps =
  (nameAt: NameIndex, gone: ReadonlySet<string>): NameIndex =>
  (sheet, row, column) => {
    const found = nameAt(sheet, row, column);
    return gone.size > 0 && (found === undefined || isGone(found, gone)) ? gap : found;
  };

const gap = '?';
const isGone = (cell: string, gone: ReadonlySet<string>): boolean => gone.has(cell.slice(0, cell.lastIndexOf('#')));

/** The cell of a name as formulas are compared with it. */
export const orGap = (cell: string | null, gone: ReadonlySet<string>): string | null =>
  cell !== null && isGone(cell, gone) ? gap : cell;
