import type { AssumptionEdit } from '../plan/edit-plan.ts';
import { parseEntry } from '../plan/parse-entry.ts';
import { parseTable } from '../plan/parse-table.ts';
import { problem } from '../shared/problem.ts';
import { fail, ok, type Result } from '../shared/result.ts';
import { type DoubtfulEdit, fractionCells } from './fraction-cells.ts';
import { layTable, repeated } from './lay-table.ts';
import type { PlanResults } from './plan-results.ts';
import { type RangeArea, selectionIn } from './range-area.ts';
import {
  type CellOutcome,
  type CellWish,
  cellOutcomes,
  notUnderstood,
  otherUnit,
  placeKey,
  rangeEdit,
} from './range-edit.ts';
import { type SelectedCell, type Selection, selectedCells } from './selected-cells.ts';

/** What was last copied here: the text, the units of its figures, and where they leave when they were cut. */
export interface Copied {
  readonly text: string;
  readonly units: readonly (readonly string[])[];
  readonly cut: Selection | null;
}

/** Whether the clipboard still holds what was copied here; line endings may have changed on the way. */
export const isStill = ({ text }: Copied, clipboard: string): boolean =>
  text.replaceAll('\r\n', '\n') === clipboard.replaceAll('\r\n', '\n');

/**
 * Pastes the text of a clipboard into a range, as one step. Blank cells clear, as in Excel: to inherited or missing, never to
 * zero. Calculated cells are passed over and counted; what is not understood is listed and nothing of it is entered. Figures that
 * were copied here do not go into cells of another unit. Figures that were cut leave each cell whose figure found its new place.
 * Problems: those of `layTable`, and an empty clipboard.
 */
export function pasteRange(
  results: PlanResults,
  text: string,
  area: RangeArea,
  copied: Copied | null,
): Result<DoubtfulEdit> {
  if (text === '') return fail(problem('paste-nothing', 'clipboard'));
  const table = parseTable(text);
  const [height, width] = [table.length, Math.max(...table.map((row) => row.length))];
  const laid = layTable({ height, width }, area, Boolean(copied?.cut));
  if (!laid.ok) return laid;
  const leaving = copied?.cut ? selectedCells(results, copied.cut) : [];
  const wishes: (CellWish & { readonly source: SelectedCell | undefined })[] = [];
  for (const [down, row] of selectedCells(results, selectionIn(area, laid.value)).entries()) {
    for (const [across, cell] of row.entries()) {
      const [from, at] = [repeated(down, height), repeated(across, width)];
      const said = table[from]?.[at]?.trim();
      // What is missing stays so: a blank over it takes nothing away.
      if (said === undefined || (said === '' && cell.gridCell.cell.kind === 'missing')) continue;
      const value = readText(said, cell, copied?.units[from]?.[at]);
      wishes.push({ cell, text: said, value, source: leaving[from]?.[at] });
    }
  }
  const outcomes = cellOutcomes(results, wishes);
  const edit = rangeEdit(outcomes, leftBehind(results, wishes, outcomes));
  return ok({ ...edit, fractions: fractionCells(results, wishes, outcomes) });
}

function readText(text: string, { variable }: SelectedCell, from: string | undefined): CellWish['value'] {
  const { unit, label } = variable;
  if (from !== undefined && from !== unit && text !== '') return { reason: otherUnit(from, unit) };
  const parsed = parseEntry(text, unit, label.zh);
  return parsed.ok ? parsed.value : { reason: notUnderstood(unit) };
}

/** Clears the cells whose figures were moved, save those that took another one. */
function leftBehind(
  results: PlanResults,
  wishes: readonly { readonly cell: SelectedCell; readonly source: SelectedCell | undefined }[],
  outcomes: readonly CellOutcome[],
): readonly AssumptionEdit[] {
  const keyOf = ({ gridCell: { edit } }: SelectedCell): string => (edit ? placeKey(edit) : '');
  const taken = wishes.filter((_, index) => /^(edit|same)$/.test(outcomes[index]?.kind ?? ''));
  const filled = new Set(taken.map(({ cell }) => keyOf(cell)));
  const left = taken.flatMap(({ source }): CellWish[] =>
    source && !filled.has(keyOf(source)) ? [{ cell: source, text: '', value: null }] : [],
  );
  return rangeEdit(cellOutcomes(results, left)).edits;
}
