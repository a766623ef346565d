import { expect, test } from 'vitest';
import { nextSort, plainRows, readArrangement } from '../../../../renderer/screens/workbench/grid/row-arrangement.ts';

test('what was kept is read back; anything else is all rows in their own order', () => {
  const kept = { kind: 'missing', sort: { column: 'label', direction: 'down' } } as const;
  expect(readArrangement(JSON.stringify(kept))).toEqual(kept);
  for (const text of [null, '', '[]', '{}', '{"kind":"other","sort":{"column":1,"direction":"up"}}'])
    expect(readArrangement(text)).toEqual(plainRows);
});

test('a heading turns up, down and back; another heading begins anew', () => {
  const up = nextSort(null, 'label');
  const down = nextSort(up, 'label');
  expect([up?.direction, down?.direction, nextSort(down, 'label')]).toEqual(['up', 'down', null]);
  expect(nextSort(down, 'unit')).toEqual({ column: 'unit', direction: 'up' });
});
