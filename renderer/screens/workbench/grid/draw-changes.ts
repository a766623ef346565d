import type { GridApi, IRowNode } from 'ag-grid-community';
import { changedAreas, changedRow } from '../../../../models/views/changed-cells.ts';
import type { GridTable } from '../../../../models/views/grid-table.ts';
import type { TableRow } from '../../../../models/views/table-rows.ts';
import { createRangeFrame, type FramedRows } from './range-frame.ts';

/** More figures than this flash without fading. */
const mostFading = 60;

/** Draws again what an edit changed among the cells in sight, and nothing else; `isFlashing` flashes the figures that are others now. */
export function drawChanges(
  host: HTMLElement,
  api: GridApi<TableRow>,
  before: GridTable,
  after: GridTable,
  isFlashing: boolean,
): void {
  const columns = api.getAllDisplayedVirtualColumns().map((column) => column.getColId());
  const pinned = after.keyRows.flatMap((_, index) => api.getPinnedBottomRow(index) ?? []);
  const byColumns = new Map<string, { readonly rowNodes: IRowNode<TableRow>[]; readonly columns: readonly string[] }>();
  const figures = { scrolling: new Map<number, readonly string[]>(), 'pinned-bottom': new Map() };
  for (const node of [...api.getRenderedNodes(), ...pinned]) {
    const { data, rowIndex, rowPinned } = node;
    if (data?.kind !== 'variable' || rowIndex === null) continue;
    const changed = changedRow(before, after, data.id, columns);
    if (changed.drawn.length === 0) continue;
    const key = changed.drawn.join(' ');
    const same = byColumns.get(key);
    if (same) same.rowNodes.push(node);
    else byColumns.set(key, { rowNodes: [node], columns: changed.drawn });
    figures[rowPinned ? 'pinned-bottom' : 'scrolling'].set(rowIndex, changed.figures);
  }
  for (const { rowNodes, columns } of byColumns.values()) api.refreshCells({ rowNodes, columns: [...columns] });
  if (!isFlashing || window.matchMedia('(prefers-reduced-motion: reduce)').matches) return;
  for (const rows of ['scrolling', 'pinned-bottom'] as const) flash(host, api, rows, figures[rows], columns);
}

/**
 * A tint that fades over the cells. It lies over whole areas: a colour in each cell would have every cell drawn again in every step of
 * the fading.
 */
function flash(
  host: HTMLElement,
  api: GridApi<TableRow>,
  rows: FramedRows,
  figures: ReadonlyMap<number, readonly string[]>,
  columns: readonly string[],
): void {
  const count = [...figures.values()].reduce((sum, changed) => sum + changed.length, 0);
  const className = count > mostFading ? 'cell-flash is-large' : 'cell-flash';
  for (const area of changedAreas(figures, columns)) createRangeFrame(host, api, className, rows).show(area, columns);
}
