import type { ColDef } from 'ag-grid-community';
import { type ReactNode, useMemo, useRef } from 'react';
import type { TargetChange } from '../../../models/goals/compare-reports.ts';
import { reportText } from '../../../models/goals/goal-model.ts';
import type { Language } from '../../../models/shared/language.ts';
import { reportTexts } from '../../../models/shared/texts/report.ts';
import { type ComparisonRow, comparisonCounts, comparisonRows } from '../../../models/views/report-comparison-rows.ts';
import { reportParagraphs } from '../../../models/views/report-paragraphs.ts';
import { CountFilter } from '../../controls/count-filter.tsx';
import { compareTexts } from '../../controls/list-columns.ts';
import { ListGrid, type ListHandle, type ListState } from '../../controls/list-grid.tsx';
import { OwnWordsCell, Told } from '../../controls/own-words.tsx';
import { keep, useKept } from '../../controls/use-kept.ts';
import { useDocument } from '../../document/use-document.ts';
import { useLanguage } from '../../settings/use-settings.ts';
import { useText } from '../../settings/use-text.ts';
import { keptIncoming } from './incoming/incoming-report.ts';
import { ReportFrame } from './report-frame.tsx';
import { ReportText } from './report-text.tsx';
import { canOpenReports, type OpenedReport, useOpenReport } from './use-open-report.ts';

const keptPrevious = keep<OpenedReport | null>(null);
const keptPair = keep<string | null>(null);
const keptChange = keep<TargetChange | null>(null);
const keptList: ListState = keep(undefined);

/** Last year's report against this year's. This year's is the new report being read, where there is one; else the plan's own. */
export function Comparison({ choice }: { readonly choice: ReactNode }) {
  const text = useText();
  const language = useLanguage();
  const openReport = useOpenReport();
  const { report } = useDocument().results.plan.model;
  const [previous, setPrevious] = useKept(keptPrevious);
  const [selected, select] = useKept(keptPair);
  const [change, setChange] = useKept(keptChange);
  const list = useRef<ListHandle>(null);

  const incoming = keptIncoming.current;
  const own = useMemo(
    () => ({ name: text(reportTexts.ownReport, { name: report.year }), text: reportText(report) }),
    [report, text],
  );
  const after = incoming ?? own;
  const before = previous ?? (incoming ? own : null);
  const rows = useMemo(
    () => (before ? comparisonRows(before.text, after.text, language) : []),
    [before, after, language],
  );
  const shown = useMemo(() => rows.filter((row) => change === null || row.change === change), [rows, change]);
  const counts = useMemo(() => comparisonCounts(rows, language), [rows, language]);
  const marks = useMemo(() => rows.flatMap(({ id, mark }) => (mark ? [{ id, ...mark }] : [])), [rows]);
  const paragraphs = useMemo(() => reportParagraphs(after.text, marks), [after, marks]);
  const columns = useMemo(() => comparisonColumns(language), [language]);
  const chosen = shown.find(({ id }) => id === selected);
  const open = async (): Promise<void> => {
    const opened = await openReport();
    if (opened) setPrevious(opened);
  };
  return (
    <ReportFrame
      strip={
        <>
          {choice}
          {before && (
            <span className="report-name">
              <Told text={reportTexts.between} details={{ before: before.name, after: after.name }} />
            </span>
          )}
          {before && (
            <CountFilter label={text(reportTexts.change)} options={counts} value={change} onChange={setChange} />
          )}
          {canOpenReports && (
            <button type="button" className="quiet strip-end" onClick={() => void open()}>
              {text(reportTexts.openPrevious)}
            </button>
          )}
        </>
      }
      left={
        <ReportText
          paragraphs={paragraphs}
          marks={marks}
          selected={selected}
          onSelect={select}
          leave={() => list.current?.focus()}
        />
      }
    >
      {before ? (
        <ListGrid
          ref={list}
          label={text(reportTexts.comparisonTable)}
          columns={columns}
          rows={shown}
          selected={chosen?.id ?? null}
          onSelect={select}
          onOpen={() => document.querySelector<HTMLElement>('.report-text')?.focus()}
          state={keptList}
          empty={text(reportTexts.nothing)}
        />
      ) : (
        <p className="report-hint">{text(reportTexts.noPrevious)}</p>
      )}
      {chosen && chosen.wordsBefore !== '' && (
        <section className="report-detail" aria-label={text(reportTexts.before)}>
          <h2>{text(reportTexts.before)}</h2>
          <blockquote lang="zh-CN">{chosen.wordsBefore}</blockquote>
        </section>
      )}
    </ReportFrame>
  );
}

function comparisonColumns(language: Language): ColDef<ComparisonRow>[] {
  const heading = (key: keyof typeof reportTexts) => ({ headerName: reportTexts[key][language] });
  const words = { cellRenderer: OwnWordsCell };
  const figure = { headerClass: 'is-figure', cellClass: 'figure', sortable: false, ...words };
  return [
    {
      ...heading('change'),
      field: 'changeText',
      width: 64,
      minWidth: 62,
      cellClass: ({ data }) => `change-${data?.change ?? ''}`,
    },
    {
      ...heading('indicator'),
      field: 'indicator',
      flex: 1,
      minWidth: 120,
      maxWidth: 480,
      comparator: compareTexts,
      tooltipField: 'indicator',
      ...words,
    },
    { ...heading('before'), field: 'before', width: 96, minWidth: 60, ...figure, tooltipField: 'before' },
    { ...heading('after'), field: 'after', width: 96, minWidth: 60, ...figure, tooltipField: 'after' },
    { ...heading('difference'), field: 'difference', width: 92, minWidth: 60, ...figure },
  ];
}
