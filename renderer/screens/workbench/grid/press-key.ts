import type { CellCursor } from './cell-cursor.ts';
import type { CellEntry } from './cell-entry.ts';
import type { CellInputHandlers, CursorCell } from './cell-handlers.ts';
import { decideKey, type KeyAction } from './cell-keys.ts';
import type { RangeKeeper } from './range-keeper.ts';

/** What the keys of the field act on. */
export interface KeyTools {
  readonly cursor: CellCursor;
  readonly entry: CellEntry;
  readonly range: RangeKeeper;
  readonly handlers: CellInputHandlers;
}

/** Answers a key pressed in the field over the cursor. Keys of a composition are the input method's. */
export function pressKey(tools: KeyTools, event: KeyboardEvent): void {
  if (event.isComposing || event.keyCode === 229) return;
  const { cursor, entry, range } = tools;
  const cell = cursor.read();
  if (!cell) {
    // The cursor's row is not on show: an arrow starts again at the top.
    if (event.key.startsWith('Arrow')) cursor.restart();
    return;
  }
  const control = event.ctrlKey || event.metaKey;
  const pressed = { key: event.key, shift: event.shiftKey, control, alt: event.altKey };
  const place = { isOnGroup: cell.row.kind === 'group', isInRange: range.isSeveral() };
  const action = decideKey(entry.mode(), pressed, place);
  if (action.kind === 'field') event.stopPropagation();
  else if (act(tools, cell, action, event)) {
    event.preventDefault();
    event.stopPropagation();
  }
}

/** Does what a key means; false leaves the key to the field or to the window. */
function act(tools: KeyTools, cell: CursorCell, action: KeyAction, event: KeyboardEvent): boolean {
  const { cursor, entry, range, handlers } = tools;
  const control = event.ctrlKey || event.metaKey;
  switch (action.kind) {
    case 'pass':
      // A command acts on the document as it is with the entry in it, and waits for an entry that cannot be read.
      return entry.mode() !== 'off' && control && !entry.enter();
    case 'field':
      return false;
    case 'undo-text':
    case 'redo-text':
      document.execCommand(action.kind === 'undo-text' ? 'undo' : 'redo');
      return true;
    case 'extend':
      return range.extend(action.key, control);
    case 'jump':
      range.clear();
      range.jump(action.key, control);
      cursor.arrive();
      return true;
    case 'select':
      range.select(action.which);
      return true;
    case 'move':
      range.clear();
      return cursor.move(action.key, event) || action.key !== 'Tab';
    case 'enter':
      if (!entry.enter()) return true;
      range.clear();
      cursor.move(action.key, event);
      return true;
    case 'enter-cycle':
    case 'cycle':
      if (action.kind === 'enter-cycle' && !entry.enter()) return true;
      range.step(action.key, event.shiftKey);
      cursor.arrive();
      return true;
    case 'enter-all':
      entry.enterAll();
      return true;
    case 'percent':
      handlers.onPercent();
      return true;
    case 'fill':
      handlers.onFill(action.direction);
      return true;
    case 'type':
      return handlers.textToEdit(cell) === null;
    case 'caret':
      entry.turnCaret();
      return true;
    case 'cancel':
      entry.end();
      return true;
    case 'leave-copied':
      return handlers.onLeaveCopied();
    case 'open':
      if (!handlers.onEditFormula(cell)) entry.open(cell);
      return true;
    case 'hold':
      handlers.onHold(cell);
      return true;
    case 'clear':
      handlers.onClear(cell);
      return true;
    case 'toggle':
      handlers.onToggle(cell.row.id);
      return true;
  }
}
