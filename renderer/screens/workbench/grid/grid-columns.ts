import type { ColDef, ValueGetterParams } from 'ag-grid-community';
import type { Language } from '../../../../models/shared/language.ts';
import { fillText } from '../../../../models/shared/texts/fill-text.ts';
import { rowOrderTexts } from '../../../../models/shared/texts/row-order.ts';
import { workbenchTexts } from '../../../../models/shared/texts/workbench.ts';
import type { RowSort } from '../../../../models/views/arrange-rows.ts';
import { sameCell, sameMark } from '../../../../models/views/changed-cells.ts';
import type { GridTable, TableCell, TableColumn, TableLine } from '../../../../models/views/grid-table.ts';
import type { TableRow } from '../../../../models/views/table-rows.ts';
import { sourceCell } from './source-cell.ts';

type Column = ColDef<TableRow>;

/** A class that the grid does not take off and put on again when a figure changes, as it does with `cellClass`. */
const always = (): boolean => true;

/** With more columns of figures than this the names stay while the figures are scrolled. */
const mostInSight = 4;

/**
 * The grid's columns: what a row is, its figures by scenario and year, the difference, the source. `line` gives the figures of a row
 * when it is drawn.
 */
export function gridColumnDefs(
  columns: readonly TableColumn[],
  active: string,
  language: Language,
  line: GridTable['line'],
): Column[] {
  const lineOf = (row: TableRow | undefined): TableLine | null => (row?.kind === 'variable' ? line(row.id) : null);
  return [
    {
      colId: 'label',
      headerName: workbenchTexts.assumption[language],
      valueGetter: ({ data }: ValueGetterParams<TableRow>) => data?.label ?? '',
      minWidth: 150,
      ...(columns.length > mostInSight ? { pinned: 'left', width: 190 } : { flex: 3 }),
      cellClass: ({ data }) => (data?.kind === 'group' ? 'group-label' : 'row-label'),
      sortable: false,
      suppressNavigable: true,
    },
    {
      colId: 'unit',
      headerName: workbenchTexts.unit[language],
      valueGetter: ({ data }: ValueGetterParams<TableRow>) => (data?.kind === 'variable' ? data.unit : ''),
      minWidth: 62,
      flex: 1,
      cellClass: 'unit-cell',
      sortable: false,
      suppressNavigable: true,
    },
    ...columns.map((column) => figureColumn(column, active, language, lineOf)),
    {
      colId: 'difference',
      headerName: workbenchTexts.difference[language],
      valueGetter: ({ data }: ValueGetterParams<TableRow>) => lineOf(data)?.difference ?? '',
      width: 62,
      minWidth: 52,
      headerClass: 'is-figure',
      cellClassRules: { 'figure-cell': always },
      sortable: false,
      suppressNavigable: true,
    },
    {
      colId: 'source',
      headerName: workbenchTexts.source[language],
      valueGetter: ({ data }: ValueGetterParams<TableRow>) => lineOf(data)?.mark ?? null,
      equals: sameMark,
      cellRenderer: sourceCell(language),
      minWidth: 80,
      flex: 1.6,
      sortable: false,
      suppressNavigable: true,
    },
  ];
}

/** Marks the column by which the rows are sorted, in the words of its heading. */
export const markSorted = (defs: readonly Column[], sort: RowSort | null, language: Language): Column[] =>
  defs.map((def) => {
    if (!sort || def.colId !== sort.column) return def;
    const mark = sort.direction === 'up' ? rowOrderTexts.sortedUp : rowOrderTexts.sortedDown;
    return { ...def, headerName: fillText(mark, language, { heading: def.headerName ?? '' }) };
  });

function figureColumn(
  column: TableColumn,
  active: string,
  language: Language,
  lineOf: (row: TableRow | undefined) => TableLine | null,
): Column {
  const isActive = !column.isBaseYear && column.scenario === active;
  return {
    colId: column.id,
    headerName: column.isBaseYear
      ? fillText(workbenchTexts.baseYear, language, { period: column.period })
      : column.heading,
    valueGetter: ({ data }: ValueGetterParams<TableRow>) => lineOf(data)?.cell(column.id) ?? null,
    valueFormatter: ({ value }: { value: TableCell | null }) => value?.text ?? '',
    equals: sameCell,
    minWidth: 60,
    sortable: false,
    wrapHeaderText: true,
    flex: 0.8,
    headerClass: isActive ? ['is-figure', 'is-active'] : ['is-figure'],
    cellClassRules: {
      'figure-cell': always,
      'is-active': () => isActive,
      'is-input': ({ value }) => value?.tone === 'input',
      'is-missing': ({ value }) => value?.tone === 'missing' || value?.tone === 'problem',
      'is-none': ({ value }) => value?.tone === 'none',
      'is-own': ({ value }) => value?.isOwn === true,
      'is-held': ({ value }) => value?.isHeld === true,
    },
  };
}
