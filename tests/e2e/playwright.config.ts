import { defineConfig } from '@playwright/test';

// One worker: a display has one clipboard and one focused window. No retries: a test that fails now and then has failed.
export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results/e2e',
  workers: 1,
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  use: { trace: 'retain-on-failure', screenshot: 'only-on-failure' },
});
