import './ledger.css';
import { useMemo, useRef } from 'react';
import { ledgerTexts } from '../../../models/shared/texts/ledger.ts';
import { changeLines } from '../../../models/views/ledger-changes.ts';
import { filterLedger, ledgerCounts, wholeLedger } from '../../../models/views/ledger-filter.ts';
import { ledgerTable } from '../../../models/views/ledger-table.ts';
import { ListGrid, type ListHandle, type ListState } from '../../controls/list-grid.tsx';
import { keep, useKept } from '../../controls/use-kept.ts';
import { useDocument } from '../../document/use-document.ts';
import { useLanguage } from '../../settings/use-settings.ts';
import { useText } from '../../settings/use-text.ts';
import { LedgerPanel } from './detail/ledger-panel.tsx';
import { changeColumns, ledgerColumns } from './ledger-columns.tsx';
import { LedgerFilters } from './ledger-filters.tsx';
import { Steps } from './steps.tsx';

/** What the ledger shows: every assumption, those to supply or replace, or what was changed. */
export type LedgerView = 'everything' | 'toReplace' | 'changes';

const keptView = keep<LedgerView>('everything');
const keptFilter = keep(wholeLedger);
const keptLine = keep<string | null>(null);
const keptChange = keep<string | null>(null);
const keptLedger: ListState = keep(undefined);
const keptChanges: ListState = keep(undefined);

/** The screen 台账: where every assumption comes from, who chose it, what is missing, and what was changed. */
export function Ledger() {
  const [view, setView] = useKept(keptView);
  return view === 'changes' ? <Changes onView={setView} /> : <Assumptions view={view} onView={setView} />;
}

function Assumptions({ view, onView }: { readonly view: LedgerView; readonly onView: (view: LedgerView) => void }) {
  const text = useText();
  const language = useLanguage();
  const { results, scenario } = useDocument();
  const [filter, setFilter] = useKept(keptFilter);
  const [chosen, select] = useKept(keptLine);
  const list = useRef<ListHandle>(null);
  const panel = useRef<HTMLElement>(null);
  const active = results.results.find((result) => result.scenario.id === scenario);
  const lines = useMemo(() => (active ? ledgerTable(results, active, language) : []), [results, active, language]);
  const shown = useMemo(
    () => filterLedger(lines, { ...filter, isToReplace: view === 'toReplace' }),
    [lines, filter, view],
  );
  const columns = useMemo(() => ledgerColumns(language), [language]);
  const counts = useMemo(() => ledgerCounts(lines, language), [lines, language]);
  const line = shown.find(({ id }) => id === chosen) ?? shown[0];
  const toList = (): void => list.current?.focus();
  return (
    <div className="list-screen ledger">
      <LedgerFilters
        view={view}
        onView={onView}
        counts={counts}
        shown={shown.length}
        filter={filter}
        onChange={setFilter}
        leave={toList}
      />
      <div className="list-area" data-region="">
        <ListGrid
          ref={list}
          label={text(ledgerTexts.table)}
          columns={columns}
          rows={shown}
          selected={line?.id ?? null}
          onSelect={select}
          onOpen={() => panel.current?.focus()}
          state={keptLedger}
          empty={text(ledgerTexts.nothingFound)}
        />
      </div>
      <LedgerPanel ref={panel} active={active} line={line} leave={toList} />
    </div>
  );
}

function Changes({ onView }: { readonly onView: (view: LedgerView) => void }) {
  const text = useText();
  const language = useLanguage();
  const { results, history } = useDocument();
  const [chosen, select] = useKept(keptChange);
  const list = useRef<ListHandle>(null);
  const panel = useRef<HTMLElement>(null);
  const lines = useMemo(() => changeLines(results.plan, language), [results.plan, language]);
  const columns = useMemo(() => changeColumns(language), [language]);
  return (
    <div className="list-screen ledger">
      <LedgerFilters view="changes" onView={onView} />
      <div className="list-area" data-region="">
        <ListGrid
          ref={list}
          label={text(ledgerTexts.changesTable)}
          columns={columns}
          rows={lines}
          selected={lines.some(({ id }) => id === chosen) ? chosen : null}
          onSelect={select}
          onOpen={() => panel.current?.focus()}
          state={keptChanges}
          empty={text(ledgerTexts.noChanges)}
        />
      </div>
      <Steps ref={panel} history={history} leave={() => list.current?.focus()} />
    </div>
  );
}
