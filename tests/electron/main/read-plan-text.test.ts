import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readPlanText } from '../../../electron/main/read-plan-text.ts';

let folder = '';
beforeAll(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'goalpath-read-'));
});
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

const at = (name: string): string => path.join(folder, name);

test('gives the text, without the mark some editors put in front', async () => {
  fs.writeFileSync(at('plan'), '\uFEFF{"名": "红湖"}');
  expect(await readPlanText(at('plan'))).toEqual({ ok: true, value: '{"名": "红湖"}' });
});

test('takes 20 MB and not a byte more', async () => {
  fs.writeFileSync(at('limit'), Buffer.alloc(20 * 1024 * 1024, ' '));
  fs.writeFileSync(at('over'), Buffer.alloc(20 * 1024 * 1024 + 1, ' '));
  expect((await readPlanText(at('limit'))).ok).toBe(true);
  expect(await readPlanText(at('over'))).toMatchObject({ problems: [{ code: 'file-too-large', place: 'over' }] });
});

const gbk = Buffer.from([0xba, 0xec, 0xba, 0xfe]); // 红湖 as Windows programs of old wrote it
const cases: [string, string, (file: string) => void][] = [
  ['a sparse file of 200 MB', 'file-too-large', (file) => fs.writeFileSync(file, '') ?? fs.truncateSync(file, 200e6)],
  ['text in GBK', 'file-not-text', (file) => fs.writeFileSync(file, gbk)],
  ['text in UTF-16', 'file-not-text', (file) => fs.writeFileSync(file, Buffer.from('{"a": 1}', 'utf16le'))],
  ['UTF-8 cut in a character', 'file-not-text', (file) => fs.writeFileSync(file, Buffer.from('红').subarray(0, 2))],
  ['a folder', 'file-not-regular', (file) => fs.mkdirSync(file)],
  ['a pipe', 'file-not-regular', (file) => execFileSync('mkfifo', [file])],
  ['a link to a device', 'file-not-regular', (file) => fs.symlinkSync('/dev/zero', file)],
  ['nothing', 'file-not-found', () => undefined],
];
test.each(cases)('refuses %s', async (name, code, make) => {
  make(at(name));
  expect(await readPlanText(at(name))).toMatchObject({ ok: false, problems: [{ code, place: name }] });
});
