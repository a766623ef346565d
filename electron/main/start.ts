import path from 'node:path';
import { app, dialog, session } from 'electron';
import { dialogTexts } from '../../models/shared/texts/dialogs.ts';
import { fillText } from '../../models/shared/texts/fill-text.ts';
import { createAskedEntry } from './asked-entry.ts';
import { createAskedSave } from './asked-save.ts';
import { createDialogs } from './dialogs.ts';
import { createDocument } from './document.ts';
import { openDrafts } from './drafts.ts';
import { rememberCard } from './drawing.ts';
import { guardClosing } from './guard-closing.ts';
import { createHandlers, shownSettings } from './handlers.ts';
import { openHistories } from './histories.ts';
import { createTurns } from './in-turn.ts';
import { answerCalls, sendTo } from './ipc.ts';
import { createMenu, firstContent } from './menu.ts';
import { openRecent } from './open-document.ts';
import { windowOrigin } from './origin.ts';
import { type OutsideFiles, receiveFiles } from './outside-files.ts';
import { serveBundle } from './protocol.ts';
import { shownRecent } from './recent.ts';
import { recoverWindow } from './recover-window.ts';
import { closeSession, holdPages } from './refuse-outside.ts';
import type { SettingsStore } from './settings.ts';
import type { Shell } from './shell.ts';
import { createWindow, restoreWindow, showDocument } from './window.ts';
import { zoomContent } from './zoom.ts';

/**
 * Puts the parts together. Runs once, when the app is ready.
 *
 * The page is asked for first, so that its process starts while the rest is made ready. All of it happens before the page
 * can say its first word, because nothing here waits.
 */
export function start(settings: SettingsStore): OutsideFiles {
  const origin = windowOrigin();
  serveBundle(path.join(import.meta.dirname, '../renderer'), () => shownSettings(settings.read()));
  closeSession(session.defaultSession, origin);
  holdPages(origin);

  const window = createWindow();
  const contents = window.webContents;
  void window.loadURL(`${origin}/index.html`);

  const menu = createMenu(firstContent(settings.read()), {
    send: (command) => shell.send('command', command),
    openRecent: async (index) => {
      const opened = await openRecent(shell, index);
      if (opened.kind !== 'cancelled') shell.send('open', opened);
    },
    zoom: (direction) => zoomContent(contents, settings, direction),
    showAbout: () => showAbout(shell),
  });
  restoreWindow(window, settings);
  window.once('show', () => rememberCard(settings));
  const readLanguage = () => settings.read().language;
  const program = () => fillText(dialogTexts.program, readLanguage());

  const shell: Shell = {
    window,
    settings,
    send: sendTo(contents),
    drafts: openDrafts(path.join(app.getPath('userData'), 'drafts')),
    histories: openHistories(path.join(app.getPath('userData'), 'histories')),
    document: createDocument((state) => showDocument(window, state, program())),
    askedSave: createAskedSave(),
    askedEntry: createAskedEntry(),
    dialogs: createDialogs(window, readLanguage),
    saveInTurn: createTurns(),
    recentChanged: () => menu.change({ recent: shownRecent(settings.read().recent) }),
  };
  const files = receiveFiles(shell);
  answerCalls(contents, origin, createHandlers(shell, menu, files));
  guardClosing(shell);
  recoverWindow(shell, files);
  contents.on('zoom-changed', (_event, direction) => zoomContent(contents, settings, direction));
  return files;
}

function showAbout({ window, settings }: Shell): void {
  const { language } = settings.read();
  const detail = fillText(dialogTexts.about, language, {
    version: app.getVersion(),
    electron: process.versions.electron,
  });
  void dialog.showMessageBox(window, { type: 'info', message: fillText(dialogTexts.program, language), detail });
}
