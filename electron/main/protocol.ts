import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { protocol } from 'electron';
import { bundleFile, contentType } from './bundle-file.ts';
import { pagePolicy, workerPolicy } from './content-security-policy.ts';
import { fillPage } from './fill-page.ts';
import { scheme } from './origin.ts';

/** Makes `app://` a scheme like https. Must run before the app is ready. */
export function registerScheme(): void {
  const privileges = { standard: true, secure: true, supportFetchAPI: true, codeCache: true };
  protocol.registerSchemesAsPrivileged([{ scheme, privileges }]);
  // Node loads what answers are made of when the first one is; done now, while Chromium starts, the page need not wait for it.
  void new Response(null);
}

/**
 * Serves the built window from `root` as `app://bundle/`. The page brings the settings with it, so that the window can draw
 * itself without asking first.
 */
export function serveBundle(root: string, readSettings: () => unknown): void {
  protocol.handle(scheme, async ({ method, url }) => {
    const file = method === 'GET' || method === 'HEAD' ? bundleFile(root, url) : null;
    const bytes = file === null ? null : await readFile(file).catch(() => null);
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
