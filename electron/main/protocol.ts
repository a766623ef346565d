import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { type ProtocolResponse, protocol } from 'electron';
import { bundleFile, contentType } from './bundle-file.ts';
import { pagePolicy, workerPolicy } from './content-security-policy.ts';
import { fillPage } from './fill-page.ts';
import { scheme } from './origin.ts';

/** Makes `app://` a scheme like https. Must run before the app is ready. */
export function registerScheme(): void {
  const privileges = { standard: true, secure: true, supportFetchAPI: true, codeCache: true };
  protocol.registerSchemesAsPrivileged([{ scheme, privileges }]);
}

/**
 * Serves the built window from `root` as `app://bundle/`. The page brings the settings with it, so that the window can draw itself without
 * asking first.
 *
 * Answers are buffers, read at once: `protocol.handle` wants a `Response`, and Node takes longer to load what that is made of than the
 * window to load its script. The files are the program's own and at most a few megabytes.
 */
export function serveBundle(root: string, readSettings: () => unknown): void {
  protocol.registerBufferProtocol(scheme, ({ method, url }, reply) => {
    const file = method === 'GET' || method === 'HEAD' ? bundleFile(root, url) : null;
    const bytes = file === null ? null : read(file);
    reply(file === null || bytes === null ? notFound : answer(file, bytes, readSettings));
  });
}

const notFound: ProtocolResponse = { statusCode: 404, data: Buffer.alloc(0) };

function read(file: string): Buffer | null {
  try {
    return readFileSync(file);
  } catch {
    return null;
  }
}

function answer(file: string, bytes: Buffer, readSettings: () => unknown): ProtocolResponse {
  const headers = { 'content-type': contentType(file), 'x-content-type-options': 'nosniff' };
  if (file.endsWith('.html')) {
    const nonce = randomBytes(16).toString('base64');
    const page = fillPage(bytes.toString('utf8'), nonce, readSettings());
    return { headers: { ...headers, 'content-security-policy': pagePolicy(nonce) }, data: Buffer.from(page) };
  }
  const policy = file.endsWith('.js') ? { 'content-security-policy': workerPolicy } : {};
  return { headers: { ...headers, ...policy }, data: bytes };
}
