import { app, dialog } from 'electron';
import { dialogTexts } from '../../models/shared/texts/dialogs.ts';
import { fillText } from '../../models/shared/texts/fill-text.ts';
import type { OutsideFiles } from './outside-files.ts';
import type { Shell } from './shell.ts';

const patience = 60_000;
const mostCrashes = 3;

/**
 * Brings the page back when its process has died; it finds its document in the draft. A page that keeps dying ends the
 * program, and the draft waits for the next start.
 */
export function recoverWindow({ window, settings }: Shell, files: OutsideFiles): void {
  const contents = window.webContents;
  let crashes: number[] = [];
  contents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit') return;
    const now = Date.now();
    crashes = [...crashes.filter((time) => now - time < patience), now];
    if (crashes.length < mostCrashes) return contents.reload();
    const { language } = settings.read();
    dialog.showErrorBox(fillText(dialogTexts.program, language), fillText(dialogTexts.crashed, language));
    app.exit(1);
  });
  contents.on('did-start-navigation', ({ isMainFrame, isSameDocument }) => {
    if (isMainFrame && !isSameDocument) files.windowGone();
  });
}
