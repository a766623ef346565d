import type { ColDef, ColumnMovedEvent, ColumnPinnedEvent, ColumnResizedEvent, GridApi } from 'ag-grid-community';
import { useCallback, useMemo, useRef } from 'react';
import type { TableRow } from '../../../../models/views/table-rows.ts';
import { useLayout } from '../../../settings/use-layout.ts';
import { type ColumnLayout, changeColumn, layOutColumns, orderColumns, readColumnLayout } from './column-layout.ts';

type Column = ColDef<TableRow>;

/** Width, order, pinning and hiding of the columns, kept from one start to the next. None of it is part of the document or of undo. */
export function useColumnLayout(defs: readonly Column[]) {
  const [kept, keep] = useLayout('workbench.columns');
  const layout = useMemo(() => readColumnLayout(kept), [kept]);
  const columnDefs = useMemo(() => layOutColumns(defs, layout), [defs, layout]);
  const latest = useRef({ layout, defs });
  latest.current = { layout, defs };
  const change = useCallback((next: ColumnLayout): void => keep(next.length === 0 ? '' : JSON.stringify(next)), [keep]);
  /** What the mouse did to the headings. What the program itself set is no choice. */
  const onColumnResized = useCallback(
    ({ api, column, finished, source }: ColumnResizedEvent<TableRow>): void => {
      if (!finished || !column || source !== 'uiColumnResized') return;
      const width = Math.round(column.getActualWidth());
      change(changeColumn(latest.current.layout, shownIds(api), column.getColId(), { width }));
    },
    [change],
  );
  const onColumnMoved = useCallback(
    ({
      api,
      finished,
      source,
    }: ColumnMovedEvent<TableRow> | (ColumnPinnedEvent<TableRow> & { finished?: true })): void => {
      if (finished === false || !/^uiColumn/.test(source)) return;
      const shown = shownIds(api);
      const pinned = new Set(api.getColumnState().flatMap((state) => (state.pinned ? [state.colId] : [])));
      const ordered = orderColumns(latest.current.layout, shown, shown);
      change(
        ordered.map((choice) => (shown.includes(choice.id) ? { ...choice, isPinned: pinned.has(choice.id) } : choice)),
      );
    },
    [change],
  );
  const events = useMemo(
    () => ({ onColumnResized, onColumnMoved, onColumnPinned: onColumnMoved }),
    [onColumnResized, onColumnMoved],
  );
  return { columnDefs, layout, change, events };
}

/** The columns the grid has now, hidden ones too, in their order. */
export const shownIds = (api: GridApi<TableRow>): readonly string[] => api.getColumnState().map(({ colId }) => colId);
