import type { CellPlace } from '../../../../models/views/cell-range.ts';
import type { RangeKeeper } from './range-keeper.ts';

/**
 * Selects ranges by the mouse: dragging from a cell, or a click with Shift. Listens before AG Grid does, whose own events come
 * in a later task, and which moves its focus at the first touch of a click with Shift.
 */
export function attachRangePointer(
  host: HTMLElement,
  keeper: RangeKeeper,
  isFigure: (column: string) => boolean,
): () => void {
  let start: CellPlace | null = null;
  const placeOf = ({ target }: Event): CellPlace | null => {
    if (!(target instanceof Element)) return null;
    const column = target.closest('.ag-cell')?.getAttribute('col-id');
    const row = target.closest('.ag-row:not(.ag-row-pinned)')?.getAttribute('row-id');
    return column && row && isFigure(column) ? { column, row } : null;
  };
  const onDown = (event: PointerEvent): void => {
    const place = placeOf(event);
    start = null;
    if (event.button !== 0 || !place) return;
    if (event.shiftKey) keeper.reach(place);
    else keeper.clear();
    start = place;
    if (event.shiftKey) keepFocus(event);
  };
  /** The cursor stays where the range began. */
  const keepFocus = (event: Event): void => {
    event.preventDefault();
    event.stopPropagation();
  };
  const onMouseDown = (event: MouseEvent): void => {
    if (event.shiftKey && placeOf(event)) keepFocus(event);
  };
  const onOver = (event: PointerEvent): void => {
    const place = start && placeOf(event);
    if (place && (event.buttons & 1) === 1) keeper.reach(place);
  };
  const stop = new AbortController();
  const options = { signal: stop.signal, capture: true };
  host.addEventListener('pointerdown', onDown, options);
  host.addEventListener('mousedown', onMouseDown, options);
  host.addEventListener('pointerover', onOver, options);
  return () => stop.abort();
}
