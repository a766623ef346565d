import { ledgerTexts } from '../../../models/shared/texts/ledger.ts';
import { type LedgerCounts, type LedgerFilter, wholeLedger } from '../../../models/views/ledger-filter.ts';
import { CountFilter } from '../../controls/count-filter.tsx';
import { SearchField } from '../../controls/search-field.tsx';
import { Segmented } from '../../controls/segmented.tsx';
import { useText } from '../../settings/use-text.ts';
import type { LedgerView } from './ledger.tsx';

/** What the ledger shows, and for assumptions the ways to find one. */
export function LedgerFilters({
  view,
  onView,
  counts,
  shown = 0,
  filter = wholeLedger,
  onChange,
  leave,
}: {
  readonly view: LedgerView;
  readonly onView: (view: LedgerView) => void;
  readonly counts?: LedgerCounts;
  readonly shown?: number;
  readonly filter?: LedgerFilter;
  readonly onChange?: (filter: LedgerFilter) => void;
  readonly leave?: () => void;
}) {
  const text = useText();
  return (
    <search className="list-strip" aria-label={text(ledgerTexts.filters)} data-region="">
      <div className="strip-row">
        <Segmented
          label={text(ledgerTexts.views)}
          value={view}
          onChange={onView}
          options={[
            { value: 'everything', text: text(ledgerTexts.everything) },
            { value: 'toReplace', text: text(ledgerTexts.toReplace) },
            { value: 'changes', text: text(ledgerTexts.changes) },
          ]}
        />
        {counts && onChange && (
          <>
            <CountFilter
              label={text(ledgerTexts.states)}
              options={counts.states}
              value={filter.state}
              onChange={(state) => onChange({ ...filter, state })}
            />
            <CountFilter
              label={text(ledgerTexts.origins)}
              options={counts.origins}
              value={filter.origin}
              onChange={(origin) => onChange({ ...filter, origin })}
            />
          </>
        )}
      </div>
      {counts && onChange && leave && (
        <div className="strip-row">
          <SearchField
            label={text(ledgerTexts.search)}
            clearLabel={text(ledgerTexts.clear)}
            value={filter.search}
            onChange={(search) => onChange({ ...filter, search })}
            leave={leave}
          />
          {JSON.stringify(filter) !== JSON.stringify(wholeLedger) && (
            <button type="button" className="quiet" onClick={() => onChange(wholeLedger)}>
              {text(ledgerTexts.clear)}
            </button>
          )}
          <output className="shown">{text(ledgerTexts.shown, { shown, total: counts.total })}</output>
        </div>
      )}
    </search>
  );
}
