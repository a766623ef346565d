import { useCallback } from 'react';
import { useSettings, useSettingsStore } from './use-settings.ts';

/**
 * Something a screen wants to find again at the next start, such as its folded groups: a text under a name of the screen's own,
 * null where nothing was kept. Another version may have kept it, so it must be read as any text.
 */
export function useLayout(name: string): readonly [string | null, (text: string) => void] {
  const { layout } = useSettings();
  const store = useSettingsStore();
  const keep = useCallback(
    (text: string): void => store.change({ layout: { ...store.getSnapshot().layout, [name]: text } }),
    [store, name],
  );
  return [layout[name] ?? null, keep];
}
