import { isUnitFree, readRelative } from '../plan/relative-entry.ts';
import { problem } from '../shared/problem.ts';
import { fail, ok, type Result } from '../shared/result.ts';
import { rangeTexts } from '../shared/texts/range.ts';
import type { RangeExtent } from './cell-range.ts';
import { cellText } from './cell-text.ts';
import { type DoubtfulEdit, fractionCells } from './fraction-cells.ts';
import { repeated } from './lay-table.ts';
import type { PlanResults } from './plan-results.ts';
import { type RangeArea, selectionIn, selectionOf } from './range-area.ts';
import { type CellWish, cellOutcomes, notUnderstood, type RangeEdit, rangeEdit } from './range-edit.ts';
import { readTyped } from './read-entry.ts';
import { type SelectedCell, selectedCells } from './selected-cells.ts';

/** Clears every cell of a range as one step: what a scenario set is inherited again, at the root it is missing, never zero. */
export function clearRange(results: PlanResults, area: RangeArea): RangeEdit {
  const cells = selectedCells(results, selectionOf(area)).flat();
  return rangeEdit(
    cellOutcomes(
      results,
      cells.map((cell): CellWish => ({ cell, text: '', value: null })),
    ),
  );
}

/**
 * Enters one text into every cell of a range, each in its own unit, as one step; what is relative to the present figure (`+10%`) is
 * so in each cell. Problem: a figure for cells of different units, which would be another thing in each.
 */
export function enterRange(results: PlanResults, area: RangeArea, text: string): Result<DoubtfulEdit> {
  const cells = selectedCells(results, selectionOf(area)).flat();
  const units = unitsOf(cells);
  const relative = readRelative(text);
  const isUniversal = text.trim() === '' || (relative !== null && isUnitFree(relative));
  if (units.length > 1 && !isUniversal) {
    return fail(problem('enter-units', 'range', { text: text.trim(), units: units.join('、') }));
  }
  const wishes = cells.map((cell): CellWish => {
    const { unit, label } = cell.variable;
    const { cell: held } = cell.gridCell;
    const present = held.kind === 'value' ? held.value : null;
    const typed = readTyped(text, present, unit, label.zh);
    const reason = relative && present === null ? rangeTexts.nothingPresent : notUnderstood(unit);
    return { cell, text: text.trim(), value: typed.ok ? typed.value : { reason } };
  });
  const outcomes = cellOutcomes(results, wishes, true);
  return ok({ ...rangeEdit(outcomes), fractions: fractionCells(results, wishes, outcomes) });
}

/** The units of the cells that take a figure, each once. */
const unitsOf = (cells: readonly SelectedCell[]): readonly string[] => [
  ...new Set(cells.flatMap(({ variable, gridCell }) => (gridCell.edit ? [variable.unit] : []))),
];

/**
 * Copies the cells of `source` into the rest of a range that holds them, over and over, as one step. A missing figure is copied as
 * missing; a cell that has no figure in its year, or whose formula fails, is not copied. Problem: cells of another unit.
 */
export function fillRange(results: PlanResults, { shown, extent }: RangeArea, source: RangeExtent): Result<RangeEdit> {
  const cells = selectedCells(results, selectionIn({ shown, extent }, extent));
  const [height, width] = [source.bottom - source.top + 1, source.right - source.left + 1];
  const wishes: CellWish[] = [];
  for (const [down, row] of cells.entries()) {
    for (const [across, cell] of row.entries()) {
      const [below, beside] = [down + extent.top - source.top, across + extent.left - source.left];
      if (below >= 0 && below < height && beside >= 0 && beside < width) continue;
      const at = source.top - extent.top + repeated(below, height);
      const from = cells[at]?.[source.left - extent.left + repeated(beside, width)];
      const held = from?.gridCell.cell;
      if (!from || !held || held.kind === 'none' || held.kind === 'problem') continue;
      const [given, taken] = [from.variable.unit, cell.variable.unit];
      if (cell.gridCell.edit && given !== taken) {
        const details = { from: given, to: taken, label: cell.variable.label.zh, labelEn: cell.variable.label.en };
        return fail(problem('fill-units', 'range', details));
      }
      const text = cellText(held, given, 'zh');
      wishes.push({ cell, text, value: held.kind === 'value' ? held.value : null });
    }
  }
  return ok(rangeEdit(cellOutcomes(results, wishes)));
}

/**
 * What Ctrl+D and Ctrl+R fill: the first row or column of a range into the rest of it; into a single one what stands before it.
 * Null where nothing does.
 */
export function fillByKey(
  { shown, extent }: RangeArea,
  direction: 'down' | 'right',
): { readonly area: RangeArea; readonly source: RangeExtent } | null {
  const [first, last] = direction === 'down' ? (['top', 'bottom'] as const) : (['left', 'right'] as const);
  const start = extent[first] === extent[last] ? extent[first] - 1 : extent[first];
  if (start < 0) return null;
  const whole = { ...extent, [first]: start };
  return { area: { shown, extent: whole }, source: { ...whole, [last]: start } };
}

/**
 * What dragging the fill handle to a cell fills: the range goes on in the one direction in which the cell is further away, as in
 * Excel. Null where the cell is in the range.
 */
export function fillToCell(extent: RangeExtent, row: number, column: number): RangeExtent | null {
  const down = Math.max(row - extent.bottom, extent.top - row, 0);
  const across = Math.max(column - extent.right, extent.left - column, 0);
  if (down === 0 && across === 0) return null;
  return down >= across
    ? { ...extent, top: Math.min(extent.top, row), bottom: Math.max(extent.bottom, row) }
    : { ...extent, left: Math.min(extent.left, column), right: Math.max(extent.right, column) };
}
