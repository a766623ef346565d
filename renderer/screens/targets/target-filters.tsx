import type { Scenario } from '../../../models/scenarios/scenario.ts';
import { goalTexts } from '../../../models/shared/texts/figures.ts';
import { targetsTexts } from '../../../models/shared/texts/targets.ts';
import {
  type GoalCoverage,
  type GoalFilter,
  noFilter,
  ownersOf,
  sectionsOf,
} from '../../../models/views/goal-filter.ts';
import type { GoalRow } from '../../../models/views/goal-table.ts';
import { CountFilter } from '../../controls/count-filter.tsx';
import { SearchField } from '../../controls/search-field.tsx';
import { SelectFilter } from '../../controls/select-filter.tsx';
import { StateMark } from '../../controls/state-mark.tsx';
import { useLanguage } from '../../settings/use-settings.ts';
import { useText } from '../../settings/use-text.ts';

/** Coverage and attainment in numbers, each a filter, and the other ways to find a target. */
export function TargetFilters({
  rows,
  shown,
  coverage,
  scenario,
  filter,
  onChange,
  leave,
}: {
  readonly rows: readonly GoalRow[];
  readonly shown: number;
  readonly coverage: GoalCoverage;
  readonly scenario: Scenario;
  readonly filter: GoalFilter;
  readonly onChange: (filter: GoalFilter) => void;
  readonly leave: () => void;
}) {
  const text = useText();
  const language = useLanguage();
  const { total } = coverage;
  const isFiltered = JSON.stringify(filter) !== JSON.stringify(noFilter);
  return (
    <search className="list-strip" aria-label={text(targetsTexts.filters)} data-region="">
      <div className="strip-row">
        <CountFilter
          label={text(targetsTexts.coverageOf, { total })}
          options={coverage.coverage}
          value={filter.coverage}
          onChange={(next) => onChange({ ...filter, coverage: next })}
        />
        <CountFilter
          label={text(targetsTexts.attainment, {
            scenario: scenario.name[language],
            path: text(goalTexts[scenario.path]),
          })}
          options={coverage.states}
          value={filter.state}
          onChange={(next) => onChange({ ...filter, state: next })}
          render={({ id, text: word }) => <StateMark state={id} text={word} />}
        />
      </div>
      <div className="strip-row">
        <SearchField
          label={text(targetsTexts.search)}
          clearLabel={text(targetsTexts.clear)}
          value={filter.search}
          onChange={(search) => onChange({ ...filter, search })}
          leave={leave}
        />
        <SelectFilter
          label={text(targetsTexts.section)}
          everything={text(targetsTexts.everySection)}
          options={sectionsOf(rows)}
          value={filter.section}
          onChange={(section) => onChange({ ...filter, section })}
        />
        <SelectFilter
          label={text(targetsTexts.owner)}
          everything={text(targetsTexts.everyOwner)}
          options={ownersOf(rows)}
          value={filter.owner}
          onChange={(owner) => onChange({ ...filter, owner })}
        />
        {isFiltered && (
          <button type="button" className="quiet" onClick={() => onChange(noFilter)}>
            {text(targetsTexts.clear)}
          </button>
        )}
        <output className="shown">{text(targetsTexts.shown, { shown, total })}</output>
      </div>
    </search>
  );
}
