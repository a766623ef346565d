import type { Language } from '../shared/language.ts';
import { type Provenance, provenanceStates } from '../shared/provenance.ts';
import { ledgerTexts } from '../shared/texts/ledger.ts';
import { provenanceLabels } from '../shared/texts/states.ts';
import { hasWords, searchWords } from './goal-filter.ts';
import type { LedgerLine } from './ledger-table.ts';

/** What a planner looks for in the ledger; null and empty text ask for nothing. */
export interface LedgerFilter {
  /** Only what the bureau must supply or replace: missing and borrowed figures. */
  readonly isToReplace: boolean;
  readonly state: Provenance | null;
  readonly origin: LedgerLine['origin'] | null;
  readonly search: string;
}

/** Every line. */
export const wholeLedger: LedgerFilter = { isToReplace: false, state: null, origin: null, search: '' };

/** How many lines there are of each source and of each choice. Each list sums to all lines. */
export interface LedgerCounts {
  readonly total: number;
  readonly toReplace: number;
  readonly states: readonly { readonly id: Provenance; readonly text: string; readonly count: number }[];
  readonly origins: readonly { readonly id: LedgerLine['origin']; readonly text: string; readonly count: number }[];
}

const origins: readonly LedgerLine['origin'][] = ['chosen', 'inherited', 'shipped'];

/** Counts all lines, whatever is filtered; what must be acted on first. */
export const ledgerCounts = (lines: readonly LedgerLine[], language: Language): LedgerCounts => ({
  total: lines.length,
  toReplace: lines.filter(isToReplace).length,
  states: provenanceStates.toReversed().map((id) => ({
    id,
    text: provenanceLabels[id][language],
    count: lines.filter((line) => line.state === id).length,
  })),
  origins: origins.map((id) => ({
    id,
    text: ledgerTexts[id][language],
    count: lines.filter((line) => line.origin === id).length,
  })),
});

const isToReplace = ({ state }: LedgerLine): boolean => state === 'missing' || state === 'proxy';

/** The lines that pass; every word of the search must occur somewhere. */
export function filterLedger(lines: readonly LedgerLine[], filter: LedgerFilter): readonly LedgerLine[] {
  const words = searchWords(filter.search);
  return lines.filter(
    (line) =>
      (!filter.isToReplace || isToReplace(line)) &&
      (filter.state === null || line.state === filter.state) &&
      (filter.origin === null || line.origin === filter.origin) &&
      hasWords([line.label, line.where, line.note, line.who, line.date, line.variable, line.mark.text], words),
  );
}
