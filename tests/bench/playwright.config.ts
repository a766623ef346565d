import { defineConfig } from '@playwright/test';

// Measurements that need an Electron window: every tests/bench/*.window.ts.
export default defineConfig({
  testDir: '.',
  testMatch: '*.window.ts',
  outputDir: '../../test-results/bench',
  workers: 1,
});
