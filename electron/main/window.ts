import path from 'node:path';
import { BrowserWindow, nativeTheme, screen } from 'electron';
import { dialogTexts } from '../../models/shared/texts/dialogs.ts';
import type { DocumentState } from './document.ts';
import { placeWindow, type Rectangle } from './place-window.ts';
import type { SettingsStore } from './settings.ts';

const smallest = { width: 1024, height: 720 };
const usual = { width: 1440, height: 900 };

/** The page's own background, so that nothing flashes before it is drawn. */
const background = (): string => (nativeTheme.shouldUseDarkColors ? '#16181c' : '#ffffff');

/** The one window: sandboxed, isolated, without Node. It shows itself when its first frame is ready. */
export function createWindow(): BrowserWindow {
  const room = screen.getPrimaryDisplay().workAreaSize;
  const window = new BrowserWindow({
    show: false,
    title: dialogTexts.program.zh,
    // The sizes are those of the page; a display that is smaller must still hold the window.
    useContentSize: true,
    width: Math.min(usual.width, room.width),
    height: Math.min(usual.height, room.height),
    minWidth: Math.min(smallest.width, room.width),
    minHeight: Math.min(smallest.height, room.height),
    backgroundColor: background(),
    webPreferences: {
      preload: path.join(import.meta.dirname, '../preload/index.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      spellcheck: false,
    },
  });
  window.once('ready-to-show', () => window.show());
  window.on('page-title-updated', (event) => event.preventDefault());
  nativeTheme.on('updated', () => {
    if (!window.isDestroyed()) window.setBackgroundColor(background());
  });
  return window;
}

/** Puts the window, still hidden, where and how it was last time. The menu must be there already: it makes the window higher. */
export function restoreWindow(window: BrowserWindow, settings: SettingsStore): void {
  const { bounds, maximized, theme } = settings.read();
  nativeTheme.themeSource = theme;
  const areas = screen.getAllDisplays().map((display) => display.workArea);
  const place = bounds === null ? null : placeWindow(bounds, areas);
  if (place) window.setBounds(place);
  if (maximized) window.once('ready-to-show', () => window.maximize());
  const contents = window.webContents;
  // A zoom factor belongs to the page, so there must be one.
  contents.on('did-navigate', () => contents.setZoomFactor(settings.read().zoom));
}

/** Where the window is, to find it there again; the place it returns to when it is maximized. */
export function rememberPlace(window: BrowserWindow, settings: SettingsStore): void {
  const { x, y, width, height }: Rectangle = window.getNormalBounds();
  settings.change({ bounds: { x, y, width, height }, maximized: window.isMaximized() });
}

/** Puts the document's name into the title, with a dot in front while it has unsaved changes. */
export function showDocument(window: BrowserWindow, { title, dirty, file }: DocumentState, program: string): void {
  if (window.isDestroyed()) return;
  window.setTitle([dirty ? '● ' : '', title === '' ? '' : `${title} — `, program].join(''));
  window.setDocumentEdited(dirty);
  window.setRepresentedFilename(file ?? '');
}
