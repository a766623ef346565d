import type { GoalpathApi } from '../../electron/contract/window-api.ts';

export type { Command, GoalpathApi, MenuState, Settings } from '../../electron/contract/window-api.ts';

/** The shell around the window; null where the page was opened in a plain browser, and nothing can be saved. */
export const shell: GoalpathApi | null = 'goalpath' in window ? window.goalpath : null;
