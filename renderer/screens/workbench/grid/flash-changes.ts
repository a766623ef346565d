import type { GridApi } from 'ag-grid-community';
import type { GridTable, TableRow } from '../../../../models/views/grid-table.ts';

/** Flashes once every figure in sight that an edit changed. */
export function flashChanges(api: GridApi<TableRow>, before: GridTable, after: GridTable): void {
  if (window.matchMedia('(prefers-reduced-motion: reduce)').matches) return;
  const pinned = after.keyRows.map((_, index) => api.getPinnedBottomRow(index));
  const drawn = api.getAllDisplayedVirtualColumns().map((column) => column.getColId());
  for (const node of [...api.getRenderedNodes(), ...pinned]) {
    const row = node?.data;
    if (row?.kind !== 'variable') continue;
    const [was, is] = [before.line(row.id), after.line(row.id)];
    const columns = drawn.filter((id) =>
      id === 'difference' ? was?.difference !== is?.difference : was?.cell(id)?.text !== is?.cell(id)?.text,
    );
    if (node && columns.length > 0)
      api.flashCells({ rowNodes: [node], columns, flashDuration: 250, fadeDuration: 750 });
  }
}
