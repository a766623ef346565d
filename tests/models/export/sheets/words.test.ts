import { expect, test } from 'vitest';
import { words } from '../../../../models/export/sheets/words.ts';

const rooms = import.meta.glob<Readonly<Record<string, object>>>('../../../../models/export/sheets/words/*.ts', {
  eager: true,
});

test('every word of the workbook stands in one file alone', () => {
  const files = Object.values(rooms).flatMap((room) => Object.values(room));
  expect(files.length).toBeGreaterThan(1);
  expect(files.flatMap((file) => Object.keys(file)).toSorted()).toEqual(Object.keys(words).toSorted());
});
