import type { GridApi } from 'ag-grid-community';
import type { CellPlace } from '../../../../models/views/cell-range.ts';
import type { TableRow } from '../../../../models/views/table-rows.ts';
import { gridRowId } from './move-cursor.ts';
import { rowBand } from './row-band.ts';

/** What a drag over cells does: it reaches cells, and ends, by Esc without effect. */
export interface CellDrag {
  readonly reach: (place: CellPlace) => void;
  readonly end: (isDone: boolean) => void;
}

/** How often a drag beyond the edge goes one row or column on, in milliseconds. */
const pace = 60;

/** The cell of figures at a point of the window. Pinned rows are none. */
export function cellAt(x: number, y: number, isFigure: (column: string) => boolean): CellPlace | null {
  const cell = document.elementsFromPoint(x, y).find((element) => element.closest('.ag-cell') !== null);
  const column = cell?.closest('.ag-cell')?.getAttribute('col-id');
  const row = cell?.closest('.ag-row:not(.ag-row-pinned)')?.getAttribute('row-id');
  return column && row && isFigure(column) ? { column, row } : null;
}

/**
 * Follows the mouse from a cell on until its button is up. Beyond the edge of the rows or columns in sight the grid scrolls, one
 * at a time, and the drag goes on with the cells that come.
 */
export function dragCells(
  host: HTMLElement,
  api: GridApi<TableRow>,
  start: CellPlace,
  isFigure: (column: string) => boolean,
  drag: CellDrag,
): void {
  let at = start;
  let [x, y] = [0, 0];
  const stop = new AbortController();
  const { signal } = stop;
  const reach = (place: CellPlace | null): void => {
    if (!place || (place.row === at.row && place.column === at.column)) return;
    at = place;
    drag.reach(place);
  };
  const beyond = (): readonly [down: number, across: number] => {
    const { top, bottom, left, right } = rowBand(host);
    return [y < top ? -1 : y > bottom ? 1 : 0, x < left ? -1 : x > right ? 1 : 0];
  };
  const scroll = (): void => {
    const [down, across] = beyond();
    const row = api.getDisplayedRowAtIndex((api.getRowNode(at.row)?.rowIndex ?? 0) + down)?.data;
    const columns = api.getAllDisplayedColumns().map((column) => column.getColId());
    const column = columns[columns.indexOf(at.column) + across];
    const next = { row: row ? gridRowId(row) : at.row, column: column && isFigure(column) ? column : at.column };
    if (down !== 0) api.ensureIndexVisible(api.getRowNode(next.row)?.rowIndex ?? 0);
    if (across !== 0) api.ensureColumnVisible(next.column);
    if (down !== 0 || across !== 0) reach(next);
  };
  const onMove = (event: PointerEvent): void => {
    [x, y] = [event.clientX, event.clientY];
    if ((event.buttons & 1) === 0) finish(true);
    else if (beyond().every((direction) => direction === 0)) reach(cellAt(x, y, isFigure));
  };
  const finish = (isDone: boolean): void => {
    stop.abort();
    clearInterval(timer);
    drag.end(isDone);
  };
  const timer = setInterval(scroll, pace);
  [x, y] = [rowBand(host).left + 1, rowBand(host).top + 1];
  window.addEventListener('pointermove', onMove, { signal, capture: true });
  window.addEventListener('pointerup', () => finish(true), { signal, capture: true });
  window.addEventListener('pointercancel', () => finish(false), { signal, capture: true });
  window.addEventListener('blur', () => finish(false), { signal });
  window.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      event.stopPropagation();
      finish(false);
    },
    { signal, capture: true },
  );
}
