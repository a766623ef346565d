import type { GridApi } from 'ag-grid-community';
import type { TableRow } from '../../../../models/views/table-rows.ts';

const tabbable = 'a[href], button:enabled, input:enabled, select:enabled, textarea:enabled, [tabindex="0"]';

/** Whether the cursor is on the last figure of all, those of the rows that stay in sight included, or on the first when going back. */
export function isAtEnd(api: GridApi<TableRow>, isFigure: (column: string) => boolean, isBack: boolean): boolean {
  const focused = api.getFocusedCell();
  const columns = api.getAllDisplayedColumns().filter((column) => isFigure(column.getColId()));
  if (!focused || focused.column !== (isBack ? columns[0] : columns.at(-1))) return false;
  const { rowIndex, rowPinned } = focused;
  if (isBack) return !rowPinned && rowIndex === 0;
  const [rows, pinned] = [api.getDisplayedRowCount(), api.getPinnedBottomRowCount()];
  return rowPinned ? rowIndex === pinned - 1 : pinned === 0 && rowIndex === rows - 1;
}

/**
 * Takes the keyboard from the grid to what Tab reaches after it, or before it. AG Grid would lead to its first cell again. False where
 * there is nothing.
 */
export function leaveGrid(host: HTMLElement, isBack: boolean): boolean {
  const others = [...document.querySelectorAll<HTMLElement>(tabbable)].filter(
    (element) =>
      !host.contains(element) && element.tabIndex >= 0 && element.checkVisibility({ visibilityProperty: true }),
  );
  const side = isBack ? Node.DOCUMENT_POSITION_PRECEDING : Node.DOCUMENT_POSITION_FOLLOWING;
  const there = others.filter((element) => (host.compareDocumentPosition(element) & side) !== 0);
  const next = isBack ? there.at(-1) : there[0];
  next?.focus();
  return next !== undefined;
}
