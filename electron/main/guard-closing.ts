import { mayLeaveDocument } from './leave-document.ts';
import type { Shell } from './shell.ts';
import { rememberPlace } from './window.ts';

/** Lets the window close only when its document may be left; then its place is remembered and its draft removed. */
export function guardClosing(shell: Shell): void {
  const { window, settings, drafts } = shell;
  let asking = false;
  let mayClose = false;
  async function ask(): Promise<void> {
    if (asking) return;
    asking = true;
    mayClose = await mayLeaveDocument(shell).finally(() => {
      asking = false;
    });
    if (!mayClose || window.isDestroyed()) return;
    rememberPlace(window, settings);
    await drafts.forget();
    window.destroy();
  }
  window.on('close', (event) => {
    event.preventDefault();
    void ask();
  });
}
