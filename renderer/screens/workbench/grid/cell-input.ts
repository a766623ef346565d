import type { GridApi } from 'ag-grid-community';
import type { TableRow } from '../../../../models/views/grid-table.ts';
import { cursorRow } from './move-cursor.ts';

/** A cell of the grid that has the cursor. */
export interface CursorCell {
  readonly row: TableRow;
  readonly column: string;
}

/** What the grid does when the cursor moves or something is entered. */
export interface CellInputHandlers {
  /** The cursor came to a cell. */
  readonly onMove: (cell: CursorCell) => void;
  /** What a screen reader says of a cell. */
  readonly describe: (cell: CursorCell) => string;
  /** The text an editor opens with, or null when the cell cannot be changed; then the reason was shown. */
  readonly textToEdit: (cell: CursorCell) => string | null;
  /** Typing: the reading follows in the formula bar. Null when typing ended. */
  readonly onDraft: (cell: CursorCell, text: string | null) => void;
  /** An entry; false when it was refused. */
  readonly onEnter: (cell: CursorCell, text: string) => boolean;
  readonly onClear: (cell: CursorCell) => void;
  readonly onToggle: (group: string) => void;
}

const navigation = /^(Arrow(Up|Down|Left|Right)|Tab|Home|End|PageUp|PageDown)$/;

/**
 * The cursor of the grid: one real text field that lies over the focused cell and has the keyboard all the time. Because it
 * is a text field, an input method composes in it from the first key on, and nothing is lost between "cell" and "editor":
 * the field only becomes visible. Keys that move the cursor are handed to AG Grid. Returns the way to take it off again.
 */
export function attachCellInput(
  host: HTMLElement,
  input: HTMLInputElement,
  api: GridApi<TableRow>,
  handlers: CellInputHandlers,
): () => void {
  /** `typed`: arrows end the entry, as after typing in Excel; `opened`: arrows move the caret, as after F2. */
  let mode: 'off' | 'typed' | 'opened' = 'off';
  let opening = '';

  const cursor = (): CursorCell | null => {
    const row = cursorRow(api);
    const column = api.getFocusedCell()?.column.getColId();
    return row && column !== undefined ? { row, column } : null;
  };
  const cellElement = (): HTMLElement | null => host.querySelector<HTMLElement>('.ag-cell-focus');

  const place = (): void => {
    const cell = cellElement();
    const viewport = host.querySelector('.ag-body-viewport');
    const isPinned = cell?.closest('.ag-floating-bottom') !== null;
    const box = cell?.getBoundingClientRect();
    const frame = (isPinned ? host : (viewport ?? host)).getBoundingClientRect();
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
    opening = text;
    input.classList.add('is-editing');
    handlers.onDraft(cell, input.value);
  };
  const end = (): void => {
    const cell = cursor();
    mode = 'off';
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
  const enter = (): boolean => {
    const cell = cursor();
    if (!cell) return true;
    const isUnchanged = mode === 'opened' && input.value === opening;
    const taken = isUnchanged || handlers.onEnter(cell, input.value);
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

  const onKeyWhileEditing = (event: KeyboardEvent): void => {
    const { key } = event;
    const isArrow = key === 'ArrowUp' || key === 'ArrowDown' || (mode === 'typed' && /^Arrow(Left|Right)$/.test(key));
    if (key === 'Escape') end();
    else if (key === 'Enter') {
      if (enter()) move(event.shiftKey ? 'ArrowUp' : 'ArrowDown', event);
    } else if (key === 'Tab' || isArrow) {
      if (enter()) move(key, event);
    } else {
      // Everything else belongs to the text field; commands wait until the entry is done, except saving.
      if (!(event.ctrlKey || event.metaKey) || /^[zyaxcv]$/i.test(key)) event.stopPropagation();
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  };

  const onKey = (event: KeyboardEvent): void => {
    if (event.isComposing || event.keyCode === 229) return;
    if (mode !== 'off') {
      onKeyWhileEditing(event);
      return;
    }
    const cell = cursor();
    if (!cell) return;
    const { key } = event;
    if (navigation.test(key)) {
      if (move(key, event) || key !== 'Tab') event.preventDefault();
      return;
    }
    if (cell.row.kind === 'group' && (key === 'Enter' || key === ' ')) handlers.onToggle(cell.row.id);
    else if (key === 'F2' || key === 'Enter') open(cell);
    else if (key === 'Delete' || key === 'Backspace') handlers.onClear(cell);
    else if (key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey) {
      if (handlers.textToEdit(cell) !== null) return;
    } else return;
    event.preventDefault();
  };

  const onInput = (): void => {
    const cell = cursor();
    if (!cell) return;
    input.classList.remove('is-refused');
    if (mode !== 'off') handlers.onDraft(cell, input.value);
    else if (handlers.textToEdit(cell) === null) input.value = '';
    else begin(cell, 'typed', '');
  };
  const onCompositionStart = (): void => {
    const cell = cursor();
    if (cell && mode === 'off' && handlers.textToEdit(cell) !== null) begin(cell, 'typed', '');
  };
  /** Copies the figure under the cursor, as the text it shows. */
  const onCopy = (event: ClipboardEvent): void => {
    const cell = cursor();
    if (mode !== 'off' || cell?.row.kind !== 'variable') return;
    event.clipboardData?.setData('text/plain', cell.row.cells[cell.column]?.text ?? cell.row.label);
    event.preventDefault();
  };
  const onBlur = (): void => {
    input.classList.remove('has-keyboard');
    if (mode !== 'off' && !enter()) end();
  };
  const onFocusIn = (event: FocusEvent): void => {
    if (!(event.target instanceof Element) || !event.target.classList.contains('ag-cell')) return;
    const cell = cursor();
    place();
    input.focus({ preventScroll: true });
    input.classList.add('has-keyboard');
    if (!cell) return;
    handlers.onMove(cell);
    input.setAttribute('aria-label', handlers.describe(cell));
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
  input.addEventListener('copy', onCopy, { signal });
  input.addEventListener('blur', onBlur, { signal });
  host.addEventListener('focusin', onFocusIn, { signal });
  host.addEventListener('dblclick', onDoubleClick, { signal });
  host.addEventListener('scroll', place, { signal, capture: true });
  const resize = new ResizeObserver(place);
  resize.observe(host);
  return () => {
    stop.abort();
    resize.disconnect();
  };
}
