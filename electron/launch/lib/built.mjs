import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { say, stop } from './console.mjs';
import { root } from './places.mjs';

const SETTINGS = ['package.json', 'package-lock.json', 'tsconfig.json', 'vite.config.ts'];

/** What can be built, and the sources it is built from. */
const TARGETS = {
  app: ['models', 'electron', 'renderer', ...SETTINGS],
  cli: ['models', 'electron', ...SETTINGS],
};

/** @param {keyof typeof TARGETS} target */
const stampOf = (target) => path.join(root, 'out', `.${target}-sources`);

/**
 * A short text that changes when a source is edited, added, removed or renamed: names, sizes and times, because reading
 * the files would take too long for the command line.
 * @param {string} base
 * @param {readonly string[]} sources files and folders below the base
 */
export function fingerprint(base, sources) {
  const hash = createHash('sha1');
  /** @param {string} place */
  const add = (place) => {
    const { mtimeMs, size } = fs.statSync(place);
    hash.update(`${place}\n${mtimeMs}\n${size}\n`);
  };
  /** @param {string} folder */
  const walk = (folder) => {
    for (const entry of fs.readdirSync(folder, { withFileTypes: true })) {
      const place = path.join(folder, entry.name);
      if (entry.isDirectory()) walk(place);
      else add(place);
    }
  };
  for (const source of sources) {
    const place = path.join(base, source);
    if (fs.statSync(place).isDirectory()) walk(place);
    else add(place);
  }
  return hash.digest('hex');
}

/**
 * Builds a target, whatever is there already.
 * @param {keyof typeof TARGETS} target
 * @returns {boolean} whether it was built
 */
export function build(target) {
  // Taken before the build: an edit during it must count as newer. The command line is built together with the app.
  const stamps = new Map([[stampOf('cli'), fingerprint(root, TARGETS.cli)]]);
  if (target === 'app') stamps.set(stampOf('app'), fingerprint(root, TARGETS.app));
  for (const stamp of stamps.keys()) fs.rmSync(stamp, { force: true });
  const script = path.join(import.meta.dirname, '../run-vite.mjs');
  // Standard output belongs to the command line's own answer.
  if (
    spawnSync(process.execPath, [script, ...(target === 'app' ? [] : [target])], { cwd: root, stdio: ['ignore', 2, 2] })
      .status !== 0
  )
    return false;
  for (const [stamp, sources] of stamps) fs.writeFileSync(stamp, sources);
  return true;
}

/**
 * Builds a target unless it is newer than its sources; ends the program when that fails.
 * @param {keyof typeof TARGETS} target
 */
export function ensureBuilt(target) {
  const stamp = stampOf(target);
  if (fs.existsSync(stamp) && fs.readFileSync(stamp, 'utf8') === fingerprint(root, TARGETS[target])) return;
  say(target === 'app' ? 'building Goalpath' : 'building the command line');
  if (!build(target)) stop('构建失败，原因见上。', 'The build failed; the reason is above.');
  say('built');
}
