import type { GridApi } from 'ag-grid-community';
import type { TableRow } from '../../../../models/views/table-rows.ts';
import type { CursorCell } from './cell-handlers.ts';
import { shownFigures } from './column-place.ts';
import { moveCursor } from './move-cursor.ts';

/**
 * Keeps the cursor in a column that is on show: when its own is hidden, or its year, it goes to the nearest one before it, or behind
 * it. `last` tells where the cursor is. Gives what ends that.
 */
export function stayOnShow(
  api: GridApi<TableRow>,
  isFigure: (column: string) => boolean,
  last: () => CursorCell | null,
): () => void {
  let order = shownFigures(api, isFigure);
  const stay = (): void => {
    // The grid tells a moment later, when another screen may be there.
    if (api.isDestroyed()) return;
    const shown = shownFigures(api, isFigure);
    const cell = last();
    const at = cell ? order.indexOf(cell.column) : -1;
    if (cell && at >= 0 && !shown.includes(cell.column)) {
      const near = [...order.slice(0, at).toReversed(), ...order.slice(at)].find((column) => shown.includes(column));
      if (near !== undefined) moveCursor(api, cell.row, near);
    }
    order = shown;
  };
  api.addEventListener('displayedColumnsChanged', stay);
  return () => {
    if (!api.isDestroyed()) api.removeEventListener('displayedColumnsChanged', stay);
  };
}
