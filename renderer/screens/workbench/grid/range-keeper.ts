import type { GridApi } from 'ag-grid-community';
import {
  type CellPlace,
  type CellRange,
  extendRange,
  rangeExtent,
  wholeRange,
} from '../../../../models/views/cell-range.ts';
import type { TableRow } from '../../../../models/views/grid-table.ts';
import type { Selection } from '../../../../models/views/selected-cells.ts';
import { cursorRow, gridRowId } from './move-cursor.ts';

/** Holds the range of selected cells. The cursor is a cell of it; where it is alone there is no range. */
export interface RangeKeeper {
  /** Moves the far corner by a key. False where the cursor is in no row that can be selected. */
  readonly extend: (key: string, control: boolean) => boolean;
  readonly select: (which: 'all' | 'rows' | 'columns') => void;
  /** Selects from the cursor to a cell. */
  readonly reach: (head: CellPlace) => void;
  readonly clear: () => void;
  readonly detach: () => void;
}

/** Keeps a range over the grid, draws it, and tells which figures are in it. `figures` are the columns a range can cover. */
export function keepRange(
  host: HTMLElement,
  api: GridApi<TableRow>,
  figures: () => readonly string[],
  tell: (selection: Selection | null) => void,
): RangeKeeper {
  let range: CellRange | null = null;
  const frame = document.createElement('div');
  frame.className = 'cell-range';

  const rowsOnShow = (): TableRow[] =>
    Array.from({ length: api.getDisplayedRowCount() }, (_, index) => api.getDisplayedRowAtIndex(index)?.data).filter(
      (row) => row !== undefined,
    );
  const shape = () => ({ rows: rowsOnShow().map(gridRowId), columns: figures() });
  const cursor = (): CellPlace | null => {
    const focused = api.getFocusedCell();
    const row = cursorRow(api);
    if (!focused || !row || focused.rowPinned) return null;
    return { row: gridRowId(row), column: focused.column.getColId() };
  };

  const draw = (): void => {
    const extent = range && rangeExtent(range, shape());
    const container = host.querySelector('.ag-grid-scrolling-rows .ag-grid-scrolling-container');
    const columns = figures();
    const [first, last] = [
      api.getDisplayedRowAtIndex(extent?.top ?? -1),
      api.getDisplayedRowAtIndex(extent?.bottom ?? -1),
    ];
    const [left, right] = [
      api.getColumn(columns[extent?.left ?? -1] ?? ''),
      api.getColumn(columns[extent?.right ?? -1] ?? ''),
    ];
    if (!container || !first || !last || !left || !right) {
      frame.remove();
      return;
    }
    const top = first.rowTop ?? 0;
    const start = left.getLeft() ?? 0;
    frame.style.top = `${top}px`;
    frame.style.height = `${(last.rowTop ?? 0) + (last.rowHeight ?? 0) - top}px`;
    frame.style.left = `${start}px`;
    frame.style.width = `${(right.getLeft() ?? 0) + right.getActualWidth() - start}px`;
    if (frame.parentElement !== container) container.append(frame);
  };

  const change = (next: CellRange | null): void => {
    if (next === range) return;
    range = next;
    const extent = next && rangeExtent(next, shape());
    const isOne = !extent || (extent.top === extent.bottom && extent.left === extent.right);
    if (isOne) tell(null);
    else {
      const rows = rowsOnShow().slice(extent.top, extent.bottom + 1);
      const variables = rows.flatMap((row) => (row.kind === 'variable' ? [row.id] : []));
      tell({ variables, columns: figures().slice(extent.left, extent.right + 1) });
    }
    if (isOne) frame.remove();
    else draw();
  };
  /** The range with the rows on show: one that lost a corner begins again at the cursor. */
  const present = (): CellRange | null => {
    if (range && rangeExtent(range, shape())) return range;
    const place = cursor();
    return place && { anchor: place, head: place };
  };
  /** Rows came or went, or columns changed: the range goes with its cells, and ends when a corner is gone. */
  const follow = (): void => {
    if (!range) return;
    const kept = rangeExtent(range, shape()) ? { ...range } : null;
    change(kept);
  };
  const events = ['modelUpdated', 'columnResized', 'displayedColumnsChanged'] as const;
  for (const event of events) api.addEventListener(event, follow);

  return {
    extend: (key, control) => {
      const from = present();
      if (!from || !cursor()) return false;
      const next = extendRange(from, key, control, shape());
      change(next);
      const head = api.getRowNode(next.head.row);
      if (head) api.ensureNodeVisible(head);
      api.ensureColumnVisible(next.head.column);
      return true;
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
    detach: () => {
      change(null);
      if (!api.isDestroyed()) for (const event of events) api.removeEventListener(event, follow);
    },
  };
}
