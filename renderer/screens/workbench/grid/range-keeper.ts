import type { GridApi } from 'ag-grid-community';
import {
  type CellPlace,
  type CellRange,
  extendRange,
  rangeExtent,
  wholeRange,
} from '../../../../models/views/cell-range.ts';
import type { TableRow } from '../../../../models/views/grid-table.ts';
import { type RangeArea, rangeArea, selectionOf } from '../../../../models/views/range-area.ts';
import type { Selection } from '../../../../models/views/selected-cells.ts';
import { cursorRow, gridRowId } from './move-cursor.ts';
import { createRangeFrame } from './range-frame.ts';

/** Holds the range of selected cells. The cursor is a cell of it; where it is alone there is no range. */
export interface RangeKeeper {
  /** Moves the far corner by a key. False where the cursor is in no row that can be selected. */
  readonly extend: (key: string, control: boolean) => boolean;
  /** Takes the cursor further than to the next cell: to an edge, or a page on. */
  readonly jump: (key: string, control: boolean) => void;
  readonly select: (which: 'all' | 'rows' | 'columns') => void;
  /** Selects from the cursor to a cell. */
  readonly reach: (head: CellPlace) => void;
  readonly clear: () => void;
  /** Whether a cell is in the range. */
  readonly holds: (place: CellPlace) => boolean;
  /** The selected figures, or the one under the cursor; null where the cursor is in a heading or nowhere. */
  readonly area: () => RangeArea | null;
  /** Puts a dashed frame around what was copied. */
  readonly mark: () => void;
  /** Takes the dashed frame away; false when there was none. */
  readonly unmark: () => boolean;
  readonly detach: () => void;
}

/** Keeps a range over the grid, draws it, and tells which figures are in it. `isFigure` says which columns a range can cover. */
export function keepRange(
  host: HTMLElement,
  api: GridApi<TableRow>,
  isFigure: (column: string) => boolean,
  tell: (selection: Selection | null) => void,
): RangeKeeper {
  let range: CellRange | null = null;
  let marked: CellRange | null = null;
  const frame = createRangeFrame(host, api, 'cell-range');
  const mark = createRangeFrame(host, api, 'cell-range is-copied');

  const rowsOnShow = (): TableRow[] =>
    Array.from({ length: api.getDisplayedRowCount() }, (_, index) => api.getDisplayedRowAtIndex(index)?.data).filter(
      (row) => row !== undefined,
    );
  const figures = (): string[] =>
    api
      .getAllDisplayedColumns()
      .map((column) => column.getColId())
      .filter(isFigure);
  const shape = () => ({ rows: rowsOnShow().map(gridRowId), columns: figures() });
  const extentOf = (given: CellRange | null) => given && rangeExtent(given, shape());
  const cursor = (): CellPlace | null => {
    const focused = api.getFocusedCell();
    const row = cursorRow(api);
    if (!focused || !row || focused.rowPinned) return null;
    return { row: gridRowId(row), column: focused.column.getColId() };
  };

  const change = (next: CellRange | null): void => {
    if (next === range) return;
    range = next;
    const extent = extentOf(next);
    const isOne = !extent || (extent.top === extent.bottom && extent.left === extent.right);
    const area = isOne ? null : rangeArea(rowsOnShow(), figures(), extent);
    tell(isOne ? null : area ? selectionOf(area) : { variables: [], columns: [] });
    frame.show(isOne ? null : extent, figures());
  };
  const drawMark = (next: CellRange | null): void => {
    marked = next;
    mark.show(extentOf(next), figures());
  };
  /** The range with the rows on show: one that lost a corner begins again at the cursor. */
  const present = (): CellRange | null => {
    if (range && extentOf(range)) return range;
    const place = cursor();
    return place && { anchor: place, head: place };
  };
  const showCell = ({ row, column }: CellPlace): number | null => {
    const node = api.getRowNode(row);
    if (node) api.ensureNodeVisible(node);
    api.ensureColumnVisible(column);
    return node?.rowIndex ?? null;
  };
  /** As many rows as are in sight, less one that stays. */
  const page = (): number => {
    const { top, bottom } = api.getVerticalPixelRange();
    const height = api.getDisplayedRowAtIndex(0)?.rowHeight ?? bottom - top;
    return Math.max(1, Math.floor((bottom - top) / height) - 1);
  };
  /** Rows came or went, or columns changed: the range goes with its cells, and ends when a corner is gone. */
  const follow = (): void => {
    if (range) change(extentOf(range) ? { ...range } : null);
    if (marked) drawMark(marked);
  };
  const events = ['modelUpdated', 'columnResized', 'displayedColumnsChanged'] as const;
  for (const event of events) api.addEventListener(event, follow);

  /** The figure under the cursor in one of the rows that stay in sight below the others. */
  const pinnedArea = (): RangeArea | null => {
    const row = cursorRow(api);
    const columns = figures();
    const at = columns.indexOf(api.getFocusedCell()?.column.getColId() ?? '');
    return row && at >= 0 ? rangeArea([row], columns, { top: 0, bottom: 0, left: at, right: at }) : null;
  };

  return {
    extend: (key, control) => {
      const from = present();
      if (!from || !cursor()) return false;
      const next = extendRange(from, key, control, shape(), page());
      change(next);
      showCell(next.head);
      return true;
    },
    jump: (key, control) => {
      const from = cursor();
      if (!from) return;
      const { head } = extendRange({ anchor: from, head: from }, key, control, shape(), page());
      const index = showCell(head);
      if (index !== null) api.setFocusedCell(index, head.column);
    },
    select: (which) => {
      const from = present();
      if (from) change(wholeRange(which, from, shape()));
    },
    reach: (head) => {
      const from = present();
      if (from) change({ anchor: from.anchor, head });
    },
    clear: () => change(null),
    holds: ({ row, column }) => {
      const extent = extentOf(range);
      const [down, across] = [shape().rows.indexOf(row), figures().indexOf(column)];
      if (!extent) return false;
      return down >= extent.top && down <= extent.bottom && across >= extent.left && across <= extent.right;
    },
    area: () => {
      const extent = extentOf(present());
      return extent ? rangeArea(rowsOnShow(), figures(), extent) : pinnedArea();
    },
    mark: () => drawMark(present()),
    unmark: () => {
      const was = marked !== null;
      drawMark(null);
      return was;
    },
    detach: () => {
      change(null);
      drawMark(null);
      if (!api.isDestroyed()) for (const event of events) api.removeEventListener(event, follow);
    },
  };
}
