import * as v from 'valibot';
import { readWorkbook } from './read-workbook.ts';

// A process of its own for one workbook from elsewhere: what goes wrong here, goes wrong here alone. The window starts it as a
// utility process, the command line as a child process.

const request = v.strictObject({ place: v.string(), bytes: v.instance(Uint8Array) });

async function answer(asked: unknown, reply: (message: unknown) => void): Promise<void> {
  const { place, bytes } = v.parse(request, asked);
  reply(await readWorkbook(bytes, place));
}

// Plain Node has no such port.
const port: Electron.ParentPort | undefined = process.parentPort;
if (port) port.once('message', ({ data }) => void answer(data, (message) => port.postMessage(message)));
else process.once('message', (asked) => void answer(asked, (message) => process.send?.(message)));
