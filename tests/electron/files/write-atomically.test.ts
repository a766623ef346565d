import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { writeAtomically } from '../../../electron/files/write-atomically.ts';

let folder = '';
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'goalpath-write-'));
});
afterEach(() => fs.rmSync(folder, { recursive: true, force: true }));

const at = (name: string): string => path.join(folder, name);
const write = (name: string, text: string) => writeAtomically(at(name), Buffer.from(text));
const read = (name: string): string => fs.readFileSync(at(name), 'utf8');
const codeOf = async (saving: ReturnType<typeof writeAtomically>) => {
  const saved = await saving;
  return saved.ok ? 'saved' : saved.problems.map(({ code, details }) => [code, details.reason].join(' ').trim());
};

describe('a save', () => {
  test('makes the file, tells its size and leaves nothing beside it', async () => {
    expect(await write('红湖.goalpath.json', '目标')).toEqual({ ok: true, value: 6 });
    expect(read('红湖.goalpath.json')).toBe('目标');
    expect(fs.readdirSync(folder)).toEqual(['红湖.goalpath.json']);
  });

  test('keeps the permissions of the file it replaces', async () => {
    fs.writeFileSync(at('plan'), 'a longer text than the new one');
    fs.chmodSync(at('plan'), 0o604);
    await write('plan', 'new');
    expect(fs.statSync(at('plan')).mode & 0o777).toBe(0o604);
    expect(read('plan')).toBe('new');
  });

  test('takes a name as long as a file system allows', async () => {
    const name = `${'长'.repeat(80)}.json`;
    expect((await write(name, 'x')).ok).toBe(true);
    expect(fs.readdirSync(folder)).toEqual([name]);
  });

  test('follows a link to its file, also when that file is yet to be made', async () => {
    fs.mkdirSync(at('real'));
    fs.writeFileSync(at('real/plan'), 'old');
    fs.symlinkSync('real/plan', at('link'));
    fs.symlinkSync('real/later', at('dangling'));
    await write('link', 'new');
    await write('dangling', 'made');
    expect([read('real/plan'), read('real/later')]).toEqual(['new', 'made']);
    expect(fs.lstatSync(at('link')).isSymbolicLink()).toBe(true);
    expect(fs.readdirSync(at('real')).sort()).toEqual(['later', 'plan']);
  });

  test('does not disturb another one of the same file that is still writing', async () => {
    const large = Buffer.alloc(60_000_000, 'a');
    const first = writeAtomically(at('plan'), large);
    await expect.poll(() => fs.readdirSync(folder), { interval: 1 }).toHaveLength(1);
    const second = await write('plan', 'second');
    expect([second.ok, (await first).ok]).toEqual([true, true]);
    expect(fs.readdirSync(folder)).toEqual(['plan']);
  });

  test('several at once leave one of the texts, whole', async () => {
    const texts = Array.from({ length: 8 }, (_, index) => String(index).repeat(100_000));
    const saved = await Promise.all(texts.map((text) => write('plan', text)));
    expect(saved.every(({ ok }) => ok)).toBe(true);
    expect(texts).toContain(read('plan'));
  });
});

describe('a save is refused', () => {
  test('over a folder, a pipe or a device, which stay', async () => {
    fs.mkdirSync(at('folder'));
    expect(await codeOf(write('folder', 'x'))).toEqual(['file-not-regular']);
    expect(await codeOf(writeAtomically('/dev/null', Buffer.from('x')))).toEqual(['file-not-regular']);
    expect(fs.statSync('/dev/null').isCharacterDevice()).toBe(true);
  });

  test('in a folder that does not exist, and over a loop of links', async () => {
    fs.symlinkSync('b', at('a'));
    fs.symlinkSync('a', at('b'));
    expect(await codeOf(write('nowhere/plan', 'x'))).toEqual(['file-unwritable ENOENT']);
    expect(await codeOf(write('a', 'x'))).toEqual(['file-unwritable ELOOP']);
    expect(await codeOf(write('x'.repeat(256), 'x'))).toEqual(['file-unwritable ENAMETOOLONG']);
    expect(fs.readdirSync(folder).sort()).toEqual(['a', 'b']);
  });
});
