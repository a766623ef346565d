import type { ColDef } from 'ag-grid-community';
import type { CustomCellRendererProps } from 'ag-grid-react';
import type { Language } from '../../../models/shared/language.ts';
import { provenanceStates } from '../../../models/shared/provenance.ts';
import { ledgerTexts } from '../../../models/shared/texts/ledger.ts';
import type { ChangeLine } from '../../../models/views/ledger-changes.ts';
import type { LedgerLine } from '../../../models/views/ledger-table.ts';
import type { SourceMark } from '../../../models/views/source-mark.ts';
import { compareTexts } from '../../controls/list-columns.ts';
import { OwnWordsCell } from '../../controls/own-words.tsx';
import { SourceChip } from '../../controls/source-chip.tsx';

const heading = (key: keyof typeof ledgerTexts, language: Language): { headerName: string } => ({
  headerName: ledgerTexts[key][language],
});

/** The columns of the ledger. It comes sorted by what must be acted on; a heading sorts it otherwise. */
export function ledgerColumns(language: Language): ColDef<LedgerLine>[] {
  const byCount = { headerClass: 'is-figure', cellClass: 'figure' };
  return [
    {
      ...heading('assumption', language),
      field: 'label',
      pinned: 'left',
      width: 206,
      minWidth: 140,
      comparator: compareTexts,
      tooltipField: 'label',
    },
    { ...heading('year', language), field: 'year', width: 64, minWidth: 50 },
    {
      ...heading('value', language),
      field: 'value',
      width: 74,
      minWidth: 64,
      sortable: false,
      ...byCount,
      cellClassRules: {
        'is-missing': ({ data }) => data?.state === 'missing',
        'is-entered': ({ data }) => data?.state !== 'missing',
      },
    },
    {
      ...heading('unit', language),
      field: 'unit',
      width: 66,
      minWidth: 50,
      cellClass: 'quiet-cell',
      comparator: compareTexts,
    },
    { ...markColumn<LedgerLine>(), ...heading('state', language), colId: 'state', width: 76, minWidth: 66 },
    {
      ...heading('where', language),
      field: 'where',
      cellRenderer: OwnWordsCell,
      width: 180,
      minWidth: 120,
      flex: 1,
      comparator: compareTexts,
      tooltipField: 'where',
    },
    {
      ...heading('whoWhen', language),
      field: 'whoWhen',
      cellRenderer: OwnWordsCell,
      width: 104,
      minWidth: 70,
      comparator: compareTexts,
      tooltipField: 'whoWhen',
    },
    { ...heading('origin', language), field: 'originText', width: 82, minWidth: 60, comparator: compareTexts },
    { ...heading('neededBy', language), field: 'neededBy', width: 78, minWidth: 60, ...byCount },
    {
      ...heading('blocksColumn', language),
      field: 'blocks',
      width: 78,
      minWidth: 60,
      ...byCount,
      valueFormatter: ({ value }) => (value === 0 ? '' : String(value)),
    },
  ];
}

/** The columns of the log of changes. */
export function changeColumns(language: Language): ColDef<ChangeLine>[] {
  return [
    {
      ...heading('assumption', language),
      field: 'label',
      pinned: 'left',
      width: 206,
      minWidth: 140,
      comparator: compareTexts,
      tooltipField: 'label',
    },
    { ...heading('scenario', language), field: 'scenario', width: 90, minWidth: 60, comparator: compareTexts },
    { ...heading('year', language), field: 'year', width: 58, minWidth: 50 },
    {
      ...heading('from', language),
      field: 'from',
      width: 110,
      minWidth: 70,
      sortable: false,
      headerClass: 'is-figure',
      cellClass: 'figure quiet-cell',
    },
    {
      ...heading('to', language),
      field: 'to',
      width: 110,
      minWidth: 70,
      sortable: false,
      headerClass: 'is-figure',
      cellClass: 'figure is-entered',
    },
    { ...markColumn<ChangeLine>(), ...heading('state', language), colId: 'mark', width: 76, minWidth: 66 },
    {
      ...heading('who', language),
      field: 'author',
      width: 110,
      minWidth: 60,
      comparator: compareTexts,
      cellRenderer: OwnWordsCell,
    },
    { ...heading('when', language), field: 'date', width: 100, minWidth: 70 },
    {
      ...heading('remark', language),
      field: 'remark',
      flex: 1,
      minWidth: 90,
      cellClass: 'quiet-cell',
      sortable: false,
    },
  ];
}

/** A column of marks, sorted by what must be acted on. */
const markColumn = <T extends { readonly mark: SourceMark }>(): ColDef<T> => ({
  valueGetter: ({ data }) => data?.mark ?? null,
  valueFormatter: ({ value }: { value: SourceMark | null }) => value?.text ?? '',
  equals: (a: SourceMark | null, b: SourceMark | null) => JSON.stringify(a) === JSON.stringify(b),
  comparator: (a: SourceMark | null, b: SourceMark | null) => rank(b) - rank(a),
  cellRenderer: MarkCell,
});

const rank = (mark: SourceMark | null): number => (mark ? provenanceStates.indexOf(mark.state) : -1);

/** Where a figure comes from, as a mark without its detail. */
function MarkCell({ value }: CustomCellRendererProps<unknown, SourceMark | null>) {
  return value ? <SourceChip mark={value} /> : null;
}
