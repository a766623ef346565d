import '../../controls/side-panel.css';
import './compare.css';
import { useMemo, useRef } from 'react';
import { compareTexts } from '../../../models/shared/texts/compare.ts';
import { compareChoice, noChoice, toggleShown } from '../../../models/views/compare-choice.ts';
import {
  type CompareFilter,
  compareColumns,
  compareTable,
  filterComparison,
} from '../../../models/views/compare-table.ts';
import type { Figure } from '../../../models/views/grid-position.ts';
import { ListGrid, type ListHandle, type ListState } from '../../controls/list-grid.tsx';
import { Segmented } from '../../controls/segmented.tsx';
import { SidePanel } from '../../controls/side-panel.tsx';
import { keep, useKept } from '../../controls/use-kept.ts';
import { useController, useDocument } from '../../document/use-document.ts';
import { useExplainKey } from '../../frame/use-explain-key.ts';
import { useNavigate } from '../../frame/use-navigation.ts';
import { useLanguage } from '../../settings/use-settings.ts';
import { useText } from '../../settings/use-text.ts';
import { compareColumnDefs } from './compare-columns.tsx';
import { CompareStrip } from './compare-strip.tsx';
import { Differences } from './differences/differences.tsx';
import { ScenarioManager } from './manage/scenario-manager.tsx';

const wholeTable: CompareFilter = { contents: 'everything', years: 'target', onlyDifferences: true };
const keptChoice = keep(noChoice);
const keptFilter = keep(wholeTable);
const keptSelection = keep<string | null>(null);
const keptView = keep<'differences' | 'scenarios'>('differences');
const keptList: ListState = keep(undefined);

/** The screen 比较: scenarios side by side without applying any of them, what makes them differ, and their management. */
export function Compare() {
  const text = useText();
  const language = useLanguage();
  const controller = useController();
  const navigate = useNavigate();
  const { results } = useDocument();
  const [wanted, choose] = useKept(keptChoice);
  const [filter, setFilter] = useKept(keptFilter);
  const [chosen, select] = useKept(keptSelection);
  const [view, setView] = useKept(keptView);
  const list = useRef<ListHandle>(null);
  const panel = useRef<HTMLElement>(null);
  const { plan } = results;

  const choice = useMemo(() => compareChoice(plan, wanted), [plan, wanted]);
  const rows = useMemo(() => (choice ? compareTable(results, choice, language) : []), [results, choice, language]);
  const found = useMemo(() => filterComparison(rows, filter, plan.model.targetPeriod), [rows, filter, plan]);
  const show = useMemo(
    () =>
      (figure: Figure): void => {
        controller.select(figure);
        navigate('workbench');
      },
    [controller, navigate],
  );
  const columns = useMemo(
    () => (choice ? compareColumnDefs(compareColumns(results, choice, language), show, language) : []),
    [results, choice, show, language],
  );
  const selected = found.rows.some(({ id }) => id === chosen) ? chosen : (found.rows[0]?.id ?? null);
  const row = found.rows.find(({ id }) => id === selected);
  const figure = row && choice ? { scenario: choice.to, variable: row.variable, period: row.period } : null;
  const open = (): void => {
    if (figure) show(figure);
  };
  useExplainKey(figure);
  const isManaging = view === 'scenarios' || choice === null;

  return (
    <div className="list-screen compare">
      {choice && (
        <CompareStrip
          choice={choice}
          onChoice={choose}
          filter={filter}
          onFilter={setFilter}
          counts={{ shown: found.rows.length, different: found.different, elsewhere: found.elsewhere }}
        />
      )}
      <div className="list-area" data-region="">
        {choice ? (
          <ListGrid
            ref={list}
            label={text(compareTexts.table)}
            columns={columns}
            rows={found.rows}
            selected={selected}
            onSelect={select}
            onOpen={open}
            state={keptList}
            empty={text(compareTexts.noDifference)}
          />
        ) : (
          <p className="need-two">{text(compareTexts.needTwo)}</p>
        )}
      </div>
      <SidePanel ref={panel} label={text(compareTexts.panel)} leave={() => list.current?.focus()}>
        {choice && (
          <Segmented
            label={text(compareTexts.view)}
            value={view}
            onChange={setView}
            options={[
              { value: 'differences', text: text(compareTexts.differences) },
              { value: 'scenarios', text: text(compareTexts.scenarios) },
            ]}
          />
        )}
        {isManaging ? (
          <ScenarioManager onMade={(id, next) => choose(toggleShown(next, choice ?? noChoice, id))} />
        ) : (
          <Differences
            choice={choice}
            show={show}
            onlyDifferences={() => setFilter({ contents: 'assumptions', years: 'all', onlyDifferences: true })}
          />
        )}
      </SidePanel>
    </div>
  );
}
