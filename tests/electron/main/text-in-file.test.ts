import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { hashText } from '../../../electron/files/hash-text.ts';
import { wasWritten } from '../../../electron/main/text-in-file.ts';

let file = '';
beforeEach(() => {
  file = path.join(mkdtempSync(path.join(os.tmpdir(), 'goalpath-text-')), 'plan.goalpath.json');
});
afterEach(() => rmSync(path.dirname(file), { recursive: true, force: true }));

test('a file was written when it holds another text, and one nobody knows counts as another', async () => {
  writeFileSync(file, '红湖');
  expect(await wasWritten(file, hashText('红湖'))).toBe(false);
  expect(await wasWritten(file, hashText('洪湖'))).toBe(true);
  expect(await wasWritten(file, null)).toBe(true);
  // An editor that puts a mark in front changes no text.
  writeFileSync(file, '\uFEFF红湖');
  expect(await wasWritten(file, hashText('红湖'))).toBe(false);
});

test('what is no text any more was written; a file that is gone, or a folder, was not', async () => {
  expect(await wasWritten(file, hashText('红湖'))).toBe(false);
  expect(await wasWritten(path.dirname(file), hashText('红湖'))).toBe(false);
  writeFileSync(file, Buffer.from([0, 1, 2]));
  expect(await wasWritten(file, hashText('红湖'))).toBe(true);
});
