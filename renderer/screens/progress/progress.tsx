import '../../controls/side-panel.css';
import './progress.css';
import { useMemo, useRef } from 'react';
import { flushSync } from 'react-dom';
import { progressTexts } from '../../../models/shared/texts/progress.ts';
import { filterProgress, wholeSchedule } from '../../../models/views/progress-filter.ts';
import { progressTable } from '../../../models/views/progress-table.ts';
import { ListGrid, type ListHandle, type ListState } from '../../controls/list-grid.tsx';
import { SidePanel } from '../../controls/side-panel.tsx';
import { keep, useKept } from '../../controls/use-kept.ts';
import { useDocument } from '../../document/use-document.ts';
import { useLanguage } from '../../settings/use-settings.ts';
import { useText } from '../../settings/use-text.ts';
import { ProgressPanel } from './detail/progress-panel.tsx';
import { EmptyProgress } from './empty-progress.tsx';
import { EntryTable } from './entry/entry-table.tsx';
import { ImportActuals } from './import/import-actuals.tsx';
import { canImport, useImport } from './import/use-import.ts';
import { progressColumns } from './progress-columns.tsx';
import { ProgressStrip, type ProgressView } from './progress-strip.tsx';

const keptView = keep<ProgressView>('schedule');
const keptFilter = keep(wholeSchedule);
const keptSelection = keep<string | null>(null);
const keptSource = keep<string | null>(null);
const keptList: ListState = keep(undefined);

/** The screen 进度: where every target stands against its path, and the monthly actuals it is judged by. */
export function Progress() {
  const text = useText();
  const language = useLanguage();
  const { plan } = useDocument().results;
  const [view, setView] = useKept(keptView);
  const [filter, setFilter] = useKept(keptFilter);
  const [chosen, select] = useKept(keptSelection);
  const [typedSource, setSource] = useKept(keptSource);
  const list = useRef<ListHandle>(null);
  const entry = useRef<HTMLDivElement>(null);
  const panel = useRef<HTMLElement>(null);
  const { opened, open, change, confirm, cancel } = useImport();
  const openFile = canImport ? () => void open() : null;

  const rows = useMemo(() => progressTable(plan, language), [plan, language]);
  const shown = useMemo(() => filterProgress(rows, filter), [rows, filter]);
  const columns = useMemo(() => progressColumns(language), [language]);
  const listed = view === 'schedule' ? shown : rows;
  const selected = listed.some(({ id }) => id === chosen) ? chosen : (listed[0]?.id ?? null);
  const source = typedSource ?? text(progressTexts.defaultSource);
  const isEmpty = !plan.actuals.some(({ month }) => month.startsWith(plan.model.targetPeriod));
  const toList = (): void => {
    if (view === 'schedule') list.current?.focus();
    else entry.current?.querySelector('input')?.focus();
  };

  // The keyboard goes along to the first cell.
  const startEntry = (): void => {
    flushSync(() => setView('thisYear'));
    entry.current?.querySelector('input')?.focus();
  };

  if (opened) {
    return (
      <div className="progress import-screen" data-region="">
        <ImportActuals opened={opened} change={change} confirm={confirm} cancel={cancel} />
      </div>
    );
  }
  return (
    <div className="list-screen progress">
      <ProgressStrip
        view={view}
        onView={setView}
        rows={rows}
        shown={shown.length}
        filter={filter}
        onFilter={setFilter}
        source={source}
        onSource={setSource}
        onImport={openFile}
      />
      <div className="list-area" data-region="" ref={entry}>
        {view === 'schedule' ? (
          <>
            {isEmpty && <EmptyProgress onEnter={startEntry} onImport={openFile} />}
            <ListGrid
              ref={list}
              label={text(progressTexts.table)}
              columns={columns}
              rows={shown}
              selected={selected}
              onSelect={select}
              onOpen={() => panel.current?.focus()}
              state={keptList}
              empty={text(progressTexts.nothingFound)}
            />
          </>
        ) : (
          <EntryTable key={view} which={view} selected={selected} onSelect={select} source={source} />
        )}
      </div>
      <SidePanel ref={panel} label={text(progressTexts.panel)} leave={toList}>
        <ProgressPanel goal={selected} />
      </SidePanel>
    </div>
  );
}
