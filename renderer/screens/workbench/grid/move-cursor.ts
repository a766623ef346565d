import type { GridApi } from 'ag-grid-community';
import type { TableRow } from '../../../../models/views/grid-table.ts';

/** The row that has the cursor, among the scrolling rows or the pinned ones. */
export function cursorRow(api: GridApi<TableRow>): TableRow | undefined {
  const focused = api.getFocusedCell();
  if (!focused) return undefined;
  const { rowIndex, rowPinned } = focused;
  return (rowPinned === 'bottom' ? api.getPinnedBottomRow(rowIndex) : api.getDisplayedRowAtIndex(rowIndex))?.data;
}

/** Brings the cursor to the cell of a variable without taking the keyboard from where it is. A row that is folded away stays so. */
export function moveCursor(api: GridApi<TableRow>, variable: string, column: string): void {
  const focused = api.getFocusedCell();
  const node = api.getRowNode(`variable:${variable}`);
  if (!node || node.rowIndex === null || node.rowIndex === undefined) return;
  if (focused?.column.getColId() === column && cursorRow(api)?.id === variable) return;
  const keyboard = document.activeElement;
  api.ensureNodeVisible(node);
  api.setFocusedCell(node.rowIndex, column);
  if (keyboard instanceof HTMLElement && keyboard !== document.body) keyboard.focus({ preventScroll: true });
}
