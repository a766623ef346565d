import type { Cell } from '../../evaluation/evaluation.ts';
import type { Variable } from '../../goals/variable.ts';
import { cellLabels } from '../../shared/texts/states.ts';
import { addressOf, columnLetters, quoteSheet, quoteText } from '../workbook/cell-address.ts';
import type { CachedValue, CellSpec } from '../workbook/workbook-spec.ts';
import { formulaCell, textCell } from './cell-makers.ts';
import type { Block, Layout, Place } from './layout.ts';
import { lookOfUnit } from './look-of-unit.ts';

/** A place as a formula on `sheet` refers to it: the sheet is named only when it is another; a figure of all years is fixed. */
export function referTo(place: Place, sheet: string, isFixed: boolean): string {
  const address = isFixed ? `$${columnLetters(place.column)}$${place.row + 1}` : addressOf(place.row, place.column);
  return place.sheet === sheet ? address : `${quoteSheet(place.sheet)}!${address}`;
}

/** What a formula gave when the workbook was written. A fault is the error a worksheet would show. */
export function cachedOf(cell: Cell, { language }: Layout): CachedValue {
  if (cell.kind === 'value') return cell.value;
  if (cell.kind !== 'problem') return cellLabels[cell.kind][language];
  return { error: cell.problem.details.operation === '/' ? '#DIV/0!' : '#NUM!' };
}

/** The cell of a variable that follows the cover: the figure of the selected scenario. Static where there never is one. */
export function selectedCell(layout: Layout, variable: Variable, period: number, block: Block, place: Place): CellSpec {
  const { source, results, blocks, selector } = layout;
  const slot = source.plan.model.periods[period] ?? '';
  if (!layout.exists(variable.id, period)) {
    return textCell(
      place.row,
      place.column,
      'none',
      cellLabels[noneKind(layout, block, variable.id, period)][layout.language],
    );
  }
  const isOnce = variable.kind === 'assumption' && variable.timing === 'once';
  const choices = blocks.slice(0, results.length).flatMap((candidate) => {
    const found = layout.placeOf(candidate, variable.id, slot);
    return found ? [referTo(found, place.sheet, isOnce)] : [];
  });
  const choice = `CHOOSE(${selector},${choices.join(',')})`;
  const formula = variable.kind === 'assumption' ? orMissing(choice, layout) : choice;
  const cached = cachedOf(layout.cellOf(block, variable.id, period), layout);
  return formulaCell(place.row, place.column, 'formula', formula, cached, { look: lookOfUnit(variable.unit) });
}

/** Why a figure that never exists is not there: no such year yet, or missing besides. */
export function noneKind(layout: Layout, block: Block, id: string, period: number): 'missing' | 'none' {
  return layout.cellOf(block, id, period).kind === 'missing' ? 'missing' : 'none';
}

/** A worksheet reads an emptied input as zero; here it is a figure nobody has. */
export const orMissing = (figure: string, { language }: Layout): string =>
  `IF(${figure}="",${quoteText(cellLabels.missing[language])},${figure})`;
