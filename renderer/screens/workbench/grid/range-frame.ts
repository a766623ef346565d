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
  let box: AreaBox | null = null;
  const clip = (): void => {
    const hidden = !box || box.isPinned ? 0 : edge.at() - box.left;
    // What stands out beyond the other sides is the fill handle.
    element.style.clipPath = hidden > 0 ? `inset(-6px -6px -6px ${hidden}px)` : '';
  };
  let stop = (): void => undefined;
  const show: RangeFrame['show'] = (extent, columns) => {
    const container = rowsElement(host, 'scrolling');
    box = extent && areaBox(api, 'scrolling', extent, columns);
    if (!container || !box) {
      stop();
      element.remove();
      return;
    }
    layOver(element, box);
    clip();
    if (element.parentElement === container) return;
    container.append(element);
    stop();
    stop = edge.follow(clip);
  };
  return { show };
}
