import path from 'node:path';
import { defineConfig } from 'vitest/config';

// One file after another: they measure time.
export default defineConfig({
  test: {
    root: path.resolve(import.meta.dirname, '../..'),
    include: ['tests/bench/**/*.bench.ts'],
    fileParallelism: false,
    testTimeout: 120_000,
  },
});
