import type { GridApi } from 'ag-grid-community';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { TableRow } from '../../../../models/views/table-rows.ts';
import { useController } from '../../../document/use-document.ts';
import { useSettingsStore } from '../../../settings/use-settings.ts';
import type { Entry } from './entry-desk.ts';
import { type CellJoin, type GridSide, joinCells } from './join-cells.ts';

/** Joins the cursor of the grid to the document for as long as the grid is there, and shows what is being entered. */
export function useCellInput(
  columns: GridSide['columns'],
  line: GridSide['line'],
  toggle: GridSide['toggle'],
  editFormula: GridSide['editFormula'],
) {
  const controller = useController();
  const settings = useSettingsStore();
  const host = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const [api, setApi] = useState<GridApi<TableRow> | null>(null);
  const [entry, setEntry] = useState<Entry>({ draft: null, reading: null, asked: null });
  const joined = useRef<CellJoin | null>(null);
  const latest = useRef({ columns, line, toggle, editFormula });
  latest.current = { columns, line, toggle, editFormula };

  useEffect(() => {
    if (!api || !host.current || !input.current) return;
    const parts = { host: host.current, input: input.current, api };
    const join = joinCells(parts, controller, settings, () => latest.current, setEntry);
    joined.current = join;
    return () => {
      join.detach();
      joined.current = null;
    };
  }, [api, controller, settings]);

  const restoreCursor = useCallback((): void => joined.current?.restore(), []);
  const renameCursor = useCallback((): void => joined.current?.rename(), []);
  const answer = useCallback((): void => joined.current?.answer(), []);
  return { host, input, api, setApi, restoreCursor, renameCursor, answer, ...entry };
}
