import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { historyLimits, openHistories } from '../../../electron/main/histories.ts';

let folder = '';
beforeEach(() => {
  folder = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'goalpath-histories-')), 'histories');
});
afterEach(() => fs.rmSync(path.dirname(folder), { recursive: true, force: true }));

const file = '/家/洪湖.goalpath.json';

describe('a history', () => {
  test('comes back with its file and its text, and with no other', async () => {
    await openHistories(folder).store(file, '文', '{"past":[1]}\n{}');
    const again = openHistories(folder);
    expect(await again.find(file, '文')).toBe('{"past":[1]}\n{}');
    expect(await again.find(file, '文 ')).toBeNull();
    expect(await again.find('/家/别的.goalpath.json', '文')).toBeNull();
    expect(fs.readdirSync(folder).join()).not.toContain('洪湖');
  });

  test('is replaced when its file is saved again', async () => {
    const histories = openHistories(folder);
    await Promise.all(['a', 'b', 'c'].map((text) => histories.store(file, text, `of ${text}`)));
    expect(await histories.find(file, 'c')).toBe('of c');
    expect(await histories.find(file, 'a')).toBeNull();
    expect(fs.readdirSync(folder)).toHaveLength(1);
  });

  test.each(['', 'no line', '\n', 'x\n{}'])('that is damaged is none: %j', async (content) => {
    const histories = openHistories(folder);
    await histories.store(file, 'text', 'history');
    const [name = ''] = fs.readdirSync(folder);
    fs.writeFileSync(path.join(folder, name), content);
    expect(await histories.find(file, 'text')).toBeNull();
  });

  test('that is too large is none, and the disk holds no more than the limits', async () => {
    const histories = openHistories(folder, { files: 2, bytes: 1000, each: 400 });
    await histories.store(file, 'text', 'x'.repeat(400));
    expect(await histories.find(file, 'text')).toBeNull();
    for (const [index, name] of ['a', 'b', 'c'].entries()) {
      await histories.store(name, 'text', 'short');
      // The clock of a file may tick slower than a save.
      const newest = fs.readdirSync(folder).map((found) => path.join(folder, found));
      for (const found of newest) fs.utimesSync(found, index, fs.statSync(found).mtimeMs / 1000 - 10);
    }
    expect(fs.readdirSync(folder)).toHaveLength(2);
    expect(await histories.find('c', 'text')).toBe('short');
    expect(historyLimits.each).toBeGreaterThan(20_000_000);
  });

  test('that cannot be kept costs nothing but itself', async () => {
    fs.writeFileSync(folder, 'a file in its place');
    const histories = openHistories(folder);
    await histories.store(file, 'text', 'history');
    expect(await histories.find(file, 'text')).toBeNull();
  });
});
