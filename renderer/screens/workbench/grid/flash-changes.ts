import type { GridApi, IRowNode } from 'ag-grid-community';
import type { GridTable } from '../../../../models/views/grid-table.ts';
import type { TableRow } from '../../../../models/views/table-rows.ts';

/** More cells than this flash without fading: without a graphics card each step of a fade draws all of them again. */
const mostFading = 60;

/** Flashes once every figure in sight that an edit changed. */
export function flashChanges(api: GridApi<TableRow>, before: GridTable, after: GridTable): void {
  if (window.matchMedia('(prefers-reduced-motion: reduce)').matches) return;
  const pinned = after.keyRows.map((_, index) => api.getPinnedBottomRow(index));
  const drawn = api.getAllDisplayedVirtualColumns().map((column) => column.getColId());
  const changed = [...api.getRenderedNodes(), ...pinned].flatMap((node: IRowNode<TableRow> | undefined) => {
    const row = node?.data;
    if (!node || row?.kind !== 'variable') return [];
    const [was, is] = [before.line(row.id), after.line(row.id)];
    const columns = drawn.filter((id) =>
      id === 'difference' ? was?.difference !== is?.difference : was?.cell(id)?.text !== is?.cell(id)?.text,
    );
    return columns.length > 0 ? [{ node, columns }] : [];
  });
  const count = changed.reduce((sum, { columns }) => sum + columns.length, 0);
  const fadeDuration = count > mostFading ? 0 : 750;
  for (const { node, columns } of changed)
    api.flashCells({ rowNodes: [node], columns, flashDuration: 250, fadeDuration });
}
