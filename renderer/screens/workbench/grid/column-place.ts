import type { Column, GridApi } from 'ag-grid-community';
import type { TableRow } from '../../../../models/views/table-rows.ts';

/** Where a column begins among the rows, in pixels. Those that scroll come after the pinned ones, and count from there. */
export function columnStart(api: GridApi<TableRow>, column: Column): number {
  // Asking how far the rows are scrolled makes the browser lay them out.
  if (column.getPinned() === 'left') return (column.getLeft() ?? 0) + api.getHorizontalPixelRange().left;
  const pinned = api.getDisplayedLeftColumns().reduce((width, other) => width + other.getActualWidth(), 0);
  return pinned + (column.getLeft() ?? 0);
}
