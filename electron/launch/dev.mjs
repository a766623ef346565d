import { stop } from './lib/console.mjs';
import { hasDisplay } from './lib/display.mjs';
import { ensureLibraries } from './lib/libraries.mjs';
import { ensurePackages } from './lib/packages.mjs';
import { ensureRuntime } from './lib/runtime.mjs';

// npm run dev: the window reloads on every edit; the program restarts when its own sources change.
ensurePackages();
const program = await ensureRuntime();
ensureLibraries(['window', 'chineseFont']);
if (!hasDisplay()) stop('此处没有图形显示，无法打开窗口。', 'There is no display here to open a window on.');
// Loaded late: it uses packages.
const { develop } = await import('./lib/develop.mjs');
await develop(program, process.argv.slice(2));
