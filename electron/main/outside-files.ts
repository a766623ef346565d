import { openFile } from './open-document.ts';
import type { Shell } from './shell.ts';

/** Files that reach the program from outside: command line, double click, a second start. */
export interface OutsideFiles {
  /** Opens a file, or keeps it until the window is ready. */
  readonly give: (file: string) => void;
  /** Brings the window to the front. */
  readonly show: () => void;
  /** The window listens from now on. */
  readonly windowReady: () => void;
  /** The window starts afresh. The file it had open comes back, unless a draft brings the document itself. */
  readonly windowGone: () => void;
}

export function receiveFiles(shell: Shell): OutsideFiles {
  let ready = false;
  let waiting: string | null = null;
  let reopen: string | null = null;
  function show(): void {
    if (shell.window.isMinimized()) shell.window.restore();
    shell.window.focus();
  }
  async function bring(file: string): Promise<void> {
    show();
    const opened = await openFile(shell, file);
    if (opened.kind !== 'cancelled') shell.send('open', opened);
  }
  return {
    show,
    give(file) {
      if (ready) void bring(file);
      else waiting = file;
    },
    windowReady() {
      const { dirty, file } = shell.document.read();
      const next = waiting ?? (dirty || file !== null ? null : reopen);
      ready = true;
      waiting = null;
      reopen = null;
      if (next !== null) void bring(next);
    },
    windowGone() {
      ready = false;
      reopen = shell.document.read().file;
      shell.document.reset();
    },
  };
}
