import type { RangeDesk } from './range-desk.ts';

/** Copies, cuts and pastes cells while the cursor's field has the keyboard and nothing is typed in it; in an entry it is the field's own. */
export function attachClipboard(input: HTMLInputElement, desk: RangeDesk): () => void {
  const isAtCell = (): boolean => document.activeElement === input && !input.classList.contains('is-editing');
  const onCopy = (event: ClipboardEvent): void => {
    const text = isAtCell() ? desk.copy(event.type === 'cut') : null;
    if (!text) return;
    event.clipboardData?.setData('text/plain', text.tsv);
    event.clipboardData?.setData('text/html', text.html);
    event.preventDefault();
  };
  const onPaste = (event: ClipboardEvent): void => {
    if (!isAtCell()) return;
    event.preventDefault();
    desk.paste(event.clipboardData?.getData('text/plain') ?? '');
  };
  const stop = new AbortController();
  const { signal } = stop;
  // With nothing selected in the field Chromium may send these events to the body.
  document.addEventListener('copy', onCopy, { signal });
  document.addEventListener('cut', onCopy, { signal });
  document.addEventListener('paste', onPaste, { signal });
  return () => stop.abort();
}
