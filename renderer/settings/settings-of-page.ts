import type { Settings } from '../shell/shell.ts';

/** The settings that came with the page; null where the page was not served by the shell, as in development. */
export function settingsOfPage(): Settings | null {
  const text = document.getElementById('settings')?.textContent ?? '';
  return text.startsWith('{') ? JSON.parse(text) : null;
}
