/** A cell of the entry table. */
export interface EntryPlace {
  readonly row: number;
  /** From 1. */
  readonly month: number;
}

/** What of a key press decides where the cursor goes. */
interface Press {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
}

/** As many rows as a page key goes. */
const page = 12;

/**
 * Where a key takes the cursor from a cell, as in Excel; null for a key that moves nothing. Tab leaves the table at the ends of a
 * row. `isInside` says that the caret moves in the text, as after F2. Rows beyond the ends are for the table to cut.
 */
export function keyMove(press: Press, { row, month }: EntryPlace, isInside: boolean): EntryPlace | 'leave' | null {
  const { key, shiftKey } = press;
  const isControl = press.ctrlKey || press.metaKey;
  const sideways = isInside && !/^(Arrow(Up|Down)|Enter|Tab|Page(Up|Down))$/.test(key);
  if (sideways) return null;
  switch (key) {
    case 'ArrowUp':
      return { row: isControl ? 0 : row - 1, month };
    case 'ArrowDown':
      return { row: isControl ? Number.MAX_SAFE_INTEGER : row + 1, month };
    case 'Enter':
      return { row: shiftKey ? row - 1 : row + 1, month };
    case 'PageUp':
      return { row: row - page, month };
    case 'PageDown':
      return { row: row + page, month };
    case 'ArrowLeft':
      return { row, month: isControl ? 1 : month - 1 };
    case 'ArrowRight':
      return { row, month: isControl ? 12 : month + 1 };
    case 'Home':
      return { row: isControl ? 0 : row, month: 1 };
    case 'End':
      return { row: isControl ? Number.MAX_SAFE_INTEGER : row, month: 12 };
    case 'Tab': {
      const next = shiftKey ? month - 1 : month + 1;
      return next < 1 || next > 12 ? 'leave' : { row, month: next };
    }
    default:
      return null;
  }
}
