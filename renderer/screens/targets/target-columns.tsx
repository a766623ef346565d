import type { ColDef } from 'ag-grid-community';
import type { CustomCellRendererProps } from 'ag-grid-react';
import type { Language } from '../../../models/shared/language.ts';
import { targetsTexts } from '../../../models/shared/texts/targets.ts';
import type { GoalRow } from '../../../models/views/goal-table.ts';
import { compareTexts, figureColumn } from '../../controls/list-columns.ts';
import { OwnWords, OwnWordsCell } from '../../controls/own-words.tsx';
import { StateMark } from '../../controls/state-mark.tsx';

type Column = ColDef<GoalRow>;

/** States in the order in which somebody has something to do. */
const stateOrder = ['missed', 'near', 'unknown', 'met'];
const urgency = (row: GoalRow | undefined): number => (row ? stateOrder.indexOf(row.state) : stateOrder.length);

/** The columns of the table of targets. */
export function targetColumns(language: Language): Column[] {
  const heading = (key: keyof typeof targetsTexts): { headerName: string } => ({
    headerName: targetsTexts[key][language],
  });
  // With these the owner still stands beside the figures in a window of 1440 pixels; English words are longer.
  const widths =
    language === 'zh'
      ? { state: 86, basis: 56, target: 94, gap: 104, measured: 60, owner: 154 }
      : { state: 96, basis: 76, target: 108, gap: 84, measured: 92, owner: 180 };
  return [
    {
      ...heading('indicator'),
      field: 'label',
      pinned: 'left',
      width: 212,
      minWidth: 140,
      comparator: compareTexts,
      tooltipField: 'label',
      cellRenderer: LabelCell,
    },
    {
      ...heading('state'),
      colId: 'state',
      // The word and not the state, so that another language is another value.
      field: 'stateText',
      width: widths.state,
      minWidth: 80,
      comparator: (_a, _b, first, second) => urgency(first.data) - urgency(second.data),
      cellRenderer: StateCell,
    },
    {
      ...heading('basis'),
      field: 'basisText',
      width: widths.basis,
      minWidth: 54,
      cellClass: 'quiet-cell',
      comparator: compareTexts,
    },
    { ...heading('target'), field: 'target', width: widths.target, minWidth: 70, ...figureColumn<GoalRow>() },
    { ...heading('stretch'), field: 'stretch', width: 56, minWidth: 50, ...figureColumn<GoalRow>() },
    {
      ...heading('model'),
      field: 'model',
      width: 84,
      minWidth: 70,
      ...figureColumn<GoalRow>(),
      cellClassRules: { 'is-missing': ({ data }) => data?.coverage === 'lacksData' },
    },
    { ...heading('gap'), field: 'gap', width: widths.gap, minWidth: 70, ...figureColumn<GoalRow>() },
    { ...heading('amount'), field: 'amount', width: 72, minWidth: 64, ...figureColumn<GoalRow>() },
    { ...heading('measured'), field: 'coverageText', width: widths.measured, minWidth: 60, comparator: compareTexts },
    {
      ...heading('owner'),
      colId: 'owner',
      // With its mark, so that confirming the same name is a change.
      valueGetter: ({ data }) => `${data?.owner ?? ''} ${data?.ownerMark ?? ''}`.trim(),
      width: widths.owner,
      minWidth: 90,
      comparator: compareTexts,
      tooltipField: 'owner',
      cellRenderer: OwnerCell,
    },
    {
      ...heading('section'),
      field: 'sectionShort',
      cellRenderer: OwnWordsCell,
      width: 190,
      minWidth: 90,
      cellClass: 'quiet-cell',
      tooltipField: 'section',
      comparator: (_a, _b, first, second) => (first.data?.order ?? 0) - (second.data?.order ?? 0),
    },
    {
      ...heading('sentence'),
      field: 'quote',
      cellRenderer: OwnWordsCell,
      width: 420,
      minWidth: 160,
      flex: 1,
      cellClass: 'quiet-cell',
      tooltipField: 'sentence',
      comparator: (_a, _b, first, second) => (first.data?.order ?? 0) - (second.data?.order ?? 0),
    },
  ];
}

/** The name of a target; a part of another stands a little to the right. */
function LabelCell({ data }: CustomCellRendererProps<GoalRow>) {
  if (!data) return null;
  return data.isPart ? <span className="part-label">{data.label}</span> : data.label;
}

function StateCell({ data }: CustomCellRendererProps<GoalRow>) {
  return data ? <StateMark state={data.state} text={data.stateText} /> : null;
}

/** The owner, with a mark while it is only proposed. */
function OwnerCell({ data }: CustomCellRendererProps<GoalRow>) {
  if (!data || data.owner === '') return null;
  return (
    <>
      <OwnWords text={data.owner} /> {data.isOwnerProposed && <span className="proposed">{data.ownerMark}</span>}
    </>
  );
}
