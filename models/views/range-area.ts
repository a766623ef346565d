import { perObject } from '../shared/per-object.ts';
import type { RangeExtent } from './cell-range.ts';
import type { Selection } from './selected-cells.ts';

/** A range among all figures on show: headings of groups are no rows here, and rows that are folded or filtered out are not either. */
export interface RangeArea {
  readonly shown: Selection;
  readonly extent: RangeExtent;
}

/** A row of the grid as far as a range has to know it. */
interface ShownRow {
  readonly kind: 'group' | 'variable';
  readonly id: string;
}

/** A range over the rows on show as one over the rows of figures; null where it holds headings alone. */
export function rangeArea(
  rows: readonly ShownRow[],
  columns: readonly string[],
  { top, bottom, left, right }: RangeExtent,
): RangeArea | null {
  const { variables, before } = figuresAmong(rows);
  const first = before[top] ?? variables.length;
  const last = (before[bottom + 1] ?? variables.length) - 1;
  if (first >= variables.length || last < first) return null;
  return { shown: { variables, columns }, extent: { top: first, bottom: last, left, right } };
}

/** The rows of figures, and how many of them stand before each row and after the last. */
const figuresAmong = perObject((rows: readonly ShownRow[]) => {
  const variables: string[] = [];
  const before: number[] = [];
  for (const { kind, id } of rows) {
    before.push(variables.length);
    if (kind === 'variable') variables.push(id);
  }
  return { variables, before };
});

/** How many rows and columns a range has. */
export const sizeOf = ({ top, bottom, left, right }: RangeExtent): Size => ({
  height: bottom - top + 1,
  width: right - left + 1,
});

/** Rows and columns of a table or of a range. */
export interface Size {
  readonly height: number;
  readonly width: number;
}

/** What a part of the area selects. */
export const selectionIn = ({ shown }: RangeArea, { top, bottom, left, right }: RangeExtent): Selection => ({
  variables: shown.variables.slice(top, bottom + 1),
  columns: shown.columns.slice(left, right + 1),
});

/** What the range itself selects. */
export const selectionOf = (area: RangeArea): Selection => selectionIn(area, area.extent);

/** A cell of figures. */
export interface FigurePlace {
  readonly variable: string;
  readonly column: string;
}

/**
 * The cell after one of a range: row by row for Tab, column by column for Enter, round and round. The first cell where the given
 * one is not in the range.
 */
export function nextInArea(area: RangeArea, from: FigurePlace, key: 'Enter' | 'Tab', isBack: boolean): FigurePlace {
  const { variables, columns } = selectionOf(area);
  const [row, column] = [variables.indexOf(from.variable), columns.indexOf(from.column)];
  const [height, width] = [variables.length, columns.length];
  const here = key === 'Tab' ? row * width + column : column * height + row;
  const count = height * width;
  const next = row < 0 || column < 0 ? 0 : (here + (isBack ? count - 1 : 1)) % count;
  const [line, place] =
    key === 'Tab' ? [Math.floor(next / width), next % width] : [next % height, Math.floor(next / height)];
  return { variable: variables[line] ?? from.variable, column: columns[place] ?? from.column };
}
