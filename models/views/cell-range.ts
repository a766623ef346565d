import { perObject } from '../shared/per-object.ts';

/** A cell by what it shows, not by where it stands: it stays the same cell when rows fold or columns move. */
export interface CellPlace {
  readonly row: string;
  readonly column: string;
}

/** Cells between two corners. The anchor stays, the head goes with Shift and the arrows. */
export interface CellRange {
  readonly anchor: CellPlace;
  readonly head: CellPlace;
}

/** The rows and columns on show, in their order. */
export interface GridShape {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
}

/** A range as indexes into what is on show, ends included. */
export interface RangeExtent {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** Where a range lies; null when one of its corners is not on show any more. */
export function rangeExtent({ anchor, head }: CellRange, { rows, columns }: GridShape): RangeExtent | null {
  const [row, column] = [placesIn(rows), placesIn(columns)];
  const down = [row.get(anchor.row) ?? -1, row.get(head.row) ?? -1] as const;
  const across = [column.get(anchor.column) ?? -1, column.get(head.column) ?? -1] as const;
  if (Math.min(...down, ...across) < 0) return null;
  return { top: Math.min(...down), bottom: Math.max(...down), left: Math.min(...across), right: Math.max(...across) };
}

/** Where each row or column stands. A shape is looked at at every key, and is another only when rows or columns are. */
const placesIn = perObject(
  (ids: readonly string[]): ReadonlyMap<string, number> => new Map(ids.map((id, index) => [id, index])),
);

/** The range from the top left corner of an extent to its bottom right; null where that is not on show. */
export function rangeOf({ top, bottom, left, right }: RangeExtent, { rows, columns }: GridShape): CellRange | null {
  const [first, last, start, end] = [rows[top], rows[bottom], columns[left], columns[right]];
  if (first === undefined || last === undefined || start === undefined || end === undefined) return null;
  return { anchor: { row: first, column: start }, head: { row: last, column: end } };
}

/**
 * Moves the head by a key: an arrow by one cell, with Ctrl to the edge; a page key by as many rows as are in sight; Home and End to
 * the edge of the row, with Ctrl to the corner.
 */
export function extendRange(
  range: CellRange,
  key: string,
  control: boolean,
  shape: GridShape,
  page: number,
): CellRange {
  const { rows, columns } = shape;
  const row = placesIn(rows).get(range.head.row);
  const column = placesIn(columns).get(range.head.column);
  if (row === undefined || column === undefined) return range;
  const far = control ? Math.max(rows.length, columns.length) : 1;
  const [down, across] = {
    ArrowUp: [-far, 0],
    ArrowDown: [far, 0],
    ArrowLeft: [0, -far],
    ArrowRight: [0, far],
    PageUp: [-page, 0],
    PageDown: [page, 0],
    Home: [control ? -far : 0, -columns.length],
    End: [control ? far : 0, columns.length],
  }[key] ?? [0, 0];
  const head = {
    row: rows[within(row + (down ?? 0), rows.length)] ?? range.head.row,
    column: columns[within(column + (across ?? 0), columns.length)] ?? range.head.column,
  };
  return { ...range, head };
}

const within = (index: number, length: number): number => Math.min(length - 1, Math.max(0, index));

/** Every cell; the rows of a range in full; its columns in full. Null where nothing is on show. */
export function wholeRange(which: 'all' | 'rows' | 'columns', range: CellRange, shape: GridShape): CellRange | null {
  const [first, last] = [shape.rows[0], shape.rows.at(-1)];
  const [left, right] = [shape.columns[0], shape.columns.at(-1)];
  if (first === undefined || last === undefined || left === undefined || right === undefined) return null;
  const { anchor, head } = range;
  return {
    anchor: { row: which === 'rows' ? anchor.row : first, column: which === 'columns' ? anchor.column : left },
    head: { row: which === 'rows' ? head.row : last, column: which === 'columns' ? head.column : right },
  };
}
