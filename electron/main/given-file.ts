import path from 'node:path';

/**
 * The file named on a command line, as an absolute path; null when there is none. `appPath` is the app's folder where
 * Electron was started with it as an argument (a checkout), null in an installed program.
 */
export function fileGiven(argv: readonly string[], appPath: string | null, cwd: string): string | null {
  const app = appPath === null ? 0 : argv.findIndex((arg, index) => index > 0 && path.resolve(cwd, arg) === appPath);
  const file = argv.slice(Math.max(app, 0) + 1).find((arg) => arg !== '' && !arg.startsWith('-'));
  return file === undefined ? null : path.resolve(cwd, file);
}
