import * as v from 'valibot';
import type { Result } from '../../models/shared/result.ts';

const request = v.strictObject({ place: v.string(), bytes: v.instance(Uint8Array) });

/**
 * Reads the one file this process is asked for, and answers once. The window starts such a process as a utility process, the
 * command line as a child process; what goes wrong in it goes wrong in it alone.
 */
export function answerOnce(read: (bytes: Uint8Array, place: string) => Promise<Result<unknown>>): void {
  const answer = async (asked: unknown, reply: (message: unknown) => void): Promise<void> => {
    const { place, bytes } = v.parse(request, asked);
    reply(await read(bytes, place));
  };
  // Plain Node has no such port.
  const port: Electron.ParentPort | undefined = process.parentPort;
  if (port) port.once('message', ({ data }) => void answer(data, (message) => port.postMessage(message)));
  else process.once('message', (asked) => void answer(asked, (message) => process.send?.(message)));
}
