import '../../controls/side-panel.css';
import './targets.css';
import { useMemo, useRef } from 'react';
import { targetsTexts } from '../../../models/shared/texts/targets.ts';
import { goalDetail } from '../../../models/views/goal-detail.ts';
import { filterGoals, goalCoverage, noFilter } from '../../../models/views/goal-filter.ts';
import { goalTable } from '../../../models/views/goal-table.ts';
import { ListGrid, type ListHandle, type ListState } from '../../controls/list-grid.tsx';
import { keep, useKept } from '../../controls/use-kept.ts';
import { useDocument } from '../../document/use-document.ts';
import { useExplainKey } from '../../frame/use-explain-key.ts';
import { useLanguage } from '../../settings/use-settings.ts';
import { useText } from '../../settings/use-text.ts';
import { TargetDetail } from './detail/target-detail.tsx';
import { targetColumns } from './target-columns.tsx';
import { TargetFilters } from './target-filters.tsx';

const keptFilter = keep(noFilter);
const keptSelection = keep<string | null>(null);
const keptList: ListState = keep(undefined);

/** The screen 目标: every target of the report, how it is covered, how it stands, and the words behind it. */
export function Targets() {
  const text = useText();
  const language = useLanguage();
  const { results, scenario } = useDocument();
  const [filter, setFilter] = useKept(keptFilter);
  const [chosen, select] = useKept(keptSelection);
  const list = useRef<ListHandle>(null);
  const panel = useRef<HTMLElement>(null);

  const active = results.results.find((result) => result.scenario.id === scenario);
  const rows = useMemo(() => (active ? goalTable(results, active, language) : []), [results, active, language]);
  const shown = useMemo(() => filterGoals(rows, filter), [rows, filter]);
  const columns = useMemo(() => targetColumns(language), [language]);
  const coverage = useMemo(() => goalCoverage(rows, language), [rows, language]);
  const selected = shown.some(({ id }) => id === chosen) ? chosen : (shown[0]?.id ?? null);
  const detail = useMemo(
    () => (active && selected !== null ? goalDetail(results, active, selected, language) : null),
    [results, active, selected, language],
  );
  const variable = detail?.measure?.id ?? null;
  useExplainKey(variable === null ? null : { scenario, variable, period: results.plan.model.targetPeriod });
  const toList = (): void => list.current?.focus();

  return (
    <div className="list-screen targets">
      {active && (
        <TargetFilters
          rows={rows}
          shown={shown.length}
          coverage={coverage}
          scenario={active.scenario}
          filter={filter}
          onChange={setFilter}
          leave={toList}
        />
      )}
      <div className="list-area" data-region="">
        <ListGrid
          ref={list}
          label={text(targetsTexts.table)}
          columns={columns}
          rows={shown}
          selected={selected}
          onSelect={select}
          onOpen={() => panel.current?.focus()}
          state={keptList}
          empty={text(targetsTexts.nothingFound)}
        />
      </div>
      <TargetDetail ref={panel} detail={detail} leave={toList} />
    </div>
  );
}
