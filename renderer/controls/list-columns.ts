import type { ColDef, ValueFormatterParams } from 'ag-grid-community';

/** A figure as printed with the number it sorts by. */
interface SortableFigure {
  readonly text: string;
  readonly value: number | null;
}

/** Sorts figures by their number; what has none stands last, whichever way the column is sorted. */
export function compareFigures(
  a: SortableFigure | null | undefined,
  b: SortableFigure | null | undefined,
  _nodeA: unknown,
  _nodeB: unknown,
  isDescending: boolean,
): number {
  const [first, second] = [a?.value ?? null, b?.value ?? null];
  if (first === null || second === null) {
    const order = Number(first === null) - Number(second === null);
    return isDescending ? -order : order;
  }
  return first - second;
}

/** Sorts texts as a Chinese reader expects, by the sounds of the characters. */
export const compareTexts = (a: string | null | undefined, b: string | null | undefined): number =>
  (a ?? '').localeCompare(b ?? '', 'zh-CN');

/** The settings of a column of figures, right-aligned and sorted by number. */
export const figureColumn = <T>(): ColDef<T> => ({
  headerClass: 'is-figure',
  cellClass: 'figure',
  comparator: compareFigures,
  valueFormatter: ({ value }: ValueFormatterParams<T, SortableFigure>) => value?.text ?? '',
  equals: (a: SortableFigure | null, b: SortableFigure | null) => a?.text === b?.text,
});
