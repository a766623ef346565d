import path from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bundleFile, contentType } from '../../../electron/main/bundle-file.ts';

const root = path.resolve('/program/out/renderer');

test.each([
  ['app://bundle/index.html', '/program/out/renderer/index.html'],
  ['app://bundle/assets/a%20b.js?v=1#top', '/program/out/renderer/assets/a b.js'],
  ['app://bundle/a/../index.html', '/program/out/renderer/index.html'],
  ['app://bundle/', null],
  ['app://bundle/.', null],
  ['app://elsewhere/index.html', null],
  ['app://bundle.example/index.html', null],
  ['app://bundle/..%2Fmain%2Findex.js', null],
  ['app://bundle/%2e%2e%2f%2e%2e%2fetc/passwd', null],
  ['app://bundle/index.html%00.js', null],
  ['app://bundle/%E0%A4%A', null],
])('%s is %s', (address, file) => {
  expect(bundleFile(root, address)).toBe(file);
});

test('no address leads out of the folder', () => {
  const part = fc.constantFrom('..', '.', '%2e%2e', '%2f', '%5c', '/', '\\', 'a', '%00', '%25', '//', 'index.html');
  fc.assert(
    fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
      const file = bundleFile(root, `app://bundle/${parts.join('')}`);
      expect(file === null || file.startsWith(`${root}/`)).toBe(true);
    }),
  );
});

test('scripts, styles and WebAssembly have types a browser runs; the unknown has one it does not', () => {
  expect(['a.js', 'a.css', 'a.wasm', 'a.exe'].map(contentType)).toEqual([
    'text/javascript; charset=utf-8',
    'text/css; charset=utf-8',
    'application/wasm',
    'application/octet-stream',
  ]);
});
