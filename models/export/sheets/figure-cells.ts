import type { Cell } from '../../evaluation/evaluation.ts';
import type { Variable } from '../../goals/variable.ts';
import type { Slot } from '../../shared/period.ts';
import { cellLabels } from '../../shared/texts/states.ts';
import { addressOf, columnLetters, quoteSheet, quoteText } from '../workbook/cell-address.ts';
import type { CachedValue, CellSpec, NumberLook } from '../workbook/workbook-spec.ts';
import { formulaCell, textCell } from './cell-makers.ts';
import type { Block, Layout, Place } from './layout.ts';
import { lookOfUnit } from './look-of-unit.ts';

/** A place as a formula on `sheet` refers to it: the sheet is named only when it is another; a figure of all years is fixed. */
export function referTo(place: Place, sheet: string, isFixed: boolean): string {
  const address = isFixed ? `$${columnLetters(place.column)}$${place.row + 1}` : addressOf(place.row, place.column);
  return place.sheet === sheet ? address : `${quoteSheet(place.sheet)}!${address}`;
}

/** A figure as another sheet refers to it; 缺数据 where it stands nowhere, never zero. */
export const figureAt = (place: Place | null, sheet: string, { language }: Layout): string =>
  place ? referTo(place, sheet, false) : quoteText(cellLabels.missing[language]);

/** What a formula gave when the workbook was written. A fault is the error a worksheet would show. */
export function cachedOf(cell: Cell, { language }: Layout): CachedValue {
  if (cell.kind === 'value') return cell.value;
  if (cell.kind !== 'problem') return cellLabels[cell.kind][language];
  return { error: cell.problem.details.operation === '/' ? '#DIV/0!' : '#NUM!' };
}

/** A figure of 假设 or 模型: of a scenario or the selected one, in a year or of all years. */
export interface Figure {
  readonly block: Block;
  readonly id: string;
  readonly slot: Slot;
}

/** A cell that shows a figure on another sheet, whatever it is: a number, 缺数据, or an error. Static where there never is one. */
export function copiedFigure(layout: Layout, { block, id, slot }: Figure, at: Place, look?: NumberLook): CellSpec {
  const { periods } = layout.source.plan.model;
  const variable = layout.variableOf(id);
  const period = slot === 'once' ? 0 : periods.indexOf(slot);
  const place = layout.placeOf(block, id, slot);
  if (!variable || !place || !layout.exists(id, period)) {
    return textCell(at.row, at.column, 'none', cellLabels[noneKind(layout, block, id, period)][layout.language]);
  }
  const from = referTo(place, at.sheet, false);
  const formula = variable.kind === 'assumption' ? orMissing(from, layout) : from;
  const cached = cachedOf(layout.cellOf(block, id, period), layout);
  return formulaCell(at.row, at.column, 'formula', formula, cached, { look: look ?? lookOfUnit(variable.unit) });
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
export const orMissing = (figure: string, { language }: Pick<Layout, 'language'>): string =>
  `IF(${figure}="",${quoteText(cellLabels.missing[language])},${figure})`;
