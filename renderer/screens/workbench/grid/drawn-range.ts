import type { GridApi } from 'ag-grid-community';
import { type CellRange, type GridShape, rangeExtent } from '../../../../models/views/cell-range.ts';
import type { TableRow } from '../../../../models/views/table-rows.ts';
import { createRangeFrame } from './range-frame.ts';

/** A range with a frame around it that is drawn again when its rows and columns move. */
export interface DrawnRange {
  readonly get: () => CellRange | null;
  /** Takes another range; null takes the frame away. */
  readonly draw: (next: CellRange | null) => void;
}

/** Makes a range whose frame looks as `className` says. */
export function createDrawnRange(
  host: HTMLElement,
  api: GridApi<TableRow>,
  className: string,
  shape: () => GridShape,
): DrawnRange {
  const frame = createRangeFrame(host, api, className);
  let range: CellRange | null = null;
  return {
    get: () => range,
    draw: (next) => {
      range = next;
      frame.show(next && rangeExtent(next, shape()), shape().columns);
    },
  };
}
