import { useLayoutEffect } from 'react';
import type { Theme } from '../settings/settings-store.ts';

const darkPreferred = window.matchMedia('(prefers-color-scheme: dark)');

/** Puts the chosen theme on the page; `system` follows the desktop while the window is open. */
export function useTheme(theme: Theme): void {
  useLayoutEffect(() => {
    const apply = (): void => {
      const isDark = theme === 'dark' || (theme === 'system' && darkPreferred.matches);
      document.documentElement.dataset.theme = isDark ? 'dark' : 'light';
    };
    apply();
    darkPreferred.addEventListener('change', apply);
    return () => darkPreferred.removeEventListener('change', apply);
  }, [theme]);
}
