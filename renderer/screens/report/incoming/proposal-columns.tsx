import type { ColDef } from 'ag-grid-community';
import type { CustomCellRendererProps } from 'ag-grid-react';
import type { Language } from '../../../../models/shared/language.ts';
import { reportTexts } from '../../../../models/shared/texts/report.ts';
import type { ProposalRow } from '../../../../models/views/report-proposal-rows.ts';
import { OwnWordsCell } from '../../../controls/own-words.tsx';

const shapes = { open: '○', confirmed: '●', rejected: '✕' } as const;

/** The columns of the proposed targets. They come in the order in which they want to be looked at, and stay in it. */
export function proposalColumns(language: Language): ColDef<ProposalRow>[] {
  const heading = (key: keyof typeof reportTexts) => ({ headerName: reportTexts[key][language], sortable: false });
  const figure = { headerClass: 'is-figure', cellClass: 'figure is-entered' };
  // As the report has them, with its units.
  const words = { cellRenderer: OwnWordsCell };
  return [
    { ...heading('decision'), field: 'decisionText', width: 88, minWidth: 76, cellRenderer: DecisionCell },
    {
      ...heading('indicator'),
      field: 'indicator',
      flex: 1,
      minWidth: 116,
      maxWidth: 480,
      tooltipField: 'words',
      ...words,
    },
    { ...heading('base'), field: 'base', width: 92, minWidth: 60, ...figure, ...words, tooltipField: 'base' },
    { ...heading('stretch'), field: 'stretch', width: 62, minWidth: 50, ...figure, ...words, tooltipField: 'stretch' },
    { ...heading('kind'), field: 'kind', width: language === 'zh' ? 54 : 66, minWidth: 50, cellClass: 'quiet-cell' },
    { ...heading('look'), field: 'look', width: 66, minWidth: 56, cellClass: 'look-cell', tooltipField: 'reason' },
  ];
}

/** The decision as shape and word. */
function DecisionCell({ data }: CustomCellRendererProps<ProposalRow>) {
  if (!data) return null;
  return (
    <span className={`decision decision-${data.decision}`}>
      <span aria-hidden>{shapes[data.decision]}</span> {data.decisionText}
    </span>
  );
}
