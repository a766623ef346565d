import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { median } from './architecture/habits.ts';
import { rules } from './architecture/rules.ts';
import { parseSource, readSources } from './architecture/source-file.ts';

const root = path.resolve(import.meta.dirname, '..');
const sources = readSources(root, ['models', 'electron', 'renderer', 'tests']);

describe.each(rules)('%s', (_name, rule, refused, allowed) => {
  test('holds', () => {
    expect(sources.flatMap(rule)).toEqual([]);
  });

  test.each(refused)('would be seen in %s: %s', (file, text) => {
    expect(rule(parseSource(file, text))).not.toEqual([]);
  });

  test.each(allowed)('lets through %s: %s', (file, text) => {
    expect(rule(parseSource(file, text))).toEqual([]);
  });
});

test('the median source file has fewer than 130 lines', () => {
  expect(median([3, 1, 2])).toBe(2);
  expect(median(sources.filter((file) => !file.path.startsWith('tests/')).map((file) => file.lines))).toBeLessThan(130);
});
