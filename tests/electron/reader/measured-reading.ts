import { fork } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { apartArguments, apartLimits } from '../../../electron/reader/ask-apart.ts';

const program = path.resolve(import.meta.dirname, '../../../out/cli/read-workbook.js');

/** How a reading of one file went: what the process answered (undefined when it gave up), how long it took, what it held at most. */
export interface MeasuredReading {
  readonly answer: unknown;
  readonly seconds: number;
  /** MB resident, where the system tells. */
  readonly memory: number;
}

/** Reads a file in the process the program reads it in, and measures it. */
export function measureReading(bytes: Uint8Array, reader = program): Promise<MeasuredReading> {
  const started = performance.now();
  const child = fork(reader, [], {
    execArgv: [...apartArguments],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    serialization: 'advanced',
  });
  let memory = 0;
  const look = (): void => {
    memory = Math.max(memory, residentOf(child.pid));
  };
  const watch = setInterval(look, 20);
  return new Promise((resolve) => {
    const finish = (answer: unknown): void => {
      look();
      clearInterval(watch);
      clearTimeout(limit);
      child.removeAllListeners();
      child.on('error', () => undefined);
      child.kill('SIGKILL');
      resolve({ answer, seconds: (performance.now() - started) / 1000, memory });
    };
    const limit = setTimeout(() => finish(undefined), apartLimits.seconds * 1000);
    child.once('message', finish);
    child.once('exit', () => finish(undefined));
    child.send({ place: 'F.xlsx', bytes });
  });
}

/** The most a process ever held, from Linux; 0 elsewhere. */
function residentOf(pid: number | undefined): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    return Number(/VmHWM:\s*(\d+) kB/.exec(status)?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}
