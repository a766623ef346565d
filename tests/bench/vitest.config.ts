import path from 'node:path';
import { defineConfig } from 'vitest/config';
import { simdKernels } from '../../electron/launch/simd-kernels.ts';

// One file after another: they measure time.
export default defineConfig({
  plugins: [simdKernels()],
  test: {
    root: path.resolve(import.meta.dirname, '../..'),
    include: ['tests/bench/**/*.bench.ts'],
    fileParallelism: false,
    testTimeout: 120_000,
  },
});
