import type { GridApi } from 'ag-grid-community';
import type { Figure } from '../../../../models/views/grid-position.ts';
import type { GridTable, TableColumn } from '../../../../models/views/grid-table.ts';
import type { TableRow } from '../../../../models/views/table-rows.ts';
import type { DocumentController } from '../../../document/document-controller.ts';
import type { SettingsStore } from '../../../settings/settings-store.ts';
import type { CellInputHandlers, CursorCell } from './cell-handlers.ts';
import { attachCellInput } from './cell-input.ts';
import { cellWords } from './cell-words.ts';
import { attachClipboard } from './clipboard.ts';
import { createEntryDesk, type Entry } from './entry-desk.ts';
import { takeFirstKeyboard } from './first-keyboard.ts';
import { readGridPlaces } from './grid-places.ts';
import { keepKeyboard } from './keep-keyboard.ts';
import { moveCursor } from './move-cursor.ts';
import { createRangeDesk } from './range-desk.ts';
import { keepRange } from './range-keeper.ts';
import { attachRangePointer } from './range-pointer.ts';
import { stayOnShow } from './stay-on-show.ts';

/** What the grid shows now, and what is done outside of it. */
export interface GridSide {
  readonly columns: readonly TableColumn[];
  /** What the row of a variable says. */
  readonly line: GridTable['line'];
  readonly toggle: (group: string) => void;
  readonly editFormula: (figure: Figure) => boolean;
}

/** The parts of the page that take the keyboard and the mouse. */
export interface GridParts {
  readonly host: HTMLElement;
  readonly input: HTMLInputElement;
  readonly api: GridApi<TableRow>;
}

/** The joined cursor. */
export interface CellJoin {
  /** Puts the cursor back on its row after rows came or went around it. */
  readonly restore: () => void;
  /** Says again what is in the cell with the cursor, maybe in another language. */
  readonly rename: () => void;
  /** Answers the question that the bar asks with the larger figure. */
  readonly answer: () => void;
  readonly detach: () => void;
}

/** Joins the cursor and the range of the grid to the document: moving selects, typing reads, entering edits. */
export function joinCells(
  { host, input, api }: GridParts,
  controller: DocumentController,
  settings: SettingsStore,
  side: () => GridSide,
  tell: (entry: Entry) => void,
): CellJoin {
  let last: CursorCell | null = null;
  const desk = createEntryDesk(controller, settings, tell);
  const { columnOf, isFigure, positionOf, ...places } = readGridPlaces(controller, () => side().columns);
  const range = keepRange(host, api, isFigure, controller.selectCells);
  const rangeDesk = createRangeDesk(controller, range, {
    explain: () => last && desk.open(positionOf(last)),
    ask: desk.ask,
  });
  const handlers: CellInputHandlers = {
    figureColumn: (id) => (isFigure(id) ? id : (places.activeColumn()?.id ?? id)),
    onMove: (cell) => {
      last = cell;
      const position = positionOf(cell);
      desk.leave();
      if (position) controller.select(position.figure);
    },
    describe: (cell) => {
      const shown = side().line(cell.row.id)?.cell(cell.column) ?? null;
      return cellWords(cell, columnOf(cell.column)?.heading ?? '', shown, settings.getSnapshot().language);
    },
    textToEdit: (cell) => desk.open(positionOf(cell)),
    onEditFormula: (cell) => {
      const figure = positionOf(cell)?.figure;
      const isOpened = figure !== undefined && side().editFormula(figure);
      if (isOpened) desk.leave();
      return isOpened;
    },
    onDraft: (cell, draft) => {
      if (draft !== null) rangeDesk.leaveCopied();
      desk.draft(positionOf(cell), draft, range.size());
    },
    onEnter: (cell, entered) => desk.enter(positionOf(cell), entered),
    onEnterAll: (cell, entered) => {
      if (!range.isSeveral()) return desk.enter(positionOf(cell), entered);
      return desk.isUnderstood(positionOf(cell), entered) && rangeDesk.enter(entered);
    },
    onHold: (cell) => {
      if (!rangeDesk.hold(range.isSeveral() ? null : (positionOf(cell)?.gridCell ?? null))) desk.open(positionOf(cell));
    },
    onFill: rangeDesk.fill,
    onClear: (cell) => (range.isSeveral() ? rangeDesk.clear() : desk.clear(positionOf(cell))),
    onToggle: (group) => side().toggle(group),
    onPercent: () => answer(),
    onLeaveCopied: rangeDesk.leaveCopied,
  };
  const field = attachCellInput(host, input, api, handlers, range);
  const answer = (): void => {
    const text = desk.answer();
    if (text !== null) field.retype(text);
  };

  /** The figure shown elsewhere is another: the cursor goes to its cell. */
  const follow = (): void => {
    const column = places.selectedColumn();
    const { variable } = controller.getSnapshot().figure;
    if (!column) return;
    keepKeyboard();
    // Whoever went elsewhere has that figure alone.
    if (moveCursor(api, { kind: 'variable', id: variable }, column.id)) range.clear();
  };
  let followed = controller.getSnapshot().figure;
  const unsubscribe = controller.subscribe(() => {
    desk.follow();
    const { figure } = controller.getSnapshot();
    if (figure === followed) return;
    followed = figure;
    follow();
  });
  // With the frame that shows the first rows: earlier, all would be laid out once more.
  const first = requestAnimationFrame(follow);
  const stopWaiting = takeFirstKeyboard(api, input);
  const stops = [
    unsubscribe,
    stopWaiting,
    field.detach,
    stayOnShow(api, isFigure, () => last),
    attachRangePointer(host, api, range, isFigure, rangeDesk.fillAimed),
    attachClipboard(input, rangeDesk),
    rangeDesk.detach,
    range.detach,
  ];
  return {
    restore: () => {
      if (last) moveCursor(api, last.row, last.column);
      field.place();
      // The rows may speak another language now.
      field.rename();
    },
    rename: () => {
      field.rename();
      desk.respeak();
    },
    answer,
    detach: () => {
      cancelAnimationFrame(first);
      for (const stop of stops) stop();
    },
  };
}
