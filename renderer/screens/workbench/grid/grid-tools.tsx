import { workbenchTexts } from '../../../../models/shared/texts/workbench.ts';
import type { FigureLine } from '../../../../models/views/figure-line.ts';
import { SearchField } from '../../../controls/search-field.tsx';
import { Segmented } from '../../../controls/segmented.tsx';
import { useDocument } from '../../../document/use-document.ts';
import { useText } from '../../../settings/use-text.ts';
import { FigureHead } from '../formula/figure-head.tsx';
import { RowFilter, type RowFiltering } from './row-filter.tsx';

/** Above the grid: the selected figure, and which rows and years are shown. */
export function GridTools({
  line,
  wanted,
  look,
  leaveSearch,
  filter,
  years,
  showYears,
  leave,
}: {
  readonly line: FigureLine;
  readonly wanted: string;
  readonly look: (wanted: string) => void;
  readonly leaveSearch: () => void;
  readonly filter: RowFiltering;
  readonly years: 'all' | 'target';
  readonly showYears: (years: 'all' | 'target') => void;
  /** Gives the keyboard back to the grid. */
  readonly leave: () => void;
}) {
  const text = useText();
  const { model } = useDocument().results.plan;
  const [from, to] = [model.periods[0] ?? '', model.periods.at(-1) ?? ''];
  return (
    <div className="grid-tools">
      <FigureHead line={line} />
      <div className="grid-search">
        <SearchField
          label={text(workbenchTexts.findRow)}
          clearLabel={text(workbenchTexts.clearFind)}
          value={wanted}
          onChange={look}
          leave={leaveSearch}
        />
      </div>
      <RowFilter filter={filter} leave={leave} />
      <Segmented
        label={text(workbenchTexts.years)}
        value={years}
        onChange={showYears}
        options={[
          { value: 'target', text: text(workbenchTexts.targetYear, { period: model.targetPeriod }) },
          { value: 'all', text: text(workbenchTexts.allYears, { from, to }) },
        ]}
      />
    </div>
  );
}
