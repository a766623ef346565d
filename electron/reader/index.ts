import * as v from 'valibot';
import { readReport } from './read-report.ts';

// A process of its own for one file from elsewhere: what goes wrong here, goes wrong here alone.

const request = v.strictObject({ place: v.string(), bytes: v.instance(Uint8Array) });

process.parentPort.once('message', async ({ data }) => {
  const { place, bytes } = v.parse(request, data);
  process.parentPort.postMessage(await readReport(bytes, place));
});
