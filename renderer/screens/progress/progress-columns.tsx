import type { ColDef } from 'ag-grid-community';
import type { CustomCellRendererProps } from 'ag-grid-react';
import type { Language } from '../../../models/shared/language.ts';
import { progressTexts } from '../../../models/shared/texts/progress.ts';
import type { ProgressRow } from '../../../models/views/progress-table.ts';
import { compareTexts, figureColumn } from '../../controls/list-columns.ts';
import { LightMark } from './light-mark.tsx';

/** The columns of the monthly schedule. */
export function progressColumns(language: Language): ColDef<ProgressRow>[] {
  const figure = (
    key: 'target' | 'month' | 'actual' | 'attained' | 'pace' | 'lead' | 'neededBase' | 'neededStretch' | 'deadline',
    width: number,
  ): ColDef<ProgressRow> => ({
    ...figureColumn<ProgressRow>(),
    headerName: progressTexts[key][language],
    headerTooltip: progressTexts[key][language],
    field: key,
    width,
    minWidth: 46,
  });
  return [
    {
      headerName: progressTexts.indicator[language],
      field: 'label',
      pinned: 'left',
      width: 186,
      minWidth: 130,
      comparator: compareTexts,
      tooltipField: 'label',
    },
    {
      headerName: progressTexts.light[language],
      field: 'light',
      width: 96,
      minWidth: 84,
      cellRenderer: LightCell,
    },
    figure('target', 92),
    figure('month', 56),
    figure('actual', 88),
    figure('attained', 70),
    figure('pace', 66),
    figure('lead', 68),
    figure('neededBase', 104),
    figure('neededStretch', 100),
    figure('deadline', 92),
    {
      headerName: progressTexts.owner[language],
      field: 'owner',
      width: 104,
      minWidth: 70,
      cellClass: 'quiet-cell',
      comparator: compareTexts,
      tooltipField: 'owner',
    },
  ];
}

const LightCell = ({ data }: CustomCellRendererProps<ProgressRow>) =>
  data ? <LightMark light={data.light} text={data.lightText} /> : null;
