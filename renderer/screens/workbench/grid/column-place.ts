import type { Column, GridApi } from 'ag-grid-community';
import type { TableRow } from '../../../../models/views/table-rows.ts';

/** The columns of figures on show, by their ids, in their order. */
export const shownFigures = (api: GridApi<TableRow>, isFigure: (column: string) => boolean): readonly string[] =>
  api
    .getAllDisplayedColumns()
    .map((column) => column.getColId())
    .filter(isFigure);

/** How wide the columns are that stay while the others scroll, in pixels. */
export const pinnedWidth = (api: GridApi<TableRow>): number =>
  api.getDisplayedLeftColumns().reduce((width, column) => width + column.getActualWidth(), 0);

/** Where a column begins among the rows, in pixels. Those that scroll come after the pinned ones, and count from there. */
export function columnStart(api: GridApi<TableRow>, column: Column): number {
  // Asking how far the rows are scrolled makes the browser lay them out.
  if (column.getPinned() === 'left') return (column.getLeft() ?? 0) + api.getHorizontalPixelRange().left;
  return pinnedWidth(api) + (column.getLeft() ?? 0);
}
