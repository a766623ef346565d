import type { TableRow } from '../../../../models/views/table-rows.ts';

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
