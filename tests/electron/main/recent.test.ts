import { expect, test } from 'vitest';
import { shownRecent, withoutRecent, withRecent } from '../../../electron/main/recent.ts';

test('the latest file stands first, once, and the list ends at ten', () => {
  expect(withRecent(['/a', '/b', '/c'], '/b')).toEqual(['/b', '/a', '/c']);
  const full = Array.from({ length: 10 }, (_, index) => `/${index}`);
  expect(withRecent(full, '/new')).toEqual(['/new', ...full.slice(0, 9)]);
  expect(withoutRecent(['/a', '/b'], '/a')).toEqual(['/b']);
});

test('the window sees names and not paths', () => {
  expect(shownRecent(['/home/li/方案/红湖.goalpath.json'])).toEqual([{ name: '红湖.goalpath.json', folder: '方案' }]);
});
