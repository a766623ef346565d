import type { GridApi } from 'ag-grid-community';
import type { TableRow } from '../../../../models/views/table-rows.ts';
import type { CellInputHandlers, CursorCell } from './cell-handlers.ts';
import { cursorElement, placeField } from './field-place.ts';
import { isAtEnd, leaveGrid } from './leave-grid.ts';
import { cursorRow, gridRowId } from './move-cursor.ts';
import type { RangeKeeper } from './range-keeper.ts';

/** The cell that has the cursor, and where it was told to be. */
export type CellCursor = ReturnType<typeof keepCursor>;

/** Follows the cursor of AG Grid with the field over it. */
export function keepCursor(
  host: HTMLElement,
  input: HTMLInputElement,
  api: GridApi<TableRow>,
  handlers: CellInputHandlers,
  range: RangeKeeper,
) {
  let lastColumn = '';
  let lastRow = '';
  const read = (): CursorCell | null => {
    const row = cursorRow(api);
    const column = api.getFocusedCell()?.column.getColId();
    return row && column !== undefined ? { row, column } : null;
  };
  /** Drawing rows again focuses the same cell again, which is no move. */
  const isTold = (cell: CursorCell): boolean => cell.column === lastColumn && gridRowId(cell.row) === lastRow;

  const isFigure = (column: string): boolean => handlers.figureColumn(column) === column;

  return {
    read,
    isTold,
    /** The cursor is at a cell: the field goes there, and what is said about the cell follows. */
    arrive: (): void => {
      placeField(host, input);
      const cell = read();
      if (!cell) return;
      const row = gridRowId(cell.row);
      if (!isTold(cell) && !range.holds({ row, column: cell.column })) range.clear();
      lastColumn = cell.column;
      lastRow = row;
      range.settle();
      handlers.onMove(cell);
      input.setAttribute('aria-label', handlers.describe(cell));
    },
    /** Lets AG Grid move the cursor: it gets the same key at its cell. At the end of the grid Tab goes on to what follows it. */
    move: (key: string, event: KeyboardEvent): boolean => {
      const { shiftKey, ctrlKey, metaKey } = event;
      if (key === 'Tab' && isAtEnd(api, isFigure, shiftKey)) return leaveGrid(host, shiftKey);
      const copy = new KeyboardEvent('keydown', {
        key,
        code: key,
        shiftKey: key === event.key && shiftKey,
        ctrlKey,
        metaKey,
        bubbles: true,
        cancelable: true,
      });
      cursorElement(host)?.dispatchEvent(copy);
      return copy.defaultPrevented;
    },
    /** Begins again at the top, in the column it was in. */
    restart: (): void => {
      if (lastColumn !== '') api.setFocusedCell(0, lastColumn);
    },
    /** Says again what is in the cell, after its row changed. Rows that came or went leave the cursor on another row for a moment. */
    rename: (): void => {
      const cell = read();
      if (cell && isTold(cell)) input.setAttribute('aria-label', handlers.describe(cell));
    },
  };
}
