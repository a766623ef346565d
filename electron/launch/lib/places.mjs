import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout: every path of the launcher starts here, so that it works from any working directory. */
export const root = fileURLToPath(new URL('../../..', import.meta.url)).replace(/[\\/]$/, '');

/**
 * The folder of an installed package, or a file inside it.
 * @param {string[]} parts
 */
export const inPackages = (...parts) => path.join(root, 'node_modules', ...parts);

/** Where things that survive a new `npm ci` are kept, as each system wants it. */
export function cacheFolder() {
  const home = os.homedir();
  if (process.platform === 'win32') return path.join(process.env.LOCALAPPDATA ?? home, 'goalpath', 'Cache');
  if (process.platform === 'darwin') return path.join(home, 'Library', 'Caches', 'goalpath');
  return path.join(process.env.XDG_CACHE_HOME || path.join(home, '.cache'), 'goalpath');
}
