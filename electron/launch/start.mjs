import { spawn } from 'node:child_process';
import { ensureBuilt } from './lib/built.mjs';
import { stop } from './lib/console.mjs';
import { hasDisplay, isRoot } from './lib/display.mjs';
import { ensureLibraries, isRootOnDebian } from './lib/libraries.mjs';
import { ensurePackages } from './lib/packages.mjs';
import { root } from './lib/places.mjs';
import { ensureRuntime } from './lib/runtime.mjs';

// npm start [-- file.goalpath.json]: everything a fresh machine lacks, then the window.
ensurePackages();
const program = await ensureRuntime();
/** @type {import('./lib/libraries.mjs').Need[]} */
const needs = ['window', 'chineseFont'];
// So that `xvfb-run npm start` works next.
if (!hasDisplay() && isRootOnDebian()) needs.push('virtualDisplay');
ensureLibraries(needs);

ensureBuilt('app');

if (!hasDisplay()) {
  stop(
    '此处没有图形显示，无法打开窗口；请改用命令行：npm run goalpath -- evaluate',
    'There is no display here to open a window on; use the command line instead: npm run goalpath -- evaluate',
  );
}
const flags = isRoot() ? ['--no-sandbox'] : [];
const window = spawn(program, [...flags, root, ...process.argv.slice(2)], { stdio: 'inherit' });
window.on('exit', (code) => {
  process.exitCode = code ?? 1;
});
process.on('SIGINT', () => window.kill('SIGINT')).on('SIGTERM', () => window.kill('SIGTERM'));
