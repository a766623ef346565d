import { app, nativeTheme } from 'electron';
import type { Reply, SettingsPatch } from '../contract/window-api.ts';
import { createExports } from './export-file.ts';
import type { Handlers } from './ipc.ts';
import type { AppMenu } from './menu.ts';
import { openActuals } from './open-actuals.ts';
import { adoptDocument, newDocument, openPlan, openRecent, takeDraft } from './open-document.ts';
import { openReport } from './open-report.ts';
import { createWorkbooks } from './open-workbook.ts';
import type { OutsideFiles } from './outside-files.ts';
import { shownRecent } from './recent.ts';
import { savePlan } from './save-document.ts';
import type { StoredSettings } from './settings-schema.ts';
import type { Shell } from './shell.ts';

const mostLayouts = 50;

/** The shell's answers to the calls of the contract. */
export function createHandlers(shell: Shell, menu: AppMenu, files: OutsideFiles): Handlers {
  const { document, drafts, settings, window } = shell;
  return {
    openPlan: () => openPlan(shell),
    openRecent: (index) => openRecent(shell, index),
    openReport: () => openReport(shell),
    ...createWorkbooks(shell),
    openActuals: () => openActuals(shell),
    adoptDocument: async ({ ticket, revision }) => adoptDocument(shell, ticket, revision),
    newDocument: () => newDocument(shell),
    savePlan: (plan) => savePlan(shell, plan),
    ...createExports(shell),
    setDocumentState: (state) => document.change(state),
    storeDraft: async ({ text, history = null, revision }) => {
      const { file, inFile } = document.read();
      const stored = await drafts.store({ file, inFile, text, history }, revision);
      return stored.ok ? { kind: stored.value } : { kind: 'refused', problems: [...stored.problems] };
    },
    addToDraft: async (moves) => {
      const stored = await drafts.add(moves);
      return stored.ok ? { kind: stored.value } : { kind: 'refused', problems: [...stored.problems] };
    },
    takeDraft: () => takeDraft(shell),
    readSettings: () => shownSettings(settings.read()),
    changeSettings: (patch) => {
      const changed = settings.change(merge(settings.read(), patch));
      nativeTheme.themeSource = changed.theme;
      window.webContents.setZoomFactor(changed.zoom);
      menu.change({ theme: changed.theme, language: changed.language });
      // The title names the program in the language of the moment.
      document.change({});
      return shownSettings(changed);
    },
    setMenuState: (state) => menu.change(state),
    editClipboard: (action) => window.webContents[action](),
    appInfo: () => ({ version: app.getVersion(), electron: process.versions.electron, platform: process.platform }),
    awaitFiles: () => files.windowReady(),
    entryFinished: () => shell.askedEntry.finished(),
  };
}

function merge(settings: StoredSettings, patch: SettingsPatch): Partial<StoredSettings> {
  const layout = { ...settings.layout, ...patch.layout };
  if (Object.keys(layout).length > mostLayouts) throw new Error(`changeSettings: more than ${mostLayouts} layouts`);
  return { ...patch, layout };
}

/** The settings as the window sees them. */
export const shownSettings = ({
  language,
  theme,
  author,
  zoom,
  recent,
  layout,
}: StoredSettings): Reply<'readSettings'> => ({
  language,
  theme,
  author,
  zoom,
  recent: shownRecent(recent),
  layout: { ...layout },
});
