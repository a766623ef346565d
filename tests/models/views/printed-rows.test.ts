import { expect, test } from 'vitest';
import { printedRows } from '../../../models/views/printed-rows.ts';

test('figures have five digits, counts and words stay as they are', () => {
  expect(
    printedRows([
      ['从', '到', '次数'],
      [8.123456789, '6.568047337278106', 1234567],
      ['2024', '', '—'],
      [-0.000123456789, '9', '90%'],
    ]),
  ).toEqual([
    ['从', '到', '次数'],
    ['8.1235', '6.568', '1234567'],
    ['2024', '', '—'],
    ['-0.00012346', '9', '90%'],
  ]);
});
