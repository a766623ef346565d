import type { AssumptionEdit } from '../plan/edit-plan.ts';
import type { Label } from '../shared/language.ts';
import { type FractionQuestion, fractionQuestion } from './fraction-question.ts';
import type { PlanResults } from './plan-results.ts';
import { type CellOutcome, type CellWish, cellOutcomes, placeKey, type RangeEdit } from './range-edit.ts';

/** Cells that took figures which look like fractions, and the edits that make percent of them all. */
export interface FractionCells {
  /** The first of them, to be asked about. */
  readonly question: FractionQuestion;
  readonly label: Label;
  readonly edits: readonly AssumptionEdit[];
}

/** An edit of a range, and which of its figures may have been meant a hundred times as large. */
export interface DoubtfulEdit extends RangeEdit {
  readonly fractions: FractionCells | null;
}

/**
 * Asks about all cells of percent at once that took a figure such as 0.12: a block out of cells without the format of percent is
 * full of them. Null where none looks so. What would lie outside the range of its variable is not asked about.
 */
export function fractionCells(
  results: PlanResults,
  wishes: readonly CellWish[],
  outcomes: readonly CellOutcome[],
): FractionCells | null {
  const asked = wishes.flatMap((wish, index) => {
    const { variable, gridCell } = wish.cell;
    if (outcomes[index]?.kind !== 'edit' || typeof wish.value !== 'number') return [];
    const present = gridCell.cell.kind === 'value' ? gridCell.cell.value : null;
    const question = fractionQuestion(wish.text, variable.unit, present);
    return question ? [{ question, wish: { ...wish, value: question.value } }] : [];
  });
  if (asked.length === 0) return null;
  // What stood there before is no matter: the smaller figure takes its place first.
  const larger = cellOutcomes(
    results,
    asked.map(({ wish }) => wish),
  );
  const meant = asked.flatMap(({ question, wish }, index) => {
    const { variable, gridCell } = wish.cell;
    const isPossible = larger[index]?.kind !== 'refused' && gridCell.edit !== null;
    return isPossible ? [{ question, label: variable.label, edit: { place: gridCell.edit, value: wish.value } }] : [];
  });
  const [first] = meant;
  const edits = new Map(meant.map(({ edit }) => [placeKey(edit.place), edit]));
  return first ? { question: first.question, label: first.label, edits: [...edits.values()] } : null;
}
