import type { GridApi } from 'ag-grid-community';
import type { RangeExtent } from '../../../../models/views/cell-range.ts';
import type { TableRow } from '../../../../models/views/table-rows.ts';
import { columnStart } from './column-place.ts';

/** The rows that scroll, or those that stay below them. */
export type FramedRows = 'scrolling' | 'pinned-bottom';

const containers: Readonly<Record<FramedRows, string>> = {
  scrolling: '.ag-grid-scrolling-container',
  'pinned-bottom': '.ag-grid-pinned-bottom-rows-container',
};

/** Where cells lie among the rows, in pixels, and whether their first column is one that stays while the others scroll. */
export interface AreaBox {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly isPinned: boolean;
}

/** The box of an area; null where a row or column of it is not there. */
export function areaBox(
  api: GridApi<TableRow>,
  rows: FramedRows,
  extent: RangeExtent,
  columns: readonly string[],
): AreaBox | null {
  const rowAt = (index: number) =>
    rows === 'scrolling' ? api.getDisplayedRowAtIndex(index) : api.getPinnedBottomRow(index);
  const [first, last] = [rowAt(extent.top), rowAt(extent.bottom)];
  const left = api.getColumn(columns[extent.left] ?? '');
  const right = api.getColumn(columns[extent.right] ?? '');
  if (!first || !last || !left || !right) return null;
  return {
    top: first.rowTop ?? 0,
    bottom: (last.rowTop ?? 0) + (last.rowHeight ?? 0),
    left: columnStart(api, left),
    right: columnStart(api, right) + right.getActualWidth(),
    isPinned: left.getPinned() === 'left',
  };
}

/** The element that the rows are in. */
export const rowsElement = (host: HTMLElement, rows: FramedRows): Element | null =>
  host.querySelector(containers[rows]);

/** Lays an element over a box. */
export function layOver(element: HTMLElement, { top, bottom, left, right }: Omit<AreaBox, 'isPinned'>): void {
  element.style.top = `${top}px`;
  element.style.height = `${bottom - top}px`;
  element.style.left = `${left}px`;
  element.style.width = `${right - left}px`;
}
