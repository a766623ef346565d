import { expect, test } from 'vitest';
import { fileGiven } from '../../../electron/main/given-file.ts';

test.each<[string, string[], string | null, string | null]>([
  ['an installed program', ['/opt/goalpath', 'plan.json'], null, '/home/plan.json'],
  ['an installed program with switches', ['/opt/goalpath', '--lang=zh', '/a/红湖.json'], null, '/a/红湖.json'],
  ['an installed program alone', ['/opt/goalpath', '--lang=zh'], null, null],
  ['a checkout', ['/electron', '--no-sandbox', '/src', 'plan.json'], '/src', '/home/plan.json'],
  [
    'a checkout under Playwright',
    ['/electron', '--inspect=0', '-r', '/x/loader.js', '../src', '--a', 'b'],
    '/src',
    '/home/b',
  ],
  ['a checkout alone', ['/electron', '/src'], '/src', null],
])('%s', (_name, argv, appPath, file) => {
  expect(fileGiven(argv, appPath, '/home')).toBe(file);
});
