import { rowBand } from './row-band.ts';

/** The cell that has the cursor, where it is drawn. */
export const cursorElement = (host: HTMLElement): HTMLElement | null =>
  host.querySelector<HTMLElement>('.ag-cell-focus');

/** For how many frames a cell is waited for that the grid was taken to and did not draw yet. */
const patience = 20;

/** Lays the field over the cell with the cursor; where that is scrolled out of sight the field goes too. */
export function placeField(host: HTMLElement, input: HTMLInputElement): void {
  const cell = cursorElement(host);
  const isPinned = cell?.closest('.ag-row-pinned') !== null;
  const box = cell?.getBoundingClientRect();
  const frame = isPinned ? host.getBoundingClientRect() : rowBand(host);
  const isInSight = box !== undefined && box.bottom > frame.top + 2 && box.top < frame.bottom - 2;
  input.classList.toggle('is-placed', isInSight);
  if (!box || !isInSight) return;
  const origin = host.getBoundingClientRect();
  input.style.left = `${box.left - origin.left}px`;
  input.style.top = `${box.top - origin.top}px`;
  input.style.width = `${box.width}px`;
  input.style.height = `${box.height}px`;
  // Where the cell is scrolled below the names that stay, so is the field.
  const names = cell?.closest('.ag-row')?.querySelector('.ag-grid-pinned-left-cells');
  const hidden = names && !names.contains(cell ?? null) ? names.getBoundingClientRect().right - box.left : 0;
  input.style.clipPath = hidden > 0 ? `inset(0 0 0 ${hidden}px)` : '';
}

/** Lays the field over the cell with the cursor in the frame in which that is drawn. */
export function placeWhenDrawn(host: HTMLElement, input: HTMLInputElement, frames = patience): void {
  placeField(host, input);
  if (frames > 0 && input.isConnected && !cursorElement(host))
    requestAnimationFrame(() => placeWhenDrawn(host, input, frames - 1));
}
