import type { GridApi } from 'ag-grid-community';
import type { GridTable, TableRow } from '../../../../models/views/grid-table.ts';
import { gridRowId } from './move-cursor.ts';

/** Flashes once every figure on show that an edit changed. */
export function flashChanges(api: GridApi<TableRow>, before: GridTable, after: GridTable): void {
  if (window.matchMedia('(prefers-reduced-motion: reduce)').matches) return;
  const old = new Map(before.rows.map((row) => [`${row.kind}:${row.id}`, row]));
  for (const row of after.rows) {
    const was = old.get(`${row.kind}:${row.id}`);
    if (row.kind !== 'variable' || was?.kind !== 'variable' || was === row) continue;
    const columns = Object.entries(row.cells).flatMap(([id, cell]) => (was.cells[id]?.text === cell.text ? [] : [id]));
    if (was.difference !== row.difference) columns.push('difference');
    const pinned = after.keyRows.indexOf(row);
    const nodes = [api.getRowNode(gridRowId(row)), pinned < 0 ? undefined : api.getPinnedBottomRow(pinned)];
    const rowNodes = nodes.filter((node) => node !== undefined);
    if (columns.length > 0 && rowNodes.length > 0) {
      api.flashCells({ rowNodes, columns, flashDuration: 250, fadeDuration: 750 });
    }
  }
}
