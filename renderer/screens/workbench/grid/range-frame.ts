import type { GridApi } from 'ag-grid-community';
import type { RangeExtent } from '../../../../models/views/cell-range.ts';
import type { TableRow } from '../../../../models/views/table-rows.ts';
import { columnStart } from './column-place.ts';
import { pinnedEdge } from './pinned-edge.ts';

/** The rows that scroll, or those that stay below them. */
export type FramedRows = 'scrolling' | 'pinned-bottom';

const containers: Readonly<Record<FramedRows, string>> = {
  scrolling: '.ag-grid-scrolling-container',
  'pinned-bottom': '.ag-grid-pinned-bottom-rows-container',
};

/** A frame around cells of the grid. It lies among the rows, scrolls with them and takes no click. */
export interface RangeFrame {
  /** Lays the frame around cells; null takes it away. Columns are named in the order on show. */
  readonly show: (extent: RangeExtent | null, columns: readonly string[]) => void;
}

/** Makes a frame that looks as `className` says, among the rows that scroll or those that stay below them. */
export const createRangeFrame = (
  host: HTMLElement,
  api: GridApi<TableRow>,
  className: string,
  rows: FramedRows = 'scrolling',
): RangeFrame => createFrame(host, api, Object.assign(document.createElement('div'), { className }), rows);

/** Makes the frame with the handle at its corner, which the mouse drags to fill. */
export function createFillCorner(host: HTMLElement, api: GridApi<TableRow>): RangeFrame {
  const corner = Object.assign(document.createElement('div'), { className: 'fill-corner' });
  corner.append(Object.assign(document.createElement('div'), { className: 'fill-handle' }));
  return createFrame(host, api, corner, 'scrolling');
}

function createFrame(host: HTMLElement, api: GridApi<TableRow>, element: HTMLElement, rows: FramedRows): RangeFrame {
  const edge = pinnedEdge(api);
  /** Where the frame begins, if among the columns that scroll. */
  let scrolling: number | null = null;
  const clip = (): void => {
    const hidden = scrolling === null ? 0 : edge.at() - scrolling;
    // What stands out beyond the other sides is the fill handle.
    element.style.clipPath = hidden > 0 ? `inset(-6px -6px -6px ${hidden}px)` : '';
  };
  let stop = (): void => undefined;
  const remove = (): void => {
    stop();
    element.remove();
  };
  // One that fades is gone then.
  element.addEventListener('animationend', remove);
  const rowAt = (index: number) =>
    rows === 'scrolling' ? api.getDisplayedRowAtIndex(index) : api.getPinnedBottomRow(index);
  const show: RangeFrame['show'] = (extent, columns) => {
    const container = host.querySelector(containers[rows]);
    const first = rowAt(extent?.top ?? -1);
    const last = rowAt(extent?.bottom ?? -1);
    const left = api.getColumn(columns[extent?.left ?? -1] ?? '');
    const right = api.getColumn(columns[extent?.right ?? -1] ?? '');
    if (!container || !first || !last || !left || !right) {
      remove();
      return;
    }
    const top = first.rowTop ?? 0;
    const start = columnStart(api, left);
    element.style.top = `${top}px`;
    element.style.height = `${(last.rowTop ?? 0) + (last.rowHeight ?? 0) - top}px`;
    element.style.left = `${start}px`;
    element.style.width = `${columnStart(api, right) + right.getActualWidth() - start}px`;
    scrolling = left.getPinned() === 'left' ? null : start;
    clip();
    if (element.parentElement === container) return;
    container.append(element);
    stop();
    stop = edge.follow(clip);
  };
  return { show };
}
