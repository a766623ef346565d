import type { Assumption } from '../goals/variable.ts';
import { formatValue } from '../shared/format-number.ts';
import type { Language } from '../shared/language.ts';
import type { Provenance, Source } from '../shared/provenance.ts';
import { figureTexts } from '../shared/texts/figures.ts';
import { ledgerTexts } from '../shared/texts/ledger.ts';
import { unitLabel } from '../shared/unit.ts';
import type { ScenarioResult } from './grid-rows.ts';
import { type LedgerRow, ledgerRows } from './ledger-rows.ts';
import { blockedBy, resultsUsing } from './ledger-uses.ts';
import type { PlanResults } from './plan-results.ts';
import { partOf } from './source-fields.ts';
import { markOfSource, type SourceMark } from './source-mark.ts';

/** A line of the ledger, ready to read, sort and filter. */
export interface LedgerLine {
  readonly id: string;
  readonly variable: string;
  readonly label: string;
  readonly year: string;
  readonly value: string;
  readonly unit: string;
  readonly state: Provenance;
  readonly mark: SourceMark;
  /** Title, arithmetic or note: the one text that says where the figure is from. */
  readonly where: string;
  readonly date: string;
  readonly who: string;
  readonly whoWhen: string;
  readonly origin: LedgerRow['origin'];
  readonly originText: string;
  /** How many results need it, and how many of them it blocks by being missing. */
  readonly neededBy: number;
  readonly blocks: number;
  readonly note: string;
}

/** The order in which somebody has something to do: what is missing, then borrowed, then assumed, then the sound ones. */
const urgency: readonly Provenance[] = ['missing', 'proxy', 'assumed', 'external', 'derived', 'quoted'];

/** The ledger of one scenario: missing figures first, within each state those that most results need. */
export function ledgerTable(
  { compiled }: PlanResults,
  result: ScenarioResult,
  language: Language,
): readonly LedgerLine[] {
  const { model } = compiled;
  const uses = resultsUsing(compiled);
  const assumptions = model.variables.filter((variable): variable is Assumption => variable.kind === 'assumption');
  return ledgerRows(result, assumptions, (id) => uses.get(id)?.length ?? 0)
    .map((row) => lineOf(row, result, language))
    .toSorted(
      (a, b) => urgency.indexOf(a.state) - urgency.indexOf(b.state) || b.blocks - a.blocks || b.neededBy - a.neededBy,
    );
}

function lineOf(row: LedgerRow, { evaluation }: ScenarioResult, language: Language): LedgerLine {
  const { variable, slot, source, origin } = row;
  const isMissing = row.state === 'missing';
  const { alone, together } = isMissing ? blockedBy(variable.id, evaluation) : { alone: [], together: [] };
  // A figure that was cleared has the source of whoever cleared it, and is missing all the same.
  const shown: Source = isMissing && source.kind !== 'missing' ? { kind: 'missing', note: source.note } : source;
  return {
    id: row.id,
    variable: variable.id,
    label: variable.label[language],
    year: slot === 'once' ? ledgerTexts.allYears[language] : slot,
    value: row.value === null ? figureTexts.noData[language] : formatValue(row.value, variable.unit),
    unit: unitLabel(variable.unit, language),
    state: row.state,
    mark: markOfSource(shown, null, language),
    where: whereOf(source, language),
    date: partOf(source, 'date'),
    who: partOf(source, 'author'),
    whoWhen: [partOf(source, 'author'), partOf(source, 'date')].filter((part) => part !== '').join(' · '),
    origin,
    originText: ledgerTexts[origin][language],
    neededBy: row.neededBy,
    blocks: alone.length + together.length,
    note: source.note ?? '',
  };
}

function whereOf(source: Source, language: Language): string {
  switch (source.kind) {
    case 'quoted':
      return source.note ?? ledgerTexts.theReport[language];
    case 'derived':
      return source.arithmetic;
    case 'external':
    case 'proxy':
      // 预计数 comes first: a figure announced before the final accounts must not pass for one.
      return [source.vintage, source.title].filter((part) => part !== undefined).join(' · ');
    case 'assumed':
    case 'missing':
      return source.note ?? '';
  }
}
