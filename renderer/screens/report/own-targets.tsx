import type { ColDef } from 'ag-grid-community';
import type { CustomCellRendererProps } from 'ag-grid-react';
import { type ReactNode, useMemo, useRef } from 'react';
import { reportText } from '../../../models/goals/goal-model.ts';
import type { Language } from '../../../models/shared/language.ts';
import { reportTexts } from '../../../models/shared/texts/report.ts';
import { type GoalRow, goalTable } from '../../../models/views/goal-table.ts';
import { reportParagraphs } from '../../../models/views/report-paragraphs.ts';
import { compareTexts, figureColumn } from '../../controls/list-columns.ts';
import { ListGrid, type ListHandle, type ListState } from '../../controls/list-grid.tsx';
import { StateMark } from '../../controls/state-mark.tsx';
import { keep, useKept } from '../../controls/use-kept.ts';
import { useDocument } from '../../document/use-document.ts';
import { useLanguage } from '../../settings/use-settings.ts';
import { useText } from '../../settings/use-text.ts';
import { ReportFrame } from './report-frame.tsx';
import { ReportText } from './report-text.tsx';

const keptTarget = keep<string | null>(null);
const keptList: ListState = keep(undefined);

/** The report of the open plan beside its targets: a target marks its words, words select their target. */
export function OwnTargets({ choice }: { readonly choice: ReactNode }) {
  const text = useText();
  const language = useLanguage();
  const { results, scenario } = useDocument();
  const { report, goals } = results.plan.model;
  const [selected, select] = useKept(keptTarget);
  const list = useRef<ListHandle>(null);
  const active = results.results.find((result) => result.scenario.id === scenario);
  const rows = useMemo(() => (active ? goalTable(results, active, language) : []), [results, active, language]);
  const columns = useMemo(() => targetColumns(language), [language]);
  const marks = useMemo(() => goals.map(({ id, span }) => ({ id, ...span })), [goals]);
  const paragraphs = useMemo(() => reportParagraphs(reportText(report), marks), [report, marks]);
  const toList = (): void => list.current?.focus();
  return (
    <ReportFrame
      strip={
        <>
          {choice}
          <span className="report-name" title={report.title[language]}>
            {report.title[language]}
          </span>
        </>
      }
      left={<ReportText paragraphs={paragraphs} marks={marks} selected={selected} onSelect={select} leave={toList} />}
    >
      <ListGrid
        ref={list}
        label={text(reportTexts.targetsTable)}
        columns={columns}
        rows={rows}
        selected={selected}
        onSelect={select}
        onOpen={() => document.querySelector<HTMLElement>('.report-text')?.focus()}
        state={keptList}
        empty={text(reportTexts.nothing)}
      />
    </ReportFrame>
  );
}

function targetColumns(language: Language): ColDef<GoalRow>[] {
  const heading = (key: keyof typeof reportTexts) => ({ headerName: reportTexts[key][language] });
  return [
    {
      ...heading('indicator'),
      field: 'label',
      flex: 1,
      minWidth: 150,
      maxWidth: 480,
      comparator: compareTexts,
      tooltipField: 'quote',
    },
    { ...heading('base'), field: 'target', width: 100, minWidth: 70, ...figureColumn<GoalRow>() },
    { ...heading('stretch'), field: 'stretch', width: 70, minWidth: 56, ...figureColumn<GoalRow>() },
    { ...heading('state'), field: 'stateText', width: 100, minWidth: 84, cellRenderer: StateCell },
  ];
}

function StateCell({ data }: CustomCellRendererProps<GoalRow>) {
  return data ? <StateMark state={data.state} text={data.stateText} /> : null;
}
