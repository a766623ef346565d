import { createContext, use, useSyncExternalStore } from 'react';
import type { Language } from '../../models/shared/language.ts';
import type { SettingsStore, WindowSettings } from './settings-store.ts';

/** The settings of the window; the window provides them. */
export const SettingsContext = createContext<SettingsStore | null>(null);

/** The store, for components that change a setting. */
export function useSettingsStore(): SettingsStore {
  const store = use(SettingsContext);
  if (!store) throw new Error('there are no settings around this component');
  return store;
}

/** The present settings. */
export function useSettings(): WindowSettings {
  const store = useSettingsStore();
  return useSyncExternalStore(store.subscribe, store.getSnapshot);
}

/** The language the reader chose. */
export const useLanguage = (): Language => useSettings().language;
