/// <reference types="vitest/config" />
import { builtinModules } from 'node:module';
import path from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig, type EnvironmentOptions } from 'vite';
import { leaveOut } from './electron/launch/leave-out.ts';
import { plainOrder } from './electron/launch/plain-order.ts';
import { simdKernels } from './electron/launch/simd-kernels.ts';
import { collectLicences } from './electron/launch/third-party-licences.ts';

const root = import.meta.dirname;
const licences = collectLicences();

/**
 * Main, preload and command line: self-contained, nothing but Electron and Node left outside. One file each, and one for every
 * thread it starts; what they share stands beside them.
 */
const node = (
  name: string,
  input: string,
  format: 'es' | 'cjs',
  threads: Readonly<Record<string, string>> = {},
): EnvironmentOptions => ({
  consumer: 'server',
  resolve: { noExternal: true, external: ['electron', ...builtinModules], conditions: ['node', 'import', 'default'] },
  build: {
    outDir: path.join(root, 'out', name),
    emptyOutDir: true,
    target: 'node20',
    minify: false,
    sourcemap: true,
    copyPublicDir: false,
    rolldownOptions: {
      input: Object.fromEntries(
        Object.entries({ index: input, ...threads }).map(([entry, file]) => [entry, path.join(root, file)]),
      ),
      external: ['electron', /^node:/, ...builtinModules],
      output: {
        format,
        entryFileNames: format === 'cjs' ? '[name].cjs' : '[name].js',
        chunkFileNames: '[name].js',
        codeSplitting: Object.keys(threads).length > 0,
      },
    },
  },
});

export default defineConfig({
  root: path.join(root, 'renderer'),
  base: './',
  // What conf checks schemas and moves versions with: our settings have their own schema, and no versions.
  plugins: [react(), simdKernels(), plainOrder(), leaveOut(['ajv', 'ajv-formats', 'semver']), licences.collector()],
  worker: { format: 'es', plugins: () => [simdKernels(), licences.collector()] },
  // The tables of Chinese encodings that pdf.js reads.
  assetsInclude: ['**/*.bcmap'],
  html: { cspNonce: '__CSP_NONCE__' },
  builder: {
    // One configuration for every environment: the collector of licences then sees all of them.
    sharedConfigBuild: true,
    async buildApp(builder) {
      await Promise.all(
        Object.values(builder.environments)
          .filter((env) => env.name !== 'ssr')
          .map((env) => builder.build(env)),
      );
      licences.write(path.join(root, 'out/renderer/third-party-licences.txt'));
    },
  },
  // Vitest would take these environments for itself and bundle every dependency.
  environments: process.env.VITEST
    ? {}
    : {
        client: {
          build: {
            outDir: path.join(root, 'out/renderer'),
            emptyOutDir: true,
            target: 'chrome130',
            modulePreload: { polyfill: false },
            // What the first screen needs is one file: each request goes through the main process, which is starting itself.
            rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'window', tags: ['$initial'] }] } } },
            // Loaded from the disk, not from a network.
            chunkSizeWarningLimit: 4000,
          },
        },
        main: node('main', 'electron/main/index.ts', 'es'),
        preload: node('preload', 'electron/preload/index.ts', 'cjs'),
        // Workbooks and monthly tables have processes of their own kinds, which do not load what reads PDF files.
        reader: node('reader', 'electron/reader/index.ts', 'es', {
          workbook: 'electron/reader/workbook.ts',
          table: 'electron/reader/table.ts',
        }),
        // A thread of a simulation loads its own small file, not the whole command line.
        cli: node('cli', 'electron/cli/index.ts', 'es', {
          'simulate-worker': 'electron/cli/simulate-worker.ts',
          'read-workbook': 'electron/reader/workbook.ts',
        }),
      },
  test: {
    root,
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/e2e/**', 'tests/bench/**'],
    // The engine keeps no state, so files may share what they import; mathjs alone takes half a second to load.
    isolate: false,
    // Properties try hundreds of cases; a machine that is busy with other work takes its time.
    testTimeout: 30_000,
    setupFiles: ['tests/support/seed-properties.ts'],
  },
});
