import type { Variable } from '../goals/variable.ts';
import type { Language } from '../shared/language.ts';
import type { Steps } from '../shared/steps.ts';
import { fillText } from '../shared/texts/fill-text.ts';
import { rangeTexts } from '../shared/texts/range.ts';
import { type GridCell, type GridColumn, gridCell, gridColumns, rowVariable } from './grid-rows.ts';
import type { PlanResults } from './plan-results.ts';
import { fullFigure } from './short-figure.ts';

/** What is selected in the grid: variables and columns in the order they are shown. Headings of groups hold no figures. */
export interface Selection {
  readonly variables: readonly string[];
  readonly columns: readonly string[];
}

/** A cell of a selection. */
export interface SelectedCell {
  readonly variable: Variable;
  readonly column: GridColumn;
  readonly gridCell: GridCell;
}

/** The cells of a selection, row by row; what the plan does not have any more is left out. */
export function selectedCells(source: PlanResults, selection: Selection): readonly SelectedCell[][] {
  const { model, scenarios } = source.plan;
  const byId = new Map(gridColumns(model, scenarios).map((column) => [column.id, column]));
  const columns = selection.columns.flatMap((id) => byId.get(id) ?? []);
  return selection.variables.flatMap((id) => {
    const variable = rowVariable(model, id);
    if (!variable) return [];
    return [
      columns.flatMap((column): SelectedCell[] => {
        const cell = gridCell(source, variable, column);
        return cell ? [{ variable, column, gridCell: cell }] : [];
      }),
    ];
  });
}

/** How many rows are summed before whoever waits may do something else. */
const rowsInStep = 200;

/**
 * Count, sum and mean of the selected figures, as the status bar says them. Cells without a number are not counted. Figures of
 * different units have a count alone: 12% and 136.2 亿元 have no sum.
 */
export function* selectionSummary(source: PlanResults, selection: Selection, language: Language): Steps<string> {
  const units = new Set<string>();
  let [cells, count, sum] = [0, 0, 0];
  for (let row = 0; row < selection.variables.length; row += rowsInStep) {
    if (row > 0) yield;
    const part = { ...selection, variables: selection.variables.slice(row, row + rowsInStep) };
    for (const { variable, gridCell: found } of selectedCells(source, part).flat()) {
      cells += 1;
      if (found.cell.kind !== 'value') continue;
      count += 1;
      sum += found.cell.value;
      units.add(variable.unit);
    }
  }
  const [unit, other] = units;
  if (unit === undefined || other !== undefined) return fillText(rangeTexts.counted, language, { cells, count });
  const [all, mean] = [sum, sum / count].map((value) => fullFigure(value, unit, language));
  return fillText(rangeTexts.summed, language, { count, sum: all ?? '', mean: mean ?? '' });
}
