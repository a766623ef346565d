import type { GridApi } from 'ag-grid-community';
import type { TableRow } from '../../../../models/views/table-rows.ts';

/**
 * Gives the keyboard to the grid when its screen comes and nothing else has it: a cell far down is drawn a moment later, and the grid
 * does not focus it then. Waits until the first key or touch.
 */
export function takeFirstKeyboard(api: GridApi<TableRow>, input: HTMLInputElement): () => void {
  const stop = new AbortController();
  const take = (): void => {
    if (api.getFocusedCell() && document.activeElement === document.body) input.focus({ preventScroll: true });
  };
  const events = ['cellFocused', 'viewportChanged'] as const;
  for (const event of events) api.addEventListener(event, take);
  stop.signal.addEventListener('abort', () => {
    if (!api.isDestroyed()) for (const event of events) api.removeEventListener(event, take);
  });
  for (const own of ['keydown', 'pointerdown'])
    document.addEventListener(own, () => stop.abort(), { signal: stop.signal, capture: true });
  return () => stop.abort();
}
