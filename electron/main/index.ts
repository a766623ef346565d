import path from 'node:path';
import { app } from 'electron';
import { skipFailingCard } from './drawing.ts';
import { fileGiven } from './given-file.ts';
import type { OutsideFiles } from './outside-files.ts';
import { prepareApp } from './prepare-app.ts';
import { openSettings } from './settings.ts';
import { start } from './start.ts';

// The program's entry. Nothing here waits for the app at the top level: Electron would wait for this module in turn.

prepareApp();
const appFolder = process.defaultApp ? path.resolve(app.getAppPath()) : null;
const given = fileGiven(process.argv, appFolder, process.cwd());

// One program for each user folder: two would write over each other's settings and drafts. The second one hands its file over.
if (!app.requestSingleInstanceLock({ file: given })) {
  app.exit(0);
} else {
  let files: OutsideFiles | null = null;
  let early = given;
  function receive(file: string): void {
    if (files) files.give(file);
    else early = file;
  }
  app.on('second-instance', (_event, _argv, _folder, data) => {
    const file = typeof data === 'object' && data !== null && 'file' in data ? data.file : null;
    if (typeof file === 'string') receive(file);
    else files?.show();
  });
  // macOS names files by an event, also before the app is ready.
  app.on('open-file', (event, file) => {
    event.preventDefault();
    receive(file);
  });
  app.on('window-all-closed', () => app.quit());
  const settings = openSettings();
  skipFailingCard(settings);
  void app.whenReady().then(() => {
    files = start(settings);
    if (early !== null) files.give(early);
  });
}
