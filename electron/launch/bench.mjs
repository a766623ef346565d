import fs from 'node:fs';
import path from 'node:path';
import { ensureBuilt } from './lib/built.mjs';
import { stop } from './lib/console.mjs';
import { root } from './lib/places.mjs';
import { prepareTests } from './lib/prepare-tests.mjs';
import { runTool } from './lib/tools.mjs';

// npm run bench: tests/bench/*.bench.ts are measured in Vitest, one file after another, and print what they find.
// tests/bench/*.window.ts are measured in Playwright, with the built program and an Electron window.
const files = fs.readdirSync(path.join(root, 'tests/bench'));
const given = process.argv.slice(2);
await prepareTests();
const results = [];
if (files.some((file) => file.endsWith('.bench.ts'))) {
  results.push(runTool('vitest', ['run', '--config', 'tests/bench/vitest.config.ts', ...given]));
}
if (files.some((file) => file.endsWith('.window.ts'))) {
  ensureBuilt('app');
  results.push(runTool('playwright', ['test', '-c', 'tests/bench/playwright.config.ts', ...given]));
}
if (results.length === 0) stop('tests/bench 中没有可测的文件。', 'There is nothing to measure in tests/bench.');
process.exitCode = results.every(Boolean) ? 0 : 1;
