import type { GridApi } from 'ag-grid-community';
import type { TableRow } from '../../../../models/views/table-rows.ts';

/** The row that has the cursor, among the scrolling rows or the pinned ones. */
export function cursorRow(api: GridApi<TableRow>): TableRow | undefined {
  const focused = api.getFocusedCell();
  if (!focused) return undefined;
  const { rowIndex, rowPinned } = focused;
  return (rowPinned === 'bottom' ? api.getPinnedBottomRow(rowIndex) : api.getDisplayedRowAtIndex(rowIndex))?.data;
}

/** The name a row has in the grid. */
export const gridRowId = (row: Pick<TableRow, 'kind' | 'id'>): string => `${row.kind}:${row.id}`;

/**
 * Brings the cursor to a cell without taking the keyboard from where it is. A row that is not on show, because its group is
 * folded or something else is looked for, leaves the grid without a cursor: nothing can be typed into another row by mistake. So does a
 * column that is hidden. False where the cursor was there already.
 */
export function moveCursor(api: GridApi<TableRow>, row: Pick<TableRow, 'kind' | 'id'>, column: string): boolean {
  const here = cursorRow(api);
  if (here?.kind === row.kind && here.id === row.id && api.getFocusedCell()?.column.getColId() === column) return false;
  const index = api.getRowNode(gridRowId(row))?.rowIndex ?? null;
  if (index === null || api.getColumn(column)?.isVisible() !== true) {
    api.clearFocusedCell();
    return true;
  }
  const keyboard = document.activeElement;
  api.ensureIndexVisible(index);
  api.setFocusedCell(index, column);
  if (keyboard instanceof HTMLElement && keyboard !== document.body) keyboard.focus({ preventScroll: true });
  return true;
}
