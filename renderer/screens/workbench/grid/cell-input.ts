import type { GridApi } from 'ag-grid-community';
import type { TableRow } from '../../../../models/views/table-rows.ts';
import { keepCursor } from './cell-cursor.ts';
import { keepEntry } from './cell-entry.ts';
import type { CellInputHandlers, CursorCell } from './cell-handlers.ts';
import { placeField, placeWhenDrawn } from './field-place.ts';
import { pressKey } from './press-key.ts';
import type { RangeKeeper } from './range-keeper.ts';

/** After these a cell is elsewhere, though nobody scrolled. */
const moved = ['columnMoved', 'columnPinned', 'displayedColumnsChanged'] as const;

/** The field over the cursor: `place` lays it over the cell again after rows moved. */
export interface CellInput {
  /** Puts another text into the entry, as if it had been typed. */
  readonly retype: (text: string) => void;
  readonly place: () => void;
  /** Says again what is in the cell, after its row changed. */
  readonly rename: () => void;
  readonly detach: () => void;
}

/**
 * The cursor of the grid: one real text field that lies over the focused cell and has the keyboard all the time. Because it
 * is a text field, an input method composes in it from the first key on, and nothing is lost between "cell" and "editor":
 * the field only becomes visible. Keys that move the cursor are handed to AG Grid.
 */
export function attachCellInput(
  host: HTMLElement,
  input: HTMLInputElement,
  api: GridApi<TableRow>,
  handlers: CellInputHandlers,
  range: RangeKeeper,
): CellInput {
  const cursor = keepCursor(host, input, api, handlers, range);
  const entry = keepEntry(input, cursor.read, handlers);
  const isTyping = (): boolean => entry.mode() !== 'off';
  const place = (): void => placeField(host, input);

  /** An entry that begins in what is done brings its cell into sight. */
  const watching = (act: () => void): void => {
    const wasTyping = isTyping();
    act();
    if (!wasTyping && isTyping()) bringIntoSight();
  };
  const follow = (begin: (cell: CursorCell) => void): void => {
    const cell = cursor.read();
    // Where no cell has the cursor nothing can be typed: it would come before the next entry.
    if (!cell) input.value = '';
    else watching(() => begin(cell));
  };
  const bringIntoSight = (): void => {
    const focused = api.getFocusedCell();
    if (!focused) return;
    if (!focused.rowPinned) api.ensureIndexVisible(focused.rowIndex);
    api.ensureColumnVisible(focused.column);
    placeWhenDrawn(host, input);
  };
  const onInput = (): void => follow(entry.follow);
  const onCompositionStart = (): void => follow(entry.compose);
  const onBlur = (): void => {
    input.classList.remove('has-keyboard');
    if (isTyping() && !entry.enter()) entry.end();
  };
  /** A cell that was out of sight is drawn later, and nothing in the page tells that it has the cursor. */
  const onCellFocused = (): void => {
    const cell = cursor.read();
    if (cell && !isTyping() && !cursor.isTold(cell)) cursor.arrive();
    requestAnimationFrame(() => placeWhenDrawn(host, input));
  };
  const onFocusIn = (event: FocusEvent): void => {
    if (!(event.target instanceof Element) || !event.target.classList.contains('ag-cell')) return;
    const cell = cursor.read();
    const focused = api.getFocusedCell();
    const column = cell && handlers.figureColumn(cell.column);
    if (cell && focused && column && column !== cell.column) {
      api.setFocusedCell(focused.rowIndex, column, focused.rowPinned);
      return;
    }
    input.focus({ preventScroll: true });
    cursor.arrive();
  };
  const onDoubleClick = (event: MouseEvent): void => {
    const cell = cursor.read();
    const isOnCell = event.target === input || (event.target instanceof Element && event.target.closest('.ag-cell'));
    if (cell && cell.row.kind === 'variable' && isOnCell && !isTyping()) follow(entry.open);
  };

  const stop = new AbortController();
  const { signal } = stop;
  const onKey = (event: KeyboardEvent): void => watching(() => pressKey({ cursor, entry, range, handlers }, event));
  input.addEventListener('keydown', onKey, { signal });
  input.addEventListener('input', onInput, { signal });
  input.addEventListener('compositionstart', onCompositionStart, { signal });
  input.addEventListener('focus', () => input.classList.add('has-keyboard'), { signal });
  input.addEventListener('blur', onBlur, { signal });
  host.addEventListener('focusin', onFocusIn, { signal });
  host.addEventListener('dblclick', onDoubleClick, { signal });
  host.addEventListener('scroll', place, { signal, capture: true });
  api.addEventListener('cellFocused', onCellFocused);
  const resize = new ResizeObserver(place);
  resize.observe(host);
  // The columns take their new widths and places after the host did.
  const placeLater = (): void => void requestAnimationFrame(() => api.isDestroyed() || place());
  api.addEventListener('columnResized', place);
  for (const event of moved) api.addEventListener(event, placeLater);
  return {
    place,
    rename: cursor.rename,
    retype: (text) => {
      if (!isTyping()) return;
      input.value = text;
      onInput();
      input.focus({ preventScroll: true });
    },
    detach: () => {
      stop.abort();
      resize.disconnect();
      if (api.isDestroyed()) return;
      api.removeEventListener('cellFocused', onCellFocused);
      api.removeEventListener('columnResized', place);
      for (const event of moved) api.removeEventListener(event, placeLater);
    },
  };
}
