import { isDeepStrictEqual } from 'node:util';
import { Menu } from 'electron';
import { type MenuActions, type MenuContent, menuTemplate } from './menu-template.ts';
import { isDevelopment } from './origin.ts';
import { shownRecent } from './recent.ts';
import type { StoredSettings } from './settings-schema.ts';

/** The application menu. */
export interface AppMenu {
  readonly change: (patch: Partial<MenuContent>) => void;
}

/** The menu of a program without a document. */
export const firstContent = ({ language, theme, recent }: StoredSettings): MenuContent => ({
  undoName: null,
  redoName: null,
  canUndo: false,
  canRedo: false,
  language,
  theme,
  recent: shownRecent(recent),
  platform: process.platform,
  isDevelopment: isDevelopment(),
});

/** How long changes are gathered before the menu is built again: the names of 撤销 and 重做 change with every edit. */
const pause = 60;

/** Builds the menu, and builds it again after changes. */
export function createMenu(first: MenuContent, actions: MenuActions): AppMenu {
  let content = first;
  let shown: MenuContent | null = null;
  let planned = false;
  function show(): void {
    planned = false;
    if (isDeepStrictEqual(content, shown)) return;
    shown = content;
    Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(content, actions)));
  }
  show();
  return {
    change(patch) {
      content = { ...content, ...patch };
      if (!planned) setTimeout(show, pause);
      planned = true;
    },
  };
}
