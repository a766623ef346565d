import fs from 'node:fs';
import path from 'node:path';
import { runQuietly, say, stop } from './console.mjs';
import { inPackages, root } from './places.mjs';

/** @typedef {{ packages: Record<string, { version?: string, integrity?: string, optional?: boolean }> }} Lockfile */

/**
 * npm as a program and its first arguments. Inside `npm start` npm names its own file; elsewhere it is on the path,
 * and on Windows it is a script that only a shell can start.
 * @returns {[string, string[]]}
 */
function npm() {
  const own = process.env.npm_execpath;
  if (own?.endsWith('.js')) return [process.execPath, [own]];
  return process.platform === 'win32' ? ['cmd.exe', ['/c', 'npm']] : ['npm', []];
}

/**
 * Runs npm in the checkout. Inside `npm run --silent` npm would also swallow its errors, so the level is set here.
 * @param {string[]} args
 */
export function runNpm(args) {
  const [command, first] = npm();
  return runQuietly(command, [...first, ...args, '--loglevel=error'], { cwd: root });
}

/**
 * Whether node_modules holds what package-lock.json asks for. npm writes down what it installed in a hidden lockfile,
 * as its last act, so a broken installation has none. Optional packages of other systems are not in it.
 * @param {Lockfile} wanted
 * @param {Lockfile} installed
 */
export function packagesMatch(wanted, installed) {
  return Object.entries(wanted.packages).every(([place, entry]) => {
    if (place === '') return true;
    const found = installed.packages[place];
    return found ? found.version === entry.version && found.integrity === entry.integrity : entry.optional === true;
  });
}

/**
 * @param {string} file
 * @returns {Lockfile}
 */
const readJson = (file) => JSON.parse(fs.readFileSync(file, 'utf8'));

/** Some systems still bring an older Node, on which the tools fail in ways that explain nothing. */
function ensureNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  stop(
    `需要 Node.js 20.19 或更高版本，当前是 ${process.versions.node}。`,
    `Goalpath needs Node.js 20.19 or later; this is ${process.versions.node}.`,
  );
}

/** Installs the packages of package-lock.json when they are not there. Works with nothing but Node's own modules. */
export function ensurePackages() {
  ensureNode();
  const installed = inPackages('.package-lock.json');
  if (fs.existsSync(installed) && packagesMatch(readJson(path.join(root, 'package-lock.json')), readJson(installed)))
    return;
  say('installing packages with npm ci');
  // Everything is a development dependency, because Vite bundles it; NODE_ENV=production must not leave them out.
  if (!runNpm(['ci', '--include=dev', '--no-audit', '--no-fund'])) {
    stop(
      '安装依赖包失败，请检查网络和 npm 源后重试。',
      'Installing the packages failed; check the network and the npm registry, then try again.',
    );
  }
  say('packages installed');
}
