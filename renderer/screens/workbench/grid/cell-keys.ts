/** `off`: no entry. `typed`: begun by typing, so arrows end it, as in Excel. `opened`: begun by F2, so arrows move the caret; F2 goes from one to the other. */
export type EntryMode = 'off' | 'typed' | 'opened';

/** What the cursor does for a key. `move` goes one cell by the key named, `jump` further; `field` leaves the key to the text field; `pass` to the window. */
export type KeyAction =
  | { readonly kind: 'move' | 'jump' | 'enter' | 'extend'; readonly key: string }
  | { readonly kind: 'select'; readonly which: 'all' | 'rows' | 'columns' }
  | { readonly kind: 'cycle'; readonly key: 'Enter' | 'Tab' }
  | { readonly kind: 'enter-cycle'; readonly key: 'Enter' | 'Tab' }
  | { readonly kind: 'fill'; readonly direction: 'down' | 'right' }
  | { readonly kind: 'leave-copied' | 'enter-all' | 'percent' }
  | {
      readonly kind:
        | 'cancel'
        | 'caret'
        | 'hold'
        | 'open'
        | 'clear'
        | 'toggle'
        | 'type'
        | 'field'
        | 'undo-text'
        | 'redo-text'
        | 'pass';
    };

/** A key with what is held down with it. */
export interface PressedKey {
  readonly key: string;
  readonly shift: boolean;
  /** Ctrl, or Command on a Mac. */
  readonly control: boolean;
  readonly alt: boolean;
}

const arrow = /^Arrow(Up|Down|Left|Right)$/;
const far = /^(Home|End|PageUp|PageDown)$/;
/** Cutting, copying and pasting inside an entry are the text field's own; taking back is too, but the menu must not see it. */
const fieldCommands = /^[axcv]$/i;
/** With Ctrl these go or delete by words in the text field. */
const caretKeys = /^(ArrowLeft|ArrowRight|Home|End|Backspace|Delete|Insert)$/;
const modifier = /^(Control|Shift|Alt|Meta)$/;

/** Where the cursor is: in a heading, and in a range of several cells. */
export interface CursorPlace {
  readonly isOnGroup: boolean;
  readonly isInRange: boolean;
}

/** Decides what a key means to the cursor of the grid. Keys of a composition never come here. */
export function decideKey(mode: EntryMode, pressed: PressedKey, place: CursorPlace): KeyAction {
  if (pressed.control && pressed.key === '%') return { kind: 'percent' };
  return mode === 'off' ? decideOnCell(pressed, place) : decideInEntry(mode, pressed, place);
}

function decideInEntry(
  mode: 'typed' | 'opened',
  { key, shift, control }: PressedKey,
  { isInRange }: CursorPlace,
): KeyAction {
  if (modifier.test(key)) return { kind: 'field' };
  if (key === 'Escape') return { kind: 'cancel' };
  if (key === 'F2') return { kind: 'caret' };
  if (key === 'Enter' && control) return { kind: 'enter-all' };
  if (isInRange && (key === 'Enter' || key === 'Tab')) return { kind: 'enter-cycle', key };
  if (key === 'Enter') return { kind: 'enter', key: shift ? 'ArrowUp' : 'ArrowDown' };
  const ends =
    key === 'Tab' || key === 'ArrowUp' || key === 'ArrowDown' || (mode === 'typed' && key.startsWith('Arrow'));
  if (ends) return { kind: 'enter', key };
  if (control && /^[zy]$/i.test(key)) return { kind: key.toLowerCase() === 'y' || shift ? 'redo-text' : 'undo-text' };
  return { kind: control && !fieldCommands.test(key) && !caretKeys.test(key) ? 'pass' : 'field' };
}

function decideOnCell({ key, shift, control, alt }: PressedKey, { isOnGroup, isInRange }: CursorPlace): KeyAction {
  const isArrow = arrow.test(key);
  if (shift && (isArrow || far.test(key))) return { kind: 'extend', key };
  if (far.test(key) || (isArrow && control)) return { kind: 'jump', key };
  if (isInRange && !control && (key === 'Enter' || key === 'Tab')) return { kind: 'cycle', key };
  if (isArrow || key === 'Tab') return { kind: 'move', key };
  if (control && key.toLowerCase() === 'a') return { kind: 'select', which: 'all' };
  if (key === ' ' && control !== shift) return { kind: 'select', which: control ? 'columns' : 'rows' };
  if (key === 'Escape') return { kind: 'leave-copied' };
  if (isInRange && (key === 'Delete' || key === 'Backspace')) return { kind: 'clear' };
  if (control && !shift && /^[dr]$/i.test(key)) return { kind: 'fill', direction: /d/i.test(key) ? 'down' : 'right' };
  if (isOnGroup) return { kind: key === 'Enter' || key === ' ' ? 'toggle' : 'pass' };
  if (key === 'Enter' && !control) return { kind: 'move', key: shift ? 'ArrowUp' : 'ArrowDown' };
  if (control && !shift && key.toLowerCase() === 'l') return { kind: 'hold' };
  if (key === 'F2') return { kind: 'open' };
  if (key === 'Delete' || key === 'Backspace') return { kind: 'clear' };
  return { kind: key.length === 1 && !control && !alt ? 'type' : 'pass' };
}
