import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { packAsar } from '../../../electron/launch/lib/asar.mjs';
import { fingerprint } from '../../../electron/launch/lib/built.mjs';
import { describePackage, findPackage } from '../../../electron/launch/third-party-licences.ts';

let folder = '';
const write = (name: string, text: string) => {
  const file = path.join(folder, name);
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, text);
  return file;
};

beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'goalpath-launch-'));
});
afterEach(() => {
  fs.rmSync(folder, { recursive: true });
});

describe('the fingerprint of the sources', () => {
  const now = () => fingerprint(folder, ['models', 'package.json']);

  test('stays while nothing changes, and ignores what is not a source', () => {
    write('models/goals/a.ts', 'a');
    write('package.json', '{}');
    const before = now();
    write('out/index.js', 'built');
    expect(now()).toBe(before);
  });

  test('changes with an edit, a new file, a removed file and an older file put back', () => {
    const a = write('models/goals/a.ts', 'a');
    write('package.json', '{}');
    const seen = [now()];
    write('models/goals/a.ts', 'aa');
    seen.push(now());
    fs.utimesSync(a, 1, 1);
    seen.push(now());
    const b = write('models/b.ts', 'b');
    seen.push(now());
    fs.renameSync(b, path.join(folder, 'models/c.ts'));
    seen.push(now());
    fs.rmSync(a);
    seen.push(now());
    expect(new Set(seen).size).toBe(6);
  });
});

describe('the asar archive of the loader', () => {
  test('has the layout that Electron reads', () => {
    write('b.txt', '目标');
    write('a.txt', 'abc');
    const archive = packAsar(folder);
    // The layout of the asar format: uint32 4, size of the header, of its payload, of the JSON; JSON; files from there.
    const [four, header, payload, json] = [0, 4, 8, 12].map((at) => archive.readUInt32LE(at));
    expect([four, header, (payload ?? 0) % 4]).toEqual([4, (payload ?? 0) + 4, 0]);
    const directory = JSON.parse(archive.toString('utf8', 16, 16 + (json ?? 0)));
    expect(directory.files).toEqual({ 'a.txt': { size: 3, offset: '0' }, 'b.txt': { size: 6, offset: '3' } });
    const start = 8 + (header ?? 0);
    expect(archive.toString('utf8', start, start + 3)).toBe('abc');
    expect(archive.toString('utf8', start + 3)).toBe('目标');
  });
});

describe('the licences of bundled packages', () => {
  test('a module belongs to the innermost package around it, and our own sources to none', () => {
    write('node_modules/one/package.json', '{ "name": "one", "version": "1.0.0", "license": "MIT" }');
    write('node_modules/one/LICENSE.md', 'Permission is granted.');
    write('node_modules/one/node_modules/@a/two/package.json', '{ "name": "@a/two", "version": "2.0.0" }');
    const two = findPackage(path.join(folder, 'node_modules/one/node_modules/@a/two/lib/index.js?worker'));
    expect(two?.name).toBe('@a/two');
    const one = findPackage(`\0${path.join(folder, 'node_modules/one/index.js')}`);
    expect(one && describePackage(one)).toBe('one 1.0.0\nLicence: MIT\n\nPermission is granted.');
    expect(findPackage(path.join(folder, 'models/goals/a.ts'))).toBeUndefined();
  });
});
