import type { FormulaPlace } from '../plan/edit-formula.ts';
import type { Language } from '../shared/language.ts';
import { type ExplainedFigure, explanationView } from './explanation-view.ts';
import { formulaPlaceOf, replacedText } from './formula-edit.ts';
import { type Figure, gridPosition } from './grid-position.ts';
import type { GridCell } from './grid-rows.ts';
import type { PlanResults } from './plan-results.ts';
import type { QuotedSentence } from './quoted-sentence.ts';
import type { SourceMark } from './source-mark.ts';

/** A figure as the formula bar shows it: its name, where it comes from, its formula or figure, and what it comes to. */
export interface FigureLine {
  readonly name: string;
  readonly mark: SourceMark | null;
  /** The sentence of the report it was taken from, in the words of the report; empty where there is none. */
  readonly quote: string;
  /** Publication, author, arithmetic, and the note of the variable: what there is of them. */
  readonly remarks: readonly string[];
  /** A formula in pieces, each name with the figure it stands for; or the figure itself. */
  readonly content: readonly (string | ExplainedFigure)[];
  readonly reading: string;
  /** The formula that can be edited, and who wrote it in the place of the built-in one, if anybody did; null for an entered figure. */
  readonly formula: { readonly place: FormulaPlace; readonly replaced: string } | null;
  /** The cell of the grid that shows the figure; null where there is none. */
  readonly cell: GridCell | null;
}

/** The line of a figure; empty for one the plan does not have. */
export function figureLine(results: PlanResults, figure: Figure, language: Language): FigureLine {
  const view = explanationView(results, figure, language);
  if (!view)
    return { name: '', mark: null, quote: '', remarks: [], content: [], reading: '', formula: null, cell: null };
  const { title, value, mark, trouble, formula, source, note } = view;
  const place = formulaPlaceOf(results, figure);
  const line = {
    name: title,
    mark,
    cell: gridPosition(results, figure)?.gridCell ?? null,
    quote: source?.sentence ? quoteOf(source.sentence) : '',
    formula: place && { place, replaced: replacedText(results, place, language) },
    remarks: [...(source?.lines ?? []), note].filter((remark) => remark !== ''),
  };
  if (!formula) return { ...line, content: [value], reading: trouble };
  return { ...line, content: ['= ', ...formula.pieces], reading: trouble || `= ${value}` };
}

const quoteOf = ({ before, quote, after }: QuotedSentence): string => `${before}${quote}${after}`.trim();
