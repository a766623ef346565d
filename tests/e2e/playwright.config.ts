import { defineConfig } from '@playwright/test';

// One worker, unless the command asks for more: a display has one clipboard and one focused window, and every further
// worker starts one of its own. A test that fails is repeated once, and the last line of `npm test` says how many had to be.
export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results/e2e',
  workers: 1,
  retries: 1,
  forbidOnly: true,
  timeout: 60_000,
  // Two programs at a time on two processors take their time.
  expect: { timeout: 15_000 },
  use: { trace: 'retain-on-failure', screenshot: 'only-on-failure' },
});
