import type { StandingFigure } from '../plan/set-source.ts';
import type { Language } from '../shared/language.ts';
import type { Source } from '../shared/provenance.ts';
import { fillText } from '../shared/texts/fill-text.ts';
import { ledgerTexts } from '../shared/texts/ledger.ts';
import { basisLabels } from '../shared/texts/states.ts';
import { type Passage, passageOf } from './goal-passage.ts';
import type { ScenarioResult } from './grid-rows.ts';
import type { LedgerLine } from './ledger-table.ts';
import { blockedBy, resultsUsing } from './ledger-uses.ts';
import { nameList } from './name-list.ts';
import type { PlanResults } from './plan-results.ts';
import { type SourceLine, sourceFields } from './source-fields.ts';

/** Everything the side panel says of one assumption. */
export interface LedgerDetail {
  readonly line: LedgerLine;
  readonly basis: string;
  readonly standing: string;
  readonly source: Source;
  /** Where an edit of the source goes. */
  readonly place: StandingFigure;
  /** Every part the source can have, those without text included. */
  readonly fields: readonly SourceLine[];
  /** The sentence of the report, where the figure comes from there. */
  readonly passage: Passage | null;
  /** What a missing figure blocks, a sentence each. */
  readonly blocks: readonly string[];
  readonly results: readonly { readonly id: string; readonly label: string }[];
  readonly note: string;
}

/** The detail of one line of the ledger. Null for a line the scenario does not have. */
export function ledgerDetail(
  { plan, compiled }: PlanResults,
  { scenario, assumptions, evaluation }: ScenarioResult,
  line: LedgerLine,
  language: Language,
): LedgerDetail | null {
  const { model } = plan;
  const variable = model.variables.find(({ id }) => id === line.variable);
  const slot = line.id.slice(line.variable.length + 1);
  const resolved = assumptions.get(line.variable)?.get(slot);
  if (!variable || !resolved) return null;
  const { source, setBy } = resolved;
  const setter = plan.scenarios.find(({ id }) => id === setBy)?.name[language] ?? '';
  const standing = {
    shipped: ledgerTexts.shippedLong,
    chosen: ledgerTexts.chosenLong,
    inherited: ledgerTexts.inheritedLong,
  };
  const span = source.kind === 'quoted' || source.kind === 'derived' ? source.span : undefined;
  const labelOf = (id: string): string => model.variables.find((one) => one.id === id)?.label[language] ?? id;
  return {
    line,
    basis: variable.basis === null ? '' : basisLabels[variable.basis][language],
    standing: fillText(standing[line.origin], language, { scenario: setter || scenario.name[language] }),
    source,
    place: { setBy, variable: line.variable, slot },
    fields: sourceFields(source, language),
    passage: span ? passageOf(model.report, span) : null,
    blocks: line.state === 'missing' ? blocksOf(line.variable) : [],
    results: (resultsUsing(compiled).get(line.variable) ?? []).map((id) => ({ id, label: labelOf(id) })),
    note: variable.note?.[language] ?? '',
  };

  function blocksOf(id: string): readonly string[] {
    const { alone, together } = blockedBy(id, evaluation);
    const names = (ids: readonly string[]): string => ids.map(labelOf).join(language === 'zh' ? '、' : ', ');
    const groups = new Map<string, string[]>();
    // What needs least besides comes first.
    for (const { result, others } of together.toSorted((a, b) => a.others.length - b.others.length)) {
      const key = nameList(model, others, language);
      groups.set(key, [...(groups.get(key) ?? []), result]);
    }
    const sentences = [...groups].map(([others, found]) =>
      fillText(ledgerTexts.unlocksWith, language, { others, names: names(found) }),
    );
    const first = alone.length > 0 ? [fillText(ledgerTexts.unlocks, language, { names: names(alone) })] : [];
    const all = [...first, ...sentences];
    return all.length > 0 ? all : [ledgerTexts.blocksNothing[language]];
  }
}
