import type { GridApi } from 'ag-grid-community';
import type { TableRow } from '../../../../models/views/grid-table.ts';
import { gridRowId } from './move-cursor.ts';

/** Whether two lists show the same rows in the same order, whatever is in them. */
export const isSameOrder = (a: readonly TableRow[], b: readonly TableRow[]): boolean =>
  a.length === b.length && a.every((row, index) => row.kind === b[index]?.kind && row.id === b[index]?.id);

/** Puts new contents into the rows that changed, and draws no others. */
export function updateRows(api: GridApi<TableRow>, rows: readonly TableRow[], keyRows: readonly TableRow[]): void {
  for (const row of rows) {
    const node = api.getRowNode(gridRowId(row));
    if (node && node.data !== row) node.updateData(row);
  }
  for (const [index, row] of keyRows.entries()) {
    const node = api.getPinnedBottomRow(index);
    if (node && node.data !== row) node.updateData(row);
  }
}
