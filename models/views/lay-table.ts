import { problem } from '../shared/problem.ts';
import { fail, ok, type Result } from '../shared/result.ts';
import type { RangeExtent } from './cell-range.ts';
import { type RangeArea, type Size, sizeOf } from './range-area.ts';

/**
 * Where a pasted table goes, by Excel's rule: a selection that is a whole multiple of it is filled with it, one cell is its top
 * left corner. Problems: a selection of any other shape, and a table that reaches beyond what is on show. A table that is moved
 * (`once`) goes to the top left corner of the selection and is never repeated.
 */
export function layTable(table: Size, { shown, extent }: RangeArea, once: boolean): Result<RangeExtent> {
  const selected = sizeOf(extent);
  const isMultiple = selected.height % table.height === 0 && selected.width % table.width === 0;
  const isOneCell = selected.height === 1 && selected.width === 1;
  const details = { rows: table.height, columns: table.width };
  if (!isMultiple && !isOneCell && !once) {
    const given = { ...details, selectedRows: selected.height, selectedColumns: selected.width };
    return fail(problem('paste-shape', 'clipboard', given));
  }
  const { height, width } = isMultiple && !once ? selected : table;
  const { top, left } = extent;
  const [room, across] = [shown.variables.length - top, shown.columns.length - left];
  if (height > room || width > across) {
    return fail(problem('paste-room', 'clipboard', { ...details, room, across }));
  }
  return ok({ top, bottom: top + height - 1, left, right: left + width - 1 });
}

/** The line of a table that repeats which lands on the line `index`; also before its first line, where it is counted backwards. */
export const repeated = (index: number, length: number): number => ((index % length) + length) % length;
