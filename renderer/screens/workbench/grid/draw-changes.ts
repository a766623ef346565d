import type { GridApi, IRowNode } from 'ag-grid-community';
import { changedAreas, changedRow } from '../../../../models/views/changed-cells.ts';
import type { GridTable } from '../../../../models/views/grid-table.ts';
import type { TableRow } from '../../../../models/views/table-rows.ts';
import { areaBox, type FramedRows, layOver, rowsElement } from './area-box.ts';
import { pinnedEdge } from './pinned-edge.ts';

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
  const figures: Readonly<Record<FramedRows, Map<number, readonly string[]>>> = {
    scrolling: new Map(),
    'pinned-bottom': new Map(),
  };
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
 * A tint that fades over the cells: one element with the shape of all of them. A colour in each cell, or an element over each, would be laid
 * out and drawn hundreds of times.
 */
function flash(
  host: HTMLElement,
  api: GridApi<TableRow>,
  rows: FramedRows,
  figures: ReadonlyMap<number, readonly string[]>,
  columns: readonly string[],
): void {
  const edge = pinnedEdge(api).at();
  const boxes = changedAreas(figures, columns).flatMap((area) => {
    const box = areaBox(api, rows, area, columns);
    if (!box || (!box.isPinned && box.right <= edge)) return [];
    return [{ ...box, left: box.isPinned ? box.left : Math.max(box.left, edge) }];
  });
  if (boxes.length === 0) return;
  const [left, top] = [Math.min(...boxes.map((box) => box.left)), Math.min(...boxes.map((box) => box.top))];
  const right = Math.max(...boxes.map((box) => box.right));
  const bottom = Math.max(...boxes.map((box) => box.bottom));
  const shape = boxes.map(
    (box) => `M${box.left - left} ${box.top - top}H${box.right - left}V${box.bottom - top}H${box.left - left}Z`,
  );
  const count = [...figures.values()].reduce((sum, changed) => sum + changed.length, 0);
  const tint = document.createElement('div');
  tint.className = count > mostFading ? 'cell-flash is-large' : 'cell-flash';
  layOver(tint, { left, top, right, bottom });
  tint.style.clipPath = `path("${shape.join('')}")`;
  tint.addEventListener('animationend', () => tint.remove());
  rowsElement(host, rows)?.append(tint);
}
