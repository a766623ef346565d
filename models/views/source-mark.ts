import type { Cell } from '../evaluation/evaluation.ts';
import type { Variable } from '../goals/variable.ts';
import type { Language } from '../shared/language.ts';
import type { Period } from '../shared/period.ts';
import type { Provenance, Source } from '../shared/provenance.ts';
import { figureTexts } from '../shared/texts/figures.ts';
import { fillText } from '../shared/texts/fill-text.ts';
import { formulaTexts } from '../shared/texts/formulas.ts';
import { provenanceLabels } from '../shared/texts/states.ts';

/** The provenance mark beside a figure: its state as a word, and a few words more. Dashed marks are to be replaced or filled. */
export interface SourceMark {
  readonly state: Provenance;
  readonly text: string;
  readonly detail: string;
  readonly isDashed: boolean;
}

const dashed: ReadonlySet<Provenance> = new Set<Provenance>(['proxy', 'assumed', 'missing']);

/** The mark of an entered figure. */
export function markOfSource(source: Source, carriedFrom: Period | null, language: Language): SourceMark {
  const detail =
    carriedFrom === null
      ? detailOf(source, language)
      : fillText(figureTexts.carriedFrom, language, { period: carriedFrom });
  return mark(source.kind, provenanceLabels[source.kind][language], detail);
}

/** The mark of a calculated figure: 推算, or the weakest state among its inputs. */
export function markOfCell(cell: Cell, language: Language): SourceMark | null {
  if (cell.kind === 'none') return null;
  const state = provenanceLabels[cell.provenance][language];
  const isOwnWork = cell.provenance === 'quoted' || cell.provenance === 'derived';
  const text = isOwnWork
    ? provenanceLabels.derived[language]
    : fillText(figureTexts.includesWeakest, language, { state: state.toLowerCase() });
  return mark(isOwnWork ? 'derived' : cell.provenance, cell.kind === 'missing' ? state : text, '');
}

/** The mark of a formula that a planner wrote in the place of the one the model came with; null for any other variable. */
export function markOfFormula(variable: Variable, language: Language): SourceMark | null {
  if (variable.kind !== 'formula' || !variable.replaced) return null;
  return mark('assumed', formulaTexts.differsShort[language], variable.replaced.date.slice(5));
}

const mark = (state: Provenance, text: string, detail: string): SourceMark => ({
  state,
  text,
  detail,
  isDashed: dashed.has(state),
});

function detailOf(source: Source, language: Language): string {
  switch (source.kind) {
    case 'quoted':
      return '';
    case 'derived':
      return source.arithmetic;
    case 'external':
      return source.vintage ?? source.title;
    case 'proxy':
      return source.title;
    case 'assumed':
      return source.date.slice(5);
    case 'missing':
      return figureTexts.toBeFilled[language];
  }
}
