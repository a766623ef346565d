import './assumption-grid.css';
import type { GridOptions, RowClickedEvent } from 'ag-grid-community';
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { workbenchTexts } from '../../../../models/shared/texts/workbench.ts';
import { figureLine } from '../../../../models/views/figure-line.ts';
import { type GridTable, gridTable } from '../../../../models/views/grid-table.ts';
import type { TableRow } from '../../../../models/views/table-rows.ts';
import { useDocument } from '../../../document/use-document.ts';
import { useLanguage } from '../../../settings/use-settings.ts';
import { useText } from '../../../settings/use-text.ts';
import { gridTheme } from '../../../theme/grid-theme.ts';
import { useFormulaEdit } from '../formula/use-formula-edit.ts';
import { drawChanges } from './draw-changes.ts';
import { FormulaBar } from './formula-bar.tsx';
import { FractionQuestion } from './fraction-question.tsx';
import { gridColumnDefs, markSorted } from './grid-columns.ts';
import { registerGridModules } from './grid-modules.ts';
import { GridTools } from './grid-tools.tsx';
import { gridRowId } from './move-cursor.ts';
import { PlainGrid } from './plain-grid.tsx';
import { useCellInput } from './use-cell-input.ts';
import { useCellMenu } from './use-cell-menu.tsx';
import { useColumnLayout } from './use-column-layout.ts';
import { useGoTo } from './use-go-to.tsx';
import { useGridLayout } from './use-grid-layout.ts';
import { useHeadingClick } from './use-heading-click.ts';
import { useRowArrangement } from './use-row-arrangement.ts';
import { visibleRows } from './visible-rows.ts';

registerGridModules();
const styleNonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? '';
const fixedOptions: GridOptions<TableRow> = {
  theme: gridTheme,
  styleNonce,
  getRowId: ({ data }) => gridRowId(data),
  suppressHeaderFocus: true,
  suppressDragLeaveHidesColumns: true,
  animateRows: false,
  suppressColumnMoveAnimation: true,
  // Rows made ahead of scrolling: as many as a notch of the wheel brings into sight.
  rowBuffer: 4,
};

/** The assumption grid with its formula bar: what planners type into. */
export function AssumptionGrid() {
  const text = useText();
  const language = useLanguage();
  const { results, scenario, figure, epoch } = useDocument();
  const latest = useRef<GridTable | undefined>(undefined);
  const table = useMemo(() => gridTable(results, scenario, language, latest.current), [results, scenario, language]);
  const { folded, toggle, years, setYears } = useGridLayout(table.rows);
  const { columns: allColumns } = table;
  const columns = useMemo(
    () => (years === 'all' ? allColumns : allColumns.filter((column) => column.isBaseYear || column.isTargetYear)),
    [allColumns, years],
  );
  const shown = useRef(table);
  shown.current = table;
  const line = useCallback<GridTable['line']>((id) => shown.current.line(id), []);
  const order = useRowArrangement(table, columns);
  const { sort } = order;
  const plainDefs = useMemo(
    () => markSorted(gridColumnDefs(columns, scenario, language, line), sort, language),
    [columns, scenario, language, line, sort],
  );
  const { columnDefs, events, ...columnLayout } = useColumnLayout(plainDefs);
  const [wanted, setWanted] = useState('');
  // What is looked at alone is shown also where its group is folded.
  const closed = order.kind === null ? folded : nothingFolded;
  const rows = useMemo(() => visibleRows(order.rows, closed, wanted), [order.rows, closed, wanted]);
  const edit = useFormulaEdit();
  const { host, input, setApi, api, restoreCursor, renameCursor, draft, reading, asked, answer } = useCellInput(
    columns,
    line,
    toggle,
    edit.open,
  );
  useHeadingClick(host, order.turnSort);
  const described = useMemo(() => figureLine(results, figure, language), [results, figure, language]);
  const goToFound = (): void => {
    if (wanted === '') {
      input.current?.focus();
      return;
    }
    const found = rows.findIndex((row) => row.kind === 'variable');
    const column = columns.find((candidate) => candidate.isTargetYear && candidate.scenario === scenario);
    if (found >= 0 && column) api?.setFocusedCell(found, column.id);
  };

  const placed = useMemo(() => ({ rows, keyRows: [...table.keyRows] }), [rows, table.keyRows]);
  // Another object only where the rows or columns are others: typing draws the formula bar again, and an edit the figures in sight
  // that changed.
  const options = useMemo(
    (): GridOptions<TableRow> => ({
      columnDefs,
      rowData: placed.rows,
      pinnedBottomRowData: placed.keyRows,
      rowClassRules: {
        'group-row': ({ data }) => data?.kind === 'group',
        'is-folded': ({ data }) => data?.kind === 'group' && folded.has(data.id),
        'key-row': ({ data }) => data?.kind === 'variable' && data.isKey,
      },
      onRowClicked: ({ data }: RowClickedEvent<TableRow>) => data?.kind === 'group' && toggle(data.id),
      ...events,
    }),
    [columnDefs, events, placed, folded, toggle],
  );

  // With the frame that shows the results: what is drawn after it is seen a frame later.
  useLayoutEffect(() => {
    const before = latest.current;
    latest.current = table;
    renameCursor();
    if (api && host.current && before) drawChanges(host.current, api, before, table, epochOf.get(before) === epoch);
    epochOf.set(table, epoch);
  }, [api, host, table, epoch, renameCursor]);

  const ordered = useRef(placed);
  useEffect(() => {
    if (ordered.current === placed) return;
    ordered.current = placed;
    restoreCursor();
  }, [placed, restoreCursor]);

  // After the cursor went back to its row: it goes on from there.
  const goTo = useGoTo(api, input, ({ id, group }) => {
    if (rows.some((row) => row.kind === 'variable' && row.id === id)) return;
    setWanted('');
    if (order.kind !== null) order.setKind(null);
    if (folded.has(group)) toggle(group);
  });
  const menu = useCellMenu(api, host, input, columnLayout, order, goTo.open);

  return (
    <section className="grid-panel" aria-label={text(workbenchTexts.grid)} data-region="">
      <GridTools
        line={described}
        wanted={wanted}
        look={setWanted}
        leaveSearch={goToFound}
        filter={{ table, columns, kind: order.kind, onChange: order.setKind }}
        years={years}
        showYears={setYears}
        leave={() => input.current?.focus()}
      />
      <FormulaBar
        line={described}
        draft={draft}
        reading={reading}
        edit={edit}
        leave={() => input.current?.focus()}
        aside={asked && <FractionQuestion asked={asked} onAnswer={answer} />}
      />
      <div className="grid-host" ref={host}>
        <PlainGrid fixed={fixedOptions} shown={options} onReady={setApi} />
        <input
          ref={input}
          className="cell-input"
          data-region-start=""
          tabIndex={-1}
          autoComplete="off"
          spellCheck={false}
        />
      </div>
      {menu}
      {goTo.dialog}
    </section>
  );
}

const nothingFolded: ReadonlySet<string> = new Set();

/** With which document and scenario a table was built; only tables of the same are compared for flashing. */
const epochOf = new WeakMap<GridTable, number>();
