import { ensureBuilt } from './lib/built.mjs';
import { prepareTests } from './lib/prepare-tests.mjs';
import { runTool } from './lib/tools.mjs';

// npm run e2e [-- arguments of Playwright, such as a file or --headed]
await prepareTests();
ensureBuilt('app');
const given = process.argv.slice(2);
process.exitCode = runTool('playwright', ['test', '-c', 'tests/e2e/playwright.config.ts', ...given]) ? 0 : 1;
