import { expect, test } from 'vitest';
import { problemTexts } from '../../../../models/shared/texts/problems.ts';

const rooms = import.meta.glob<Readonly<Record<string, object>>>('../../../../models/shared/texts/problems/*.ts', {
  eager: true,
});

test('every code of every room is among the problems, and in one room alone', () => {
  const texts = Object.values(rooms).flatMap((room) => Object.values(room));
  expect(texts.length).toBeGreaterThan(1);
  const codes = texts.flatMap((room) => Object.keys(room));
  expect(codes.toSorted()).toEqual(Object.keys(problemTexts).toSorted());
});
