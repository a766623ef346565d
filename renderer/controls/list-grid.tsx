import './list-grid.css';
import {
  CellStyleModule,
  ClientSideRowModelModule,
  type ColDef,
  ColumnApiModule,
  type GridApi,
  type GridState,
  GridStateModule,
  LocaleModule,
  ModuleRegistry,
  RowApiModule,
  RowSelectionModule,
  ScrollApiModule,
  TooltipModule,
} from 'ag-grid-community';
import { AgGridReact } from 'ag-grid-react';
import { type Ref, useEffect, useImperativeHandle, useMemo, useRef, useState } from 'react';
import { listTexts } from '../../models/shared/texts/lists.ts';
import { useText } from '../settings/use-text.ts';
import { gridTheme } from '../theme/grid-theme.ts';
import { OwnWordsTooltip } from './own-words.tsx';
import type { Kept } from './use-kept.ts';

ModuleRegistry.registerModules([
  ClientSideRowModelModule,
  CellStyleModule,
  RowApiModule,
  ColumnApiModule,
  ScrollApiModule,
  RowSelectionModule,
  GridStateModule,
  TooltipModule,
  LocaleModule,
]);
/** Tooltips print what a column holds, often words of the plan. */
const ownColumn: ColDef = { tooltipComponent: OwnWordsTooltip };
const styleNonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? '';

/** What others may ask of a list. */
export interface ListHandle {
  /** Takes the keyboard to the selected row, or to the first. */
  readonly focus: () => void;
}

/** How a list is sorted and how wide its columns are, kept while the window is open. */
export type ListState = Kept<GridState | undefined>;

/**
 * A table one reads: sorted by its headings, walked with the arrow keys, one row selected. Enter opens the selected row, Tab
 * leaves the table.
 */
export function ListGrid<T extends { readonly id: string }>({
  ref,
  label,
  columns,
  rows,
  selected,
  onSelect,
  onOpen,
  onKey,
  state,
  empty,
}: {
  readonly ref: Ref<ListHandle>;
  readonly label: string;
  readonly columns: readonly ColDef<T>[];
  readonly rows: readonly T[];
  readonly selected: string | null;
  readonly onSelect: (id: string) => void;
  readonly onOpen: () => void;
  /** Another key on the selected row; true when it did something. */
  readonly onKey?: (key: string) => boolean;
  readonly state: ListState;
  readonly empty: string;
}) {
  const [api, setApi] = useState<GridApi<T> | null>(null);
  const text = useText();
  // What the grid would say in English of its own accord. That a row can be selected it need not say: the cursor selects.
  const said: Readonly<Record<string, string>> = {
    ariaSortableColumn: text(listTexts.sortable),
    noRowsToShow: '',
    ariaRowSelect: '',
    ariaRowDeselect: '',
  };
  const latest = useRef({ onSelect, onOpen, onKey, selected, said });
  latest.current = { onSelect, onOpen, onKey, selected, said };

  const focused = useRef<string | null>(null);
  const area = useRef<HTMLElement>(null);
  useImperativeHandle(
    ref,
    () => ({
      focus: () => {
        const node = api?.getRowNode(latest.current.selected ?? '');
        const row = node?.rowIndex ?? 0;
        const column = api?.getFocusedCell()?.column ?? api?.getAllDisplayedColumns()[0];
        if (!api || !column) return;
        api.ensureIndexVisible(row);
        api.setFocusedCell(row, column);
      },
    }),
    [api],
  );

  useEffect(() => {
    // Other rows may bring the selected one back.
    if (!api || selected === null || !rows.some(({ id }) => id === selected)) return;
    const node = api.getRowNode(selected);
    if (node && !node.isSelected()) node.setSelected(true, true);
    if (node?.rowIndex === null || node?.rowIndex === undefined) return;
    api.ensureIndexVisible(node.rowIndex);
    // A key that goes on to another row takes the cursor along.
    const cursor = area.current?.contains(document.activeElement) ? api.getFocusedCell() : null;
    if (cursor && cursor.rowIndex !== node.rowIndex) api.setFocusedCell(node.rowIndex, cursor.column);
  }, [api, selected, rows]);

  const rowData = useMemo(() => [...rows], [rows]);
  const columnDefs = useMemo(() => [...columns], [columns]);
  // Made once for what it shows, so that typing beside it does not draw it again.
  const grid = useMemo(
    () => (
      <AgGridReact<T>
        theme={gridTheme}
        styleNonce={styleNonce}
        columnDefs={columnDefs}
        rowData={rowData}
        getRowId={({ data }) => data.id}
        rowSelection={{ mode: 'singleRow', checkboxes: false, enableClickSelection: false }}
        {...(state.current && { initialState: state.current })}
        onGridPreDestroyed={({ state: last }) => {
          const { rowSelection: _, focusedCell: __, ...kept } = last;
          state.current = kept;
        }}
        onGridReady={({ api: ready }) => setApi(ready)}
        onCellFocused={({ api: grid, rowIndex }) => {
          const row = rowIndex === null ? undefined : grid.getDisplayedRowAtIndex(rowIndex);
          const id = row?.data?.id ?? null;
          // The grid tells of a focus again when its rows are drawn anew; that is nobody's choice.
          const isMoved = id !== focused.current;
          focused.current = id;
          if (id !== null && isMoved && id !== latest.current.selected) latest.current.onSelect(id);
        }}
        onCellClicked={({ data }) => {
          if (data && data.id !== latest.current.selected) latest.current.onSelect(data.id);
        }}
        onCellKeyDown={({ event }) => {
          if (!(event instanceof KeyboardEvent)) return;
          if (event.key === 'Enter') latest.current.onOpen();
          else if (latest.current.onKey?.(event.key)) event.preventDefault();
        }}
        getLocaleText={({ key, defaultValue }) => latest.current.said[key] ?? defaultValue}
        defaultColDef={ownColumn}
        tabToNextCell={() => false}
        ensureDomOrder
        enableCellTextSelection
        suppressMovableColumns
        tooltipShowDelay={600}
        animateRows={false}
      />
    ),
    [columnDefs, rowData, state],
  );
  return (
    <section ref={area} className="list-grid" aria-label={label}>
      {grid}
      <p className="list-empty" role="status">
        {rows.length === 0 && empty}
      </p>
    </section>
  );
}
