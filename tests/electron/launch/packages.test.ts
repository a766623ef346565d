import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { packagesMatch } from '../../../electron/launch/lib/packages.mjs';

const root = path.resolve(import.meta.dirname, '../../..');
const readJson = (file: string) => JSON.parse(fs.readFileSync(path.join(root, file), 'utf8'));

const one = { version: '1.0.0', integrity: 'sha512-a' };
const wanted = { packages: { '': { version: '0.1.0' }, 'node_modules/one': one } };

describe('whether packages must be installed', () => {
  test('the same packages match', () => {
    expect(packagesMatch(wanted, { packages: { 'node_modules/one': one } })).toBe(true);
  });

  test('a missing package, another version or other contents do not', () => {
    expect(packagesMatch(wanted, { packages: {} })).toBe(false);
    expect(packagesMatch(wanted, { packages: { 'node_modules/one': { ...one, version: '1.0.1' } } })).toBe(false);
    expect(packagesMatch(wanted, { packages: { 'node_modules/one': { ...one, integrity: 'sha512-b' } } })).toBe(false);
  });

  test('an optional package may be missing: it is for another system', () => {
    const optional = { packages: { 'node_modules/one': { ...one, optional: true } } };
    expect(packagesMatch(optional, { packages: {} })).toBe(true);
    expect(packagesMatch(optional, { packages: { 'node_modules/one': { ...one, version: '2.0.0' } } })).toBe(false);
  });

  test('what npm writes down about an installation is understood', () => {
    expect(packagesMatch(readJson('package-lock.json'), readJson('node_modules/.package-lock.json'))).toBe(true);
  });
});

describe('the lockfile', () => {
  const { packages }: { packages: Record<string, Record<string, unknown>> } = readJson('package-lock.json');
  const entries = Object.entries(packages).filter(([place]) => place !== '');

  test('holds the optional packages of every system, so that it installs on each of them', () => {
    const missing = entries.flatMap(([place, { optionalDependencies }]) =>
      Object.keys(optionalDependencies ?? {}).filter(
        (name) => !packages[`node_modules/${name}`] && !packages[`${place}/node_modules/${name}`],
      ),
    );
    expect(missing).toEqual([]);
  });

  test('pins the contents of every package and the address of none', () => {
    expect(entries.filter(([, entry]) => !entry.integrity || entry.resolved)).toEqual([]);
  });
});
