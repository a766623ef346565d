import type { GridApi } from 'ag-grid-community';
import { type CellPlace, type CellRange, type RangeExtent, rangeOf } from '../../../../models/views/cell-range.ts';
import { fillToCell } from '../../../../models/views/fill-range.ts';
import type { RangeArea } from '../../../../models/views/range-area.ts';
import type { TableRow } from '../../../../models/views/table-rows.ts';
import { createDrawnRange } from './drawn-range.ts';
import { createFillCorner } from './range-frame.ts';
import type { ShownCells } from './shown-cells.ts';

/** The range that is filled from. */
export interface FilledRange {
  /** The selected cells, or the one with the cursor. */
  readonly present: () => CellRange | null;
  readonly extentOf: (range: CellRange | null) => RangeExtent | null;
  readonly change: (next: CellRange | null) => void;
}

/** The handle at the corner of a range, and what it is dragged over. */
export function createRangeFill(
  host: HTMLElement,
  api: GridApi<TableRow>,
  { shape, areaIn }: ShownCells,
  { present, extentOf, change }: FilledRange,
) {
  const aimed = createDrawnRange(host, api, 'cell-range is-target', shape);
  const handle = createFillCorner(host, api);
  return {
    /** The cell at whose corner the fill handle is; null where there is none. */
    corner: (): CellPlace | null => {
      const extent = extentOf(present());
      const [row, column] = [shape().rows[extent?.bottom ?? -1], shape().columns[extent?.right ?? -1]];
      return row !== undefined && column !== undefined ? { row, column } : null;
    },
    /** Shows what filling up to a cell would fill; null shows nothing. */
    aim: (place: CellPlace | null): void => {
      const extent = extentOf(present());
      const at = place && extentOf({ anchor: place, head: place });
      const reached = extent && at && fillToCell(extent, at.top, at.left);
      aimed.draw(reached && rangeOf(reached, shape()));
    },
    /** What the fill handle was dragged over, with the range it began at; it is selected then. */
    takeAim: (): { readonly area: RangeArea; readonly source: RangeArea['extent'] } | null => {
      const extent = extentOf(aimed.get());
      const [area, source] = [areaIn(extent), areaIn(extentOf(present()))];
      aimed.draw(null);
      if (!extent || !area || !source) return null;
      change(rangeOf(extent, shape()));
      return { area, source: source.extent };
    },
    /** The cursor came to a cell: the fill handle goes along. */
    settle: (): void => {
      const extent = extentOf(present());
      handle.show(areaIn(extent) && extent, shape().columns);
    },
    /** Takes the handle and its frame away. */
    hide: (): void => {
      aimed.draw(null);
      handle.show(null, []);
    },
  };
}
