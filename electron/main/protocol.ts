import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import { protocol } from 'electron';
import { bundleFile, contentType } from './bundle-file.ts';
import { pagePolicy, workerPolicy } from './content-security-policy.ts';
import { fillPage } from './fill-page.ts';
import { scheme } from './origin.ts';

/** Makes `app://` a scheme like https. Must run before the app is ready. */
export function registerScheme(): void {
  const privileges = { standard: true, secure: true, supportFetchAPI: true, codeCache: true };
  protocol.registerSchemesAsPrivileged([{ scheme, privileges }]);
}

/** Files of the bundle that are in memory until they are asked for. */
const ahead = new Map<string, Promise<Buffer>>();

/**
 * Reads what the page asks for first, while Chromium starts and this process has nothing else to do, and answers once for practice: Node
 * loads what answers are made of when the first one is.
 */
export async function readAhead(root: string): Promise<void> {
  const read = (name: string): Promise<Buffer> => {
    const file = path.join(root, name);
    const reading = readFile(file);
    ahead.set(file, reading);
    // A file that is not there is found missing when it is asked for.
    reading.catch(() => ahead.delete(file));
    return reading;
  };
  const page = await read('index.html').catch(() => Buffer.from(''));
  for (const [, file = ''] of page.toString().matchAll(/(?:src|href)="\.\/([^"]+)"/g)) void read(file);
  const { body } = answer('index.html', page, () => null);
  if (body) Readable.fromWeb(body as ReadableStream).resume();
}

/** A file that was read ahead, once; any other from the disk. */
function take(file: string): Promise<Buffer> {
  const read = ahead.get(file);
  ahead.delete(file);
  return read ?? readFile(file);
}

/**
 * Serves the built window from `root` as `app://bundle/`. The page brings the settings with it, so that the window can draw
 * itself without asking first.
 */
export function serveBundle(root: string, readSettings: () => unknown): void {
  protocol.handle(scheme, async ({ method, url }) => {
    const file = method === 'GET' || method === 'HEAD' ? bundleFile(root, url) : null;
    const bytes = file === null ? null : await take(file).catch(() => null);
    return file === null || bytes === null ? new Response(null, { status: 404 }) : answer(file, bytes, readSettings);
  });
}

function answer(file: string, bytes: Buffer, readSettings: () => unknown): Response {
  const headers = { 'content-type': contentType(file), 'x-content-type-options': 'nosniff' };
  if (file.endsWith('.html')) {
    const nonce = randomBytes(16).toString('base64');
    const page = fillPage(bytes.toString('utf8'), nonce, readSettings());
    return new Response(page, { headers: { ...headers, 'content-security-policy': pagePolicy(nonce) } });
  }
  const policy = file.endsWith('.js') ? { 'content-security-policy': workerPolicy } : {};
  return new Response(new Uint8Array(bytes), { headers: { ...headers, ...policy } });
}
