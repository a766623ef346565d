import type { CellInputHandlers, CursorCell } from './cell-handlers.ts';
import type { EntryMode } from './cell-keys.ts';

/** What is being typed over a cell, from its first key until it is entered or given up. */
export type CellEntry = ReturnType<typeof keepEntry>;

/** Keeps the entry in the field. Without one the field is empty and cannot be seen. */
export function keepEntry(input: HTMLInputElement, cursor: () => CursorCell | null, handlers: CellInputHandlers) {
  let mode: EntryMode = 'off';
  /** The figure the entry opened on; null where it began by typing. */
  let opening: string | null = null;
  /** The cell of the entry. A click elsewhere moves the cursor before the entry is told, so the cursor's cell will not do. */
  let edited: CursorCell | null = null;

  const begin = (cell: CursorCell, next: 'typed' | 'opened', text: string | null): void => {
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
  const take = (taker: CellInputHandlers['onEnter'], isUnchanged: boolean): boolean => {
    const taken = !edited || isUnchanged || taker(edited, input.value);
    if (taken) end();
    else {
      input.classList.add('is-refused');
      input.select();
    }
    return taken;
  };

  return {
    mode: (): EntryMode => mode,
    /** F2 or a double click: opens on the present figure, the caret at its end. */
    open: (cell: CursorCell): void => {
      const text = handlers.textToEdit(cell);
      if (text === null) return;
      input.value = text;
      input.setSelectionRange(text.length, text.length);
      begin(cell, 'opened', text);
    },
    /** Something was typed or composed. On a cell that cannot be changed it is taken out again. */
    follow: (cell: CursorCell): void => {
      input.classList.remove('is-refused');
      if (mode !== 'off') handlers.onDraft(edited ?? cell, input.value);
      else if (handlers.textToEdit(cell) === null) input.value = '';
      else begin(cell, 'typed', null);
    },
    /** An input method begins before there is any text. */
    compose: (cell: CursorCell): void => {
      if (mode === 'off' && handlers.textToEdit(cell) !== null) begin(cell, 'typed', null);
    },
    /** Enters it; false when it was refused. What was opened and left as it is changes nothing. */
    enter: (): boolean => take(handlers.onEnter, input.value === opening),
    /** Enters it into every selected cell. */
    enterAll: (): boolean => take(handlers.onEnterAll, false),
    /** F2 in an entry: arrows move the caret now, or the cursor again. */
    turnCaret: (): void => {
      mode = mode === 'typed' ? 'opened' : 'typed';
    },
    end,
  };
}
