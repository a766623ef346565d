import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { build } from 'vite';
import { simdKernels } from '../../../electron/launch/simd-kernels.ts';

/** A bundled script, ready to be run by Node in a process of its own. */
export interface Script {
  /** Runs it, fails where it fails, and gives what it prints. */
  readonly run: () => string;
  readonly remove: () => void;
}

/** Bundles a script of this folder the way the command line is bundled. */
export async function bundleScript(name: string): Promise<Script> {
  const outDir = fs.mkdtempSync(path.join(os.tmpdir(), 'goalpath-bench-'));
  await build({
    configFile: false,
    logLevel: 'error',
    plugins: [simdKernels()],
    ssr: { noExternal: true },
    build: {
      ssr: path.join(import.meta.dirname, name),
      outDir,
      target: 'node20',
      minify: false,
      rolldownOptions: { output: { entryFileNames: 'run.mjs', codeSplitting: false } },
    },
  });
  const run = (): string => {
    const done = spawnSync(process.execPath, ['--expose-gc', path.join(outDir, 'run.mjs')], {
      encoding: 'utf8',
      maxBuffer: 2 ** 26,
    });
    if (done.status !== 0) throw new Error(done.stderr);
    return done.stdout;
  };
  return { run, remove: () => fs.rmSync(outDir, { recursive: true }) };
}
