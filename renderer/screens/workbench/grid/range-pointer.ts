import type { GridApi } from 'ag-grid-community';
import type { TableRow } from '../../../../models/views/table-rows.ts';
import { cellAt, dragCells } from './cell-drag.ts';
import type { RangeKeeper } from './range-keeper.ts';

/** What takes the keyboard when it is pressed. A heading or a line between rows leaves it where it is. */
const takers = '.ag-cell, input, button';

/**
 * Selects ranges by the mouse: dragging from a cell, or a click with Shift; and fills by dragging the handle at the corner of the
 * range. Listens before AG Grid does, whose own events come in a later task, and which moves its focus at the first touch of a
 * click with Shift.
 */
export function attachRangePointer(
  host: HTMLElement,
  api: GridApi<TableRow>,
  keeper: RangeKeeper,
  isFigure: (column: string) => boolean,
  fill: () => void,
): () => void {
  const isHandle = ({ target }: Event): boolean =>
    target instanceof Element && target.classList.contains('fill-handle');
  /** The cursor and the keyboard stay where they are. */
  const keepFocus = (event: Event): void => {
    event.preventDefault();
    event.stopPropagation();
  };
  const onDown = (event: PointerEvent): void => {
    if (event.button !== 0) return;
    const corner = isHandle(event) ? keeper.corner() : null;
    if (corner) {
      keepFocus(event);
      dragCells(host, api, corner, isFigure, {
        reach: keeper.aim,
        end: (isDone) => (isDone ? fill() : keeper.aim(null)),
      });
      return;
    }
    const place = cellAt(event.clientX, event.clientY, isFigure);
    // The open field over a cell takes its own clicks.
    if (!place || !(event.target instanceof Element) || !event.target.closest('.ag-cell')) return;
    if (event.shiftKey) {
      keeper.reach(place);
      keepFocus(event);
    } else keeper.clear();
    dragCells(host, api, place, isFigure, { reach: keeper.reach, end: () => undefined });
  };
  const onMouseDown = (event: MouseEvent): void => {
    const isOnCell = event.shiftKey && cellAt(event.clientX, event.clientY, isFigure) !== null;
    if (isHandle(event) || isOnCell) keepFocus(event);
    else if (event.target instanceof Element && !event.target.closest(takers)) event.preventDefault();
  };
  const stop = new AbortController();
  const options = { signal: stop.signal, capture: true };
  host.addEventListener('pointerdown', onDown, options);
  host.addEventListener('mousedown', onMouseDown, options);
  return () => stop.abort();
}
