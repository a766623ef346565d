import type { ColDef } from 'ag-grid-community';
import type { CustomCellRendererProps } from 'ag-grid-react';
import type { ImportRow } from '../../../models/import/import-rows.ts';
import type { Language } from '../../../models/shared/language.ts';
import { importTexts } from '../../../models/shared/texts/import.ts';

/** A line with the planner's decision. */
export interface TickedRow extends ImportRow {
  readonly isTicked: boolean;
  /** The decision in a word, for those who hear the list. */
  readonly decision: string;
}

/** The columns of what a workbook brings back, in the order of the workbook. */
export function importColumns(language: Language, onToggle: (id: string) => void): ColDef<TickedRow>[] {
  const heading = (key: keyof typeof importTexts) => ({ headerName: importTexts[key][language], sortable: false });
  const figure = { headerClass: 'is-figure', cellClass: 'figure' };
  return [
    {
      ...heading('take'),
      field: 'decision',
      width: 58,
      minWidth: 52,
      cellRenderer: TickCell,
      onCellClicked: ({ data }) => data && onToggle(data.id),
    },
    { ...heading('scenario'), field: 'scenario', width: 88, minWidth: 60, tooltipField: 'scenario' },
    { ...heading('input'), field: 'label', flex: 1, minWidth: 130, tooltipField: 'label' },
    { ...heading('year'), field: 'year', width: 56, minWidth: 50, cellClass: 'quiet-cell' },
    { ...heading('exported'), field: 'exported', width: 94, minWidth: 64, ...figure, cellClass: 'figure quiet-cell' },
    { ...heading('present'), field: 'present', width: 94, minWidth: 64, ...figure },
    {
      ...heading('workbook'),
      field: 'workbook',
      width: 104,
      minWidth: 64,
      ...figure,
      cellClass: ({ data }) => (data?.canTake === true ? 'figure is-entered' : 'figure'),
      tooltipField: 'workbook',
    },
    { ...heading('remark'), field: 'remark', width: 132, minWidth: 80, cellClass: 'look-cell', tooltipField: 'remark' },
  ];
}

/** The decision as a box; a dash where there is nothing to take. */
function TickCell({ data }: CustomCellRendererProps<TickedRow>) {
  if (!data) return null;
  return (
    <span className={data.canTake ? `tick tick-${data.isTicked ? 'on' : 'off'}` : 'tick'}>
      <span aria-hidden>{data.canTake ? (data.isTicked ? '☑' : '☐') : '–'}</span>
      <span className="visually-hidden">{data.decision}</span>
    </span>
  );
}
