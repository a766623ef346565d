import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { keyGroups } from '../../models/shared/texts/keys.ts';

// docs/keys.md says which test presses each key. Tests are renamed; a link that names none proves nothing.

const docs = path.resolve(import.meta.dirname, '../../docs');
const page = readFileSync(path.join(docs, 'keys.md'), 'utf8');
const rows = page
  .split('\n')
  .filter((line) => line.startsWith('| '))
  .map((line) => line.slice(1, -1).split(' | '))
  .filter(([key = '']) => !/^\s*(Key|---)/.test(key));
const links = [...page.matchAll(/\]\(([^ )]+) "([^"]*)"\)/g)].map(([, file = '', title = '']) => ({ file, title }));

/** The titles of the tests in a file, whatever quotes they stand in. */
const titlesIn = (file: string): readonly string[] =>
  [...readFileSync(path.join(docs, file), 'utf8').matchAll(/\btest\(\s*(['"`])(.*?)\1,/g)].map(
    ([, , title = '']) => title,
  );

/** The keys of a cell one by one: `Ctrl+C/X/V` is three, `Home/End` two, `Shift+← ↑ → ↓` four. */
function keysIn(text: string): readonly string[] {
  if (text.includes('0–9')) return ['0–9'];
  return text.split(/,\s+|、/).flatMap((part) => {
    const [, held = '', names = ''] = /^((?:(?:Ctrl|Shift|Alt)\+)*)(.*)$/.exec(part.trim()) ?? [];
    const isRow = /^(\S+\/\w|[←↑→↓])/.test(names) && !/^\//.test(names);
    return (isRow ? names.split(/[/\s]+/) : [names]).map((name) => held + name);
  });
}

describe('the table of keys', () => {
  test('has rows of five cells and links in every row', () => {
    expect(rows.length).toBeGreaterThan(35);
    for (const row of rows) {
      expect(row, row[0]).toHaveLength(5);
      expect(row[1], row[0]).toMatch(/\]\(\.\.\/tests\//);
    }
  });

  test.each([...new Set(links.map(({ file }) => file))])('names tests that %s has', (file) => {
    const titles = titlesIn(file);
    expect(links.filter((link) => link.file === file && !titles.includes(link.title))).toEqual([]);
  });

  test('reads keys as a reader does', () => {
    expect(keysIn('Ctrl+C/X/V')).toEqual(['Ctrl+C', 'Ctrl+X', 'Ctrl+V']);
    expect(keysIn('Shift+← ↑')).toEqual(['Shift+←', 'Shift+↑']);
    expect(keysIn('*1.05, /2')).toEqual(['*1.05', '/2']);
  });

  test('has every key of the sheet of keys', () => {
    const told = new Set(rows.flatMap(([key = '']) => keysIn(key)));
    const shown = keyGroups.flatMap(({ keys }) => keys.flatMap((key) => keysIn(key.keys)));
    expect(shown.filter((key) => !told.has(key))).toEqual([]);
  });
});
