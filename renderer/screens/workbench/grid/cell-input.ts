import type { GridApi } from 'ag-grid-community';
import type { TableRow } from '../../../../models/views/grid-table.ts';
import { decideKey, type EntryMode } from './cell-keys.ts';
import { cursorRow, gridRowId } from './move-cursor.ts';
import type { RangeKeeper } from './range-keeper.ts';
import { rowBand } from './row-band.ts';

/** A cell of the grid that has the cursor. */
export interface CursorCell {
  readonly row: TableRow;
  readonly column: string;
}

/** What the grid does when the cursor moves or something is entered. */
export interface CellInputHandlers {
  /** The column the cursor goes to when a cell of this one is clicked: itself, or a column of figures. */
  readonly figureColumn: (column: string) => string;
  /** The cursor came to a cell. */
  readonly onMove: (cell: CursorCell) => void;
  /** What a screen reader says of a cell. */
  readonly describe: (cell: CursorCell) => string;
  /** The text an editor opens with, or null when the cell cannot be changed; then the reason was shown. */
  readonly textToEdit: (cell: CursorCell) => string | null;
  /** F2: opens the formula of a calculated cell in the bar; false where there is none. */
  readonly onEditFormula: (cell: CursorCell) => boolean;
  /** Typing: the reading follows in the formula bar. Null when typing ended. */
  readonly onDraft: (cell: CursorCell, text: string | null) => void;
  /** An entry; false when it was refused. */
  readonly onEnter: (cell: CursorCell, text: string) => boolean;
  /** An entry for every selected cell; false when it was refused. */
  readonly onEnterAll: (cell: CursorCell, text: string) => boolean;
  /** Ctrl+Shift+%: the figure that looked like a fraction is one. */
  readonly onPercent: () => void;
  readonly onFill: (direction: 'down' | 'right') => void;
  /** Holds the cell, or every selected one, for solving; or lets it go. */
  readonly onHold: (cell: CursorCell) => void;
  readonly onClear: (cell: CursorCell) => void;
  readonly onToggle: (group: string) => void;
  /** Esc on a cell: what was copied is marked no more. False when nothing was. */
  readonly onLeaveCopied: () => boolean;
}

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
  let mode: EntryMode = 'off';
  let opening = '';
  let lastColumn = '';
  let lastRow = '';
  /** The cell of the entry. A click elsewhere moves the cursor before the entry is told, so the cursor's cell will not do. */
  let edited: CursorCell | null = null;

  const cursor = (): CursorCell | null => {
    const row = cursorRow(api);
    const column = api.getFocusedCell()?.column.getColId();
    return row && column !== undefined ? { row, column } : null;
  };
  const cellElement = (): HTMLElement | null => host.querySelector<HTMLElement>('.ag-cell-focus');

  const place = (): void => {
    const cell = cellElement();
    const isPinned = cell?.closest('.ag-row-pinned') !== null;
    const box = cell?.getBoundingClientRect();
    const frame = isPinned ? host.getBoundingClientRect() : rowBand(host);
    const isInSight = box !== undefined && box.bottom > frame.top + 2 && box.top < frame.bottom - 2;
    input.classList.toggle('is-placed', isInSight);
    if (!box || !isInSight) return;
    const origin = host.getBoundingClientRect();
    input.style.left = `${box.left - origin.left}px`;
    input.style.top = `${box.top - origin.top}px`;
    input.style.width = `${box.width}px`;
    input.style.height = `${box.height}px`;
  };

  const begin = (cell: CursorCell, next: 'typed' | 'opened', text: string): void => {
    mode = next;
    edited = cell;
    opening = text;
    input.classList.add('is-editing');
    handlers.onDraft(cell, input.value);
  };
  const end = (): void => {
    const cell = cursor();
    mode = 'off';
    edited = null;
    input.value = '';
    input.classList.remove('is-editing', 'is-refused');
    if (!cell) return;
    handlers.onDraft(cell, null);
    input.setAttribute('aria-label', handlers.describe(cell));
  };
  const open = (cell: CursorCell): void => {
    const text = handlers.textToEdit(cell);
    if (text === null) return;
    input.value = text;
    input.setSelectionRange(text.length, text.length);
    begin(cell, 'opened', text);
  };
  const enter = (take = handlers.onEnter): boolean => {
    const isUnchanged = mode === 'opened' && input.value === opening && take === handlers.onEnter;
    const taken = !edited || isUnchanged || take(edited, input.value);
    if (taken) end();
    else {
      input.classList.add('is-refused');
      input.select();
    }
    return taken;
  };
  /** Lets AG Grid move the cursor: it gets the same key at its cell. True when it did. */
  const move = (key: string, event: KeyboardEvent): boolean => {
    const { shiftKey, ctrlKey, metaKey } = event;
    const copy = new KeyboardEvent('keydown', {
      key,
      code: key,
      shiftKey: key === event.key && shiftKey,
      ctrlKey,
      metaKey,
      bubbles: true,
      cancelable: true,
    });
    cellElement()?.dispatchEvent(copy);
    return copy.defaultPrevented;
  };

  const onKey = (event: KeyboardEvent): void => {
    if (event.isComposing || event.keyCode === 229) return;
    const cell = cursor();
    const pressed = {
      key: event.key,
      shift: event.shiftKey,
      control: event.ctrlKey || event.metaKey,
      alt: event.altKey,
    };
    if (!cell) {
      // The cursor's row is not on show: an arrow starts again at the top.
      if (event.key.startsWith('Arrow') && lastColumn !== '') api.setFocusedCell(0, lastColumn);
      return;
    }
    const action = decideKey(mode, pressed, { isOnGroup: cell.row.kind === 'group', isInRange: range.isSeveral() });
    switch (action.kind) {
      case 'pass':
        // A command acts on the document as it is with the entry in it.
        if (mode !== 'off' && pressed.control) enter();
        return;
      case 'field':
        event.stopPropagation();
        return;
      case 'undo-text':
      case 'redo-text':
        document.execCommand(action.kind === 'undo-text' ? 'undo' : 'redo');
        break;
      case 'extend':
        if (!range.extend(action.key, pressed.control)) return;
        break;
      case 'jump':
        range.clear();
        range.jump(action.key, pressed.control);
        arrive();
        break;
      case 'select':
        range.select(action.which);
        break;
      case 'move':
        range.clear();
        // At the end of the grid Tab goes on to what follows it.
        if (!move(action.key, event) && action.key === 'Tab') return;
        break;
      case 'enter':
        if (!enter()) break;
        range.clear();
        move(action.key, event);
        break;
      case 'enter-cycle':
      case 'cycle':
        if (action.kind === 'enter-cycle' && !enter()) break;
        range.step(action.key, pressed.shift);
        arrive();
        break;
      case 'enter-all':
        enter(handlers.onEnterAll);
        break;
      case 'percent':
        handlers.onPercent();
        break;
      case 'fill':
        handlers.onFill(action.direction);
        break;
      case 'type':
        if (handlers.textToEdit(cell) !== null) return;
        break;
      case 'cancel':
        end();
        break;
      case 'leave-copied':
        if (!handlers.onLeaveCopied()) return;
        break;
      case 'open':
        if (!handlers.onEditFormula(cell)) open(cell);
        break;
      case 'hold':
        handlers.onHold(cell);
        break;
      case 'clear':
        handlers.onClear(cell);
        break;
      case 'toggle':
        handlers.onToggle(cell.row.id);
        break;
    }
    event.preventDefault();
    event.stopPropagation();
  };

  const onInput = (): void => {
    const cell = cursor();
    if (!cell) return;
    input.classList.remove('is-refused');
    if (mode !== 'off') handlers.onDraft(edited ?? cell, input.value);
    else if (handlers.textToEdit(cell) === null) input.value = '';
    else begin(cell, 'typed', '');
  };
  const onCompositionStart = (): void => {
    const cell = cursor();
    if (cell && mode === 'off' && handlers.textToEdit(cell) !== null) begin(cell, 'typed', '');
  };
  const onBlur = (): void => {
    input.classList.remove('has-keyboard');
    if (mode !== 'off' && !enter()) end();
  };
  /** The cursor is at a cell: the field goes there, and what is said about the cell follows. */
  const arrive = (): void => {
    place();
    const cell = cursor();
    if (!cell) return;
    const row = gridRowId(cell.row);
    // Drawing rows again focuses the same cell again, which is no move.
    const isMoved = cell.column !== lastColumn || row !== lastRow;
    if (isMoved && !range.holds({ row, column: cell.column })) range.clear();
    lastColumn = cell.column;
    lastRow = row;
    range.settle();
    handlers.onMove(cell);
    input.setAttribute('aria-label', handlers.describe(cell));
  };
  /** A cell that was out of sight is drawn later, and nothing in the page tells that it has the cursor. */
  const onCellFocused = (): void => {
    const cell = cursor();
    const isTold = cell?.column === lastColumn && gridRowId(cell.row) === lastRow;
    if (mode === 'off' && cell && !isTold) arrive();
    requestAnimationFrame(place);
  };
  const onFocusIn = (event: FocusEvent): void => {
    if (!(event.target instanceof Element) || !event.target.classList.contains('ag-cell')) return;
    const cell = cursor();
    const focused = api.getFocusedCell();
    const column = cell && handlers.figureColumn(cell.column);
    if (cell && focused && column && column !== cell.column) {
      api.setFocusedCell(focused.rowIndex, column, focused.rowPinned);
      return;
    }
    input.focus({ preventScroll: true });
    arrive();
  };
  const onDoubleClick = (event: MouseEvent): void => {
    const cell = cursor();
    const isOnCell = event.target === input || (event.target instanceof Element && event.target.closest('.ag-cell'));
    if (cell && cell.row.kind === 'variable' && isOnCell && mode === 'off') open(cell);
  };

  const stop = new AbortController();
  const { signal } = stop;
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
  // The columns take their new widths after the host did.
  api.addEventListener('columnResized', place);
  const detach = (): void => {
    stop.abort();
    if (!api.isDestroyed()) api.removeEventListener('cellFocused', onCellFocused);
    resize.disconnect();
    if (!api.isDestroyed()) api.removeEventListener('columnResized', place);
  };
  const retype = (text: string): void => {
    if (mode === 'off') return;
    input.value = text;
    onInput();
    input.focus({ preventScroll: true });
  };
  const rename = (): void => {
    const cell = cursor();
    // Rows that came or went leave the cursor on another row until it is put back.
    const isSame = cell !== null && gridRowId(cell.row) === lastRow && cell.column === lastColumn;
    if (isSame) input.setAttribute('aria-label', handlers.describe(cell));
  };
  return { place, rename, retype, detach };
}
