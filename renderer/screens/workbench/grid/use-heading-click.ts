import { type RefObject, useEffect } from 'react';

/** How far the mouse may wander in a click, in pixels; further is a drag, which moves a column or changes its width. */
const stillness = 4;

/** Tells of clicks on the headings of columns. AG Grid tells of them too, but also at the end of a drag. */
export function useHeadingClick(host: RefObject<HTMLElement | null>, tell: (column: string) => void): void {
  useEffect(() => {
    const area = host.current;
    if (!area) return;
    let [x, y] = [0, 0];
    const onDown = (event: PointerEvent): void => {
      [x, y] = [event.clientX, event.clientY];
    };
    const onClick = ({ target, clientX, clientY }: MouseEvent): void => {
      if (!(target instanceof Element) || target.closest('.ag-header-cell-resize')) return;
      const column = target.closest('.ag-header-cell')?.getAttribute('col-id');
      if (column && Math.hypot(clientX - x, clientY - y) < stillness) tell(column);
    };
    const stop = new AbortController();
    area.addEventListener('pointerdown', onDown, { signal: stop.signal, capture: true });
    area.addEventListener('click', onClick, { signal: stop.signal });
    return () => stop.abort();
  }, [host, tell]);
}
