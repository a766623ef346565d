import type { GridApi } from 'ag-grid-community';
import type { RangeExtent } from '../../../../models/views/cell-range.ts';
import type { TableRow } from '../../../../models/views/table-rows.ts';
import { type AreaBox, areaBox, layOver, rowsElement } from './area-box.ts';
import { pinnedEdge } from './pinned-edge.ts';

/** A frame around cells of the grid. It lies among the rows, scrolls with them and takes no click. */
export interface RangeFrame {
  /** Lays the frame around cells; null takes it away. Columns are named in the order on show. */
  readonly show: (extent: RangeExtent | null, columns: readonly string[]) => void;
}

/** Makes a frame that looks as `className` says. */
export const createRangeFrame = (host: HTMLElement, api: GridApi<TableRow>, className: string): RangeFrame =>
  createFrame(host, api, Object.assign(document.createElement('div'), { className }));

/** Makes the frame with the handle at its corner, which the mouse drags to fill. */
export function createFillCorner(host: HTMLElement, api: GridApi<TableRow>): RangeFrame {
  const corner = Object.assign(document.createElement('div'), { className: 'fill-corner' });
  corner.append(Object.assign(document.createElement('div'), { className: 'fill-handle' }));
  return createFrame(host, api, corner);
}

function createFrame(host: HTMLElement, api: GridApi<TableRow>, element: HTMLElement): RangeFrame {
  const edge = pinnedEdge(api);
  let find = (): AreaBox | null => null;
  let box: AreaBox | null = null;
  const lay = (): void => {
    box = find();
    if (box) layOver(element, box);
  };
  const clip = (): void => {
    const hidden = !box || box.isPinned ? 0 : edge.at() - box.left;
    // What stands out beyond the other sides is the fill handle.
    element.style.clipPath = hidden > 0 ? `inset(-6px -6px -6px ${hidden}px)` : '';
  };
  /** What begins in a column that stays is elsewhere among the rows after each scroll. */
  const follow = (): void => (box?.isPinned ? lay() : clip());
  let stop = (): void => undefined;
  const show: RangeFrame['show'] = (extent, columns) => {
    const container = rowsElement(host, 'scrolling');
    find = () => extent && areaBox(api, 'scrolling', extent, columns);
    lay();
    if (!container || !box) {
      stop();
      element.remove();
      return;
    }
    clip();
    if (element.parentElement === container) return;
    container.append(element);
    stop();
    stop = edge.follow(follow);
  };
  return { show };
}
