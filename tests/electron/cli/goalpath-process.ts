import { spawnSync } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../../..');

// Vite's configuration leaves its environments out while Vitest runs it; the program is built outside of that.
const { VITEST: _, ...env } = process.env;

/** What a run of the real program printed, and how it ended. */
export interface ProcessOutcome {
  readonly exit: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Builds the command line when it is older than its sources. */
export function buildGoalpath(): void {
  const built = runFile('electron/launch/goalpath.mjs', ['--help']);
  if (built.exit !== 0) throw new Error(built.stderr);
}

/** Runs the built command line as a process of its own. */
export const goalpath = (...args: readonly string[]): ProcessOutcome => runFile('out/cli/index.js', args);

/** The same with its standard output going into a file or device: what it printed is not known. */
export function goalpathInto(device: string, ...args: readonly string[]): ProcessOutcome {
  const output = openSync(device, 'w');
  try {
    return runFile('out/cli/index.js', args, output);
  } finally {
    closeSync(output);
  }
}

function runFile(file: string, args: readonly string[], output: number | 'pipe' = 'pipe'): ProcessOutcome {
  const run = spawnSync(process.execPath, [path.join(root, file), ...args], {
    env,
    encoding: 'utf8',
    stdio: ['ignore', output, 'pipe'],
    timeout: 120_000,
    maxBuffer: 2 ** 26,
  });
  return { exit: run.status, stdout: run.stdout ?? '', stderr: run.stderr };
}
