import fs from 'node:fs';
import path from 'node:path';
import { app, ipcMain } from 'electron';
import Store from 'electron-store';
import * as v from 'valibot';
import { defaultSettings, type StoredSettings, storedSettings } from './settings-schema.ts';

/** The settings of this user. Reading costs nothing; a change is on disk when `change` returns. */
export interface SettingsStore {
  readonly read: () => StoredSettings;
  readonly change: (patch: Partial<StoredSettings>) => StoredSettings;
}

/** Opens the settings. A file that is damaged or holds something else is set aside, and the program starts with defaults. */
export function openSettings(): SettingsStore {
  const { store, kept } = openStore();
  let settings = kept;
  return {
    read: () => settings,
    change(patch) {
      settings = { ...settings, ...patch };
      try {
        store.set(settings);
      } catch (error) {
        // A full disk must not stop the work: the change holds until the program ends.
        console.warn('settings were not stored:', error);
      }
      return settings;
    },
  };
}

interface OpenStore {
  readonly store: Store<StoredSettings>;
  readonly kept: StoredSettings;
}

function openStore(): OpenStore {
  try {
    return newStore();
  } catch (error) {
    const file = path.join(app.getPath('userData'), 'settings.json');
    console.warn('settings were set aside as settings.broken.json:', error);
    fs.rmSync(path.join(path.dirname(file), 'settings.broken.json'), { force: true, recursive: true });
    fs.renameSync(file, path.join(path.dirname(file), 'settings.broken.json'));
    return newStore();
  }
}

/** Checked by our own schema: the library's would take as long as all the rest of starting the shell. */
function newStore(): OpenStore {
  const store = new Store<StoredSettings>({
    name: 'settings',
    defaults: defaultSettings,
    // Layout names are the window's own and may contain dots.
    accessPropertiesByDotNotation: false,
  });
  // The library tells any sender where the user's folder is. Nobody here asks.
  ipcMain.removeAllListeners('electron-store-get-data');
  return { store, kept: v.parse(storedSettings, store.store) };
}
