import type { ColDef } from 'ag-grid-community';
import type { CustomCellRendererProps } from 'ag-grid-react';
import type { Language } from '../../../models/shared/language.ts';
import { progressTexts } from '../../../models/shared/texts/progress.ts';
import type { ProgressRow } from '../../../models/views/progress-table.ts';
import { compareTexts, figureColumn } from '../../controls/list-columns.ts';
import { OwnWordsCell } from '../../controls/own-words.tsx';
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
  const isChinese = language === 'zh';
  return [
    {
      headerName: progressTexts.indicator[language],
      field: 'label',
      pinned: 'left',
      width: 176,
      minWidth: 130,
      comparator: compareTexts,
      tooltipField: 'label',
    },
    {
      headerName: progressTexts.light[language],
      colId: 'light',
      field: 'lightText',
      width: 90,
      minWidth: 84,
      cellRenderer: LightCell,
    },
    figure('target', 100),
    figure('month', 52),
    figure('actual', 76),
    figure('attained', 64),
    figure('pace', 60),
    figure('lead', 62),
    figure('neededBase', isChinese ? 94 : 150),
    figure('neededStretch', isChinese ? 94 : 150),
    figure('deadline', 86),
    {
      headerName: progressTexts.owner[language],
      field: 'owner',
      cellRenderer: OwnWordsCell,
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
