import * as v from 'valibot';
import { expect, test } from 'vitest';
import { defaultSettings, storedSettings } from '../../../electron/main/settings-schema.ts';

test('the defaults obey the schema', () => {
  expect(v.parse(storedSettings, defaultSettings)).toEqual(defaultSettings);
});

test.each([
  { language: 'fr' },
  { theme: 'blue' },
  { author: 7 },
  { author: '长'.repeat(61) },
  { zoom: 0 },
  { zoom: '1' },
  { recent: [1] },
  { recent: Array.from({ length: 11 }, () => '/a') },
  { bounds: { x: 1, y: 2 } },
  { layout: { grid: {} } },
  { layout: Object.fromEntries(Array.from({ length: 51 }, (_, index) => [`name${index}`, ''])) },
])('refuses %j', (broken) => {
  expect(v.is(storedSettings, { ...defaultSettings, ...broken })).toBe(false);
});
