import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { Readable } from 'node:stream';

/**
 * Starts a virtual display for one of several workers and makes it the one that everything started from here uses. Two programs under test
 * on one display would take each other's keyboard and clipboard. Gives what ends it.
 */
export async function openOwnDisplay(): Promise<() => void> {
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1600x1000x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const told = server.stdio[3];
  if (!(told instanceof Readable)) throw new Error('Xvfb has no way to tell its number');
  const [number] = await once(told, 'data');
  process.env.DISPLAY = `:${String(number).trim()}`;
  return () => void server.kill();
}
