import type { GridApi } from 'ag-grid-community';
import type { CellPlace, GridShape, RangeExtent } from '../../../../models/views/cell-range.ts';
import { type RangeArea, rangeArea } from '../../../../models/views/range-area.ts';
import type { TableRow } from '../../../../models/views/table-rows.ts';
import { shownFigures } from './column-place.ts';
import { cursorRow, gridRowId } from './move-cursor.ts';

/** The rows and columns on show, and the cursor among them. */
export interface ShownCells {
  readonly shape: () => GridShape;
  /** The figures of a part of what is on show. */
  readonly areaIn: (extent: RangeExtent | null) => RangeArea | null;
  /** The cell with the cursor; null where it is nowhere, or in a row that stays in sight below the others. */
  readonly cursor: () => CellPlace | null;
  /** The figure under the cursor in one of the rows that stay in sight. */
  readonly pinnedArea: () => RangeArea | null;
  /** Takes the cursor to a cell and brings that into sight. */
  readonly goTo: (place: CellPlace) => void;
  readonly bringIntoSight: (place: CellPlace) => void;
  /** As many rows as are in sight, less one that stays. */
  readonly page: () => number;
  /** Rows or columns are others now. */
  readonly forget: () => void;
}

/** Reads what is on show from the grid. `isFigure` says which columns a range can cover. */
export function readShownCells(api: GridApi<TableRow>, isFigure: (column: string) => boolean): ShownCells {
  /** Kept until the grid tells of other rows or columns: with many rows it is asked for at every key. */
  let seen: { readonly rows: readonly TableRow[]; readonly shape: GridShape } | null = null;
  const onShow = () => {
    if (seen?.rows.length === api.getDisplayedRowCount()) return seen;
    const indexes = Array.from({ length: api.getDisplayedRowCount() }, (_, index) => index);
    const rows = indexes.flatMap((index) => api.getDisplayedRowAtIndex(index)?.data ?? []);
    seen = { rows, shape: { rows: rows.map(gridRowId), columns: shownFigures(api, isFigure) } };
    return seen;
  };
  const bringIntoSight = ({ row, column }: CellPlace): void => {
    const node = api.getRowNode(row);
    if (node) api.ensureNodeVisible(node);
    api.ensureColumnVisible(column);
  };
  return {
    shape: () => onShow().shape,
    areaIn: (extent) => extent && rangeArea(onShow().rows, onShow().shape.columns, extent),
    cursor: () => {
      const focused = api.getFocusedCell();
      const row = cursorRow(api);
      if (!focused || !row || focused.rowPinned) return null;
      return { row: gridRowId(row), column: focused.column.getColId() };
    },
    pinnedArea: () => {
      const row = cursorRow(api);
      const { columns } = onShow().shape;
      const at = columns.indexOf(api.getFocusedCell()?.column.getColId() ?? '');
      return row && at >= 0 ? rangeArea([row], columns, { top: 0, bottom: 0, left: at, right: at }) : null;
    },
    bringIntoSight,
    goTo: (place) => {
      bringIntoSight(place);
      const index = api.getRowNode(place.row)?.rowIndex ?? null;
      if (index !== null) api.setFocusedCell(index, place.column);
    },
    page: () => {
      const { top, bottom } = api.getVerticalPixelRange();
      const height = api.getDisplayedRowAtIndex(0)?.rowHeight ?? bottom - top;
      return Math.max(1, Math.floor((bottom - top) / height) - 1);
    },
    forget: () => {
      seen = null;
    },
  };
}
