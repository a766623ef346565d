import type { GridApi } from 'ag-grid-community';
import { useCallback, useEffect, useRef, useState } from 'react';
import { fillText } from '../../../../models/shared/texts/fill-text.ts';
import { workbenchTexts } from '../../../../models/shared/texts/workbench.ts';
import { type Figure, gridPosition } from '../../../../models/views/grid-position.ts';
import type { GridTable, TableColumn, TableRow } from '../../../../models/views/grid-table.ts';
import { useController } from '../../../document/use-document.ts';
import { useSettingsStore } from '../../../settings/use-settings.ts';
import { attachCellInput, type CellInput, type CellInputHandlers, type CursorCell } from './cell-input.ts';
import { attachClipboard } from './clipboard.ts';
import { createEntryDesk, type Entry } from './entry-desk.ts';
import { moveCursor } from './move-cursor.ts';
import { createRangeDesk } from './range-desk.ts';
import { keepRange } from './range-keeper.ts';
import { attachRangePointer } from './range-pointer.ts';

/** Joins the cursor of the grid to the document: moving selects, typing reads, entering edits. */
export function useCellInput(
  columns: readonly TableColumn[],
  line: GridTable['line'],
  toggle: (group: string) => void,
  editFormula: (figure: Figure) => boolean,
) {
  const controller = useController();
  const settings = useSettingsStore();
  const host = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const [api, setApi] = useState<GridApi<TableRow> | null>(null);
  const [entry, setEntry] = useState<Entry>({ draft: null, reading: null, asked: null });
  const last = useRef<CursorCell | null>(null);
  const placed = useRef<CellInput | null>(null);
  const answered = useRef((): void => undefined);
  const latest = useRef({ columns, toggle, editFormula });
  latest.current = { columns, toggle, editFormula };

  useEffect(() => {
    if (!api || !host.current || !input.current) return;
    const desk = createEntryDesk(controller, settings, setEntry);
    const columnOf = (id: string): TableColumn | undefined => latest.current.columns.find((column) => column.id === id);
    const positionOf = ({ row, column: id }: CursorCell) => {
      const { results, scenario } = controller.getSnapshot();
      if (row.kind === 'group') return null;
      const column = columnOf(id);
      const period = column?.period ?? results.plan.model.targetPeriod;
      const shown = column && !column.isBaseYear ? column.scenario : scenario;
      return gridPosition(results, { scenario: shown, variable: row.id, period });
    };
    const follow = (): void => {
      const { figure } = controller.getSnapshot();
      const column = latest.current.columns.find(
        ({ scenario, period, isBaseYear }) => period === figure.period && (isBaseYear || scenario === figure.scenario),
      );
      if (column) moveCursor(api, { kind: 'variable', id: figure.variable }, column.id);
    };
    let followed = controller.getSnapshot().figure;
    const unsubscribe = controller.subscribe(() => {
      desk.follow();
      const { figure } = controller.getSnapshot();
      if (figure === followed) return;
      followed = figure;
      follow();
    });
    const isFigure = (id: string): boolean => columnOf(id) !== undefined;
    const range = keepRange(host.current, api, isFigure, controller.selectCells);
    const rangeDesk = createRangeDesk(controller, range, () => last.current && desk.open(positionOf(last.current)));
    const stops = [
      attachRangePointer(host.current, api, range, isFigure, rangeDesk.fillAimed),
      attachClipboard(input.current, rangeDesk),
      rangeDesk.detach,
      range.detach,
    ];
    const handlers: CellInputHandlers = {
      figureColumn: (id) => {
        const { scenario } = controller.getSnapshot();
        const active = latest.current.columns.find((column) => column.isTargetYear && column.scenario === scenario);
        return columnOf(id) ? id : (active?.id ?? id);
      },
      onMove: (cell) => {
        last.current = cell;
        const position = positionOf(cell);
        desk.leave();
        if (position) controller.select(position.figure);
      },
      describe: ({ row, column }) => {
        const { language } = settings.getSnapshot();
        const { label } = row;
        if (row.kind === 'group') return fillText(workbenchTexts.groupRow, language, { label, count: row.count });
        const heading = columnOf(column)?.heading ?? '';
        const shown = line(row.id)?.cell(column);
        const marks = [shown?.isOwn && workbenchTexts.ownMark, shown?.isHeld && workbenchTexts.heldMark];
        const words = marks.flatMap((mark) => (mark ? [mark[language]] : []));
        const value = [shown?.text ?? '', ...words].join(language === 'zh' ? '，' : ', ');
        return fillText(workbenchTexts.cellInput, language, { label, column: heading, value });
      },
      textToEdit: (cell) => desk.open(positionOf(cell)),
      onEditFormula: (cell) => {
        const figure = positionOf(cell)?.figure;
        const isOpened = figure !== undefined && latest.current.editFormula(figure);
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
        if (!rangeDesk.hold(range.isSeveral() ? null : (positionOf(cell)?.gridCell ?? null)))
          desk.open(positionOf(cell));
      },
      onFill: rangeDesk.fill,
      onClear: (cell) => (range.isSeveral() ? rangeDesk.clear() : desk.clear(positionOf(cell))),
      onToggle: (group) => latest.current.toggle(group),
      onPercent: () => answered.current(),
      onLeaveCopied: rangeDesk.leaveCopied,
    };
    const field = attachCellInput(host.current, input.current, api, handlers, range);
    placed.current = field;
    answered.current = () => {
      const text = desk.answer();
      if (text !== null) field.retype(text);
    };
    // With the frame that shows the first rows: earlier, all would be laid out once more.
    const first = requestAnimationFrame(follow);
    return () => {
      cancelAnimationFrame(first);
      unsubscribe();
      field.detach();
      for (const stop of stops) stop();
      placed.current = null;
      answered.current = () => undefined;
    };
  }, [api, controller, settings, line]);

  /** Puts the cursor back on its row after rows came or went around it. */
  const restoreCursor = useCallback((): void => {
    if (api && last.current) moveCursor(api, last.current.row, last.current.column);
    placed.current?.place();
  }, [api]);

  /** Says again what is in the cell with the cursor, after rows changed. */
  const renameCursor = useCallback((): void => placed.current?.rename(), []);

  const answer = useCallback((): void => answered.current(), []);

  return { host, input, api, setApi, restoreCursor, renameCursor, answer, ...entry };
}
