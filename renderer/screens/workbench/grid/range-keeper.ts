import type { GridApi } from 'ag-grid-community';
import {
  type CellPlace,
  type CellRange,
  extendRange,
  type GridShape,
  rangeExtent,
  wholeRange,
} from '../../../../models/views/cell-range.ts';
import { nextInArea, type RangeArea, selectionOf, sizeOf } from '../../../../models/views/range-area.ts';
import type { Selection } from '../../../../models/views/selected-cells.ts';
import type { TableRow } from '../../../../models/views/table-rows.ts';
import { createDrawnRange } from './drawn-range.ts';
import { jumpFromPinned } from './jump-from-pinned.ts';
import { gridRowId } from './move-cursor.ts';
import { createRangeFill } from './range-fill.ts';
import { createRangeFrame } from './range-frame.ts';
import { readShownCells } from './shown-cells.ts';

/** Holds the range of selected cells. The cursor is a cell of it; where it is alone there is no range. */
export type RangeKeeper = ReturnType<typeof keepRange>;

/** Keeps a range over the grid, draws it, and tells which figures are in it. `isFigure` says which columns a range can cover. */
export function keepRange(
  host: HTMLElement,
  api: GridApi<TableRow>,
  isFigure: (column: string) => boolean,
  tell: (selection: Selection | null) => void,
) {
  let range: CellRange | null = null;
  /** Whether what was copied still is. A figure in the rows that stay in sight has no frame to show it. */
  let isMarked = false;
  const shown = readShownCells(api, isFigure);
  const { shape, areaIn, cursor } = shown;
  const frame = createRangeFrame(host, api, 'cell-range');
  const copied = createDrawnRange(host, api, 'cell-range is-copied', shape);
  const extentOf = (given: CellRange | null) => given && rangeExtent(given, shape());

  /** The range with the rows on show: one that lost a corner begins again at the cursor. */
  const present = (): CellRange | null => {
    if (range && extentOf(range)) return range;
    const place = cursor();
    return place && { anchor: place, head: place };
  };
  const isSeveral = (): boolean => {
    const extent = extentOf(range);
    return extent !== null && (extent.top < extent.bottom || extent.left < extent.right);
  };
  /** What was on show when the range was selected: what of it was selected is asked for only when rows or columns are others. */
  let chosenFrom: GridShape = { rows: [], columns: [] };
  const covered = (chosen: CellRange, from: GridShape): readonly string[] => {
    const extent = rangeExtent(chosen, from);
    if (!extent) return [];
    const { top, bottom, left, right } = extent;
    return [...from.rows.slice(top, bottom + 1), ...from.columns.slice(left, right + 1)];
  };
  const isStillChosen = (chosen: CellRange): boolean => {
    const before = new Set(covered(chosen, chosenFrom));
    const now = covered(chosen, shape());
    return now.length > 0 && now.every((id) => before.has(id));
  };
  const change = (next: CellRange | null): void => {
    if (next === range) return;
    chosenFrom = shape();
    redraw(next);
  };
  const redraw = (next: CellRange | null): void => {
    range = next;
    const extent = isSeveral() ? extentOf(next) : null;
    const area = areaIn(extent);
    tell(extent && (area ? selectionOf(area) : { variables: [], columns: [] }));
    frame.show(extent, shape().columns);
    fill.settle();
  };
  const fill = createRangeFill(host, api, shown, { present, extentOf, change });
  /**
   * Rows came or went, or columns changed: the range goes with its cells, and ends when a corner is gone or another row or column came
   * between, which nobody selected.
   */
  const follow = (): void => {
    // The grid tells a moment later, when another screen may be there.
    if (api.isDestroyed()) return;
    shown.forget();
    if (range) redraw(isStillChosen(range) ? { ...range } : null);
    if (copied.get()) copied.draw(copied.get());
    fill.settle();
  };
  const events = ['modelUpdated', 'columnResized', 'displayedColumnsChanged'] as const;
  for (const event of events) api.addEventListener(event, follow);

  return {
    corner: fill.corner,
    aim: fill.aim,
    takeAim: fill.takeAim,
    settle: fill.settle,
    /** Moves the far corner by a key. False where the cursor is in no row that can be selected. */
    extend: (key: string, control: boolean): boolean => {
      const from = present();
      if (!from || !cursor()) return false;
      const next = extendRange(from, key, control, shape(), shown.page());
      change(next);
      shown.bringIntoSight(next.head);
      return true;
    },
    /** Takes the cursor further than to the next cell: to an edge, or a page on. */
    jump: (key: string, control: boolean): void => {
      const from = cursor();
      const to = from && extendRange({ anchor: from, head: from }, key, control, shape(), shown.page()).head;
      // The first figure stands below the heading of its group.
      const first = shape().rows.find((row) => row.startsWith('variable:'));
      if (to) shown.goTo(key === 'Home' && control && first !== undefined ? { ...to, row: first } : to);
      else jumpFromPinned(api, shape(), key, control, shown.goTo);
    },
    select: (which: 'all' | 'rows' | 'columns'): void => {
      const from = present();
      if (from) change(wholeRange(which, from, shape()));
    },
    /** Selects from the cursor to a cell. */
    reach: (head: CellPlace): void => {
      const from = present();
      if (from) change({ anchor: from.anchor, head });
    },
    clear: (): void => change(null),
    /** Whether several cells are selected. */
    isSeveral,
    /** How many figures are selected. */
    size: (): number => {
      const area = areaIn(extentOf(range));
      const size = area && sizeOf(area.extent);
      return size ? size.height * size.width : 1;
    },
    /** Whether a cell is in the range. */
    holds: (place: CellPlace): boolean => {
      const [extent, at] = [extentOf(range), extentOf({ anchor: place, head: place })];
      if (!extent || !at) return false;
      return at.top >= extent.top && at.top <= extent.bottom && at.left >= extent.left && at.left <= extent.right;
    },
    /** The selected figures, or the one under the cursor; null where the cursor is in a heading or nowhere. */
    area: (): RangeArea | null => {
      const extent = extentOf(present());
      return extent ? areaIn(extent) : shown.pinnedArea();
    },
    /** Takes the cursor to the next cell of the range, as Tab and Enter do. */
    step: (key: 'Enter' | 'Tab', isBack: boolean): void => {
      const area = areaIn(extentOf(range));
      const from = cursor();
      if (!area || !from) return;
      const variable = from.row.replace(/^variable:/, '');
      const next = nextInArea(area, { variable, column: from.column }, key, isBack);
      shown.goTo({ row: gridRowId({ kind: 'variable', id: next.variable }), column: next.column });
    },
    /** Puts a dashed frame around what was copied. */
    mark: (): void => {
      isMarked = true;
      copied.draw(present());
    },
    /** Takes the dashed frame away; false when nothing was marked. */
    unmark: (): boolean => {
      const was = isMarked;
      isMarked = false;
      copied.draw(null);
      return was;
    },
    detach: (): void => {
      // The grid took its frames with it when another screen came.
      if (api.isDestroyed()) {
        if (range) tell(null);
        return;
      }
      change(null);
      copied.draw(null);
      fill.hide();
      for (const event of events) api.removeEventListener(event, follow);
    },
  };
}
