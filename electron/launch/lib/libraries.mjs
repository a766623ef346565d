import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { runQuietly, say, stop } from './console.mjs';

/** @typedef {'window' | 'chineseFont' | 'virtualDisplay' | 'office'} Need */

/**
 * How to see that a need is met, and the Debian packages that meet it.
 * @type {Record<Need, { packages: string[], isThere: () => boolean }>}
 */
const NEEDS = {
  window: { packages: ['libgtk-3-0', 'libnss3', 'libasound2', 'libgbm1'], isThere: hasWindowLibraries },
  chineseFont: { packages: ['fonts-noto-cjk'], isThere: hasChineseFont },
  virtualDisplay: { packages: ['xvfb', 'xauth'], isThere: () => isOnPath('xvfb-run') && isOnPath('xauth') },
  office: {
    packages: ['libreoffice-calc', 'libreoffice-writer-nogui', 'poppler-utils'],
    isThere: () => isOnPath('soffice') && isOnPath('pdftotext') && fs.existsSync(WRITER),
  },
};
/** Where Debian keeps the part of LibreOffice that reads Word's files. */
const WRITER = '/usr/lib/libreoffice/program/libswlo.so';
const SONAMES = ['libgtk-3.so.0', 'libnss3.so', 'libasound.so.2', 'libgbm.so.1'];

/** @param {string} program */
const isOnPath = (program) =>
  (process.env.PATH ?? '').split(path.delimiter).some((folder) => fs.existsSync(path.join(folder, program)));

/** Asks the dynamic linker rather than the package manager: package names differ between systems, library names do not. */
function hasWindowLibraries() {
  const known = spawnSync('/sbin/ldconfig', ['-p'], { encoding: 'utf8' }).stdout;
  return SONAMES.every((name) => known.includes(`${name} `));
}

function hasChineseFont() {
  const found = spawnSync('fc-list', [':lang=zh-cn', 'family'], { encoding: 'utf8' });
  return found.status === 0 && found.stdout.trim() !== '';
}

export const isRootOnDebian = () =>
  process.getuid?.() === 0 && fs.existsSync('/etc/debian_version') && isOnPath('apt-get');

/** @param {string[]} packages */
function install(packages) {
  say(`installing ${packages.join(' ')}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  // An unreachable third-party source makes the update fail although Debian's own is fine; the installation will tell.
  runQuietly('apt-get', ['update'], { env });
  const wait = ['-o', 'DPkg::Lock::Timeout=120'];
  if (!runQuietly('apt-get', [...wait, 'install', '-y', '--no-install-recommends', ...packages], { env })) return false;
  say('installed');
  return true;
}

/**
 * Makes sure the system has what the named needs are about. As root on Debian it installs what is missing; otherwise it
 * prints the command and ends the program. Windows and macOS bring everything along.
 * @param {readonly Need[]} names
 */
export function ensureLibraries(names) {
  if (process.platform !== 'linux') return;
  const packages = names.flatMap((name) => (NEEDS[name].isThere() ? [] : NEEDS[name].packages));
  if (packages.length === 0) return;
  if (isRootOnDebian() && install(packages)) return;
  const command = `apt-get update && apt-get install -y --no-install-recommends ${packages.join(' ')}`;
  stop(
    '缺少系统组件，请以管理员身份运行：',
    'Some system packages are missing; run as an administrator:',
    `  ${command}`,
  );
}
