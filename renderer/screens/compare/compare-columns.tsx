import type { ColDef } from 'ag-grid-community';
import type { CustomCellRendererProps } from 'ag-grid-react';
import type { Language } from '../../../models/shared/language.ts';
import { compareTexts } from '../../../models/shared/texts/compare.ts';
import type { CompareColumn, CompareRow } from '../../../models/views/compare-table.ts';
import type { GoalFigure } from '../../../models/views/goal-figures.ts';
import { figureColumn, compareTexts as inOrder } from '../../controls/list-columns.ts';

/** Shows a figure of a scenario in the Workbench. */
export type ShowFigure = (figure: {
  readonly scenario: string;
  readonly variable: string;
  readonly period: string;
}) => void;

/**
 * The columns: the variable, its figure in each scenario and the difference to the scenario compared from; then what the figures
 * are.
 */
export function compareColumnDefs(
  columns: readonly CompareColumn[],
  show: ShowFigure,
  language: Language,
): ColDef<CompareRow>[] {
  return [
    {
      headerName: compareTexts.variable[language],
      field: 'label',
      pinned: 'left',
      width: 212,
      minWidth: 130,
      comparator: inOrder,
      tooltipField: 'label',
    },
    ...columns.flatMap(({ scenario, heading, difference }): ColDef<CompareRow>[] => [
      {
        ...figureColumn<CompareRow>(),
        headerName: heading,
        headerTooltip: heading,
        colId: `value:${scenario}`,
        valueGetter: ({ data }) => data?.values[scenario],
        cellRenderer: FigureCell,
        cellRendererParams: { scenario, show },
        width: 96,
        minWidth: 70,
        cellClassRules: {
          'is-input': ({ data }) => data?.kind === 'assumption',
          'is-missing': ({ data }) => data?.values[scenario]?.value === null,
        },
      },
      ...(difference === null
        ? []
        : [
            {
              ...figureColumn<CompareRow>(),
              headerName: difference,
              headerTooltip: difference,
              colId: `difference:${scenario}`,
              valueGetter: ({ data }: { data?: CompareRow | undefined }) => data?.differences[scenario],
              cellClass: 'figure difference',
              width: 96,
              minWidth: 70,
            },
          ]),
    ]),
    { headerName: compareTexts.unit[language], field: 'unit', width: 112, minWidth: 50, cellClass: 'quiet-cell' },
    { headerName: compareTexts.year[language], field: 'year', width: 60, minWidth: 52 },
    { headerName: compareTexts.kind[language], field: 'kindText', width: 88, minWidth: 52, cellClass: 'quiet-cell' },
  ];
}

/** A figure that leads to the Workbench by mouse; by keyboard Enter opens the row. */
function FigureCell({
  value,
  data,
  scenario,
  show,
}: CustomCellRendererProps<CompareRow, GoalFigure> & { readonly scenario: string; readonly show: ShowFigure }) {
  if (!data || !value) return null;
  const { variable, period } = data;
  return (
    <button type="button" tabIndex={-1} className="figure-link" onClick={() => show({ scenario, variable, period })}>
      {value.text}
    </button>
  );
}
