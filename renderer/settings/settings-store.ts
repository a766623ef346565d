import type { Language } from '../../models/shared/language.ts';

export type Theme = 'system' | 'light' | 'dark';

/** What a planner chose about the window itself; none of it belongs to a document. */
export interface WindowSettings {
  readonly language: Language;
  readonly theme: Theme;
  /** Who signs what is changed; empty while nobody entered a name. */
  readonly author: string;
  /** What screens want to find again, such as folded groups: text by a name of the screen's own. */
  readonly layout: Readonly<Record<string, string>>;
}

/** Holds the settings and passes every change on to whoever keeps them. */
export type SettingsStore = ReturnType<typeof createSettingsStore>;

/** Starts from what was kept. `keep` is called with each change. */
export function createSettingsStore(kept: WindowSettings, keep: (patch: Partial<WindowSettings>) => void) {
  let settings = kept;
  const listeners = new Set<() => void>();
  return {
    subscribe: (listener: () => void): (() => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    getSnapshot: (): WindowSettings => settings,
    change: (patch: Partial<WindowSettings>): void => {
      settings = { ...settings, ...patch };
      keep(patch);
      for (const listener of listeners) listener();
    },
  };
}
