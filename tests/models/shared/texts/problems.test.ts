import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { problemTexts } from '../../../../models/shared/texts/problems.ts';

const folder = new URL('../../../../models/shared/texts/problems/', import.meta.url);

test('every code of every room is among the problems, and in one room alone', async () => {
  const rooms = readdirSync(folder);
  const modules: readonly Readonly<Record<string, object>>[] = await Promise.all(
    rooms.map((room) => import(new URL(room, folder).href)),
  );
  const codes = modules.flatMap((module) => Object.values(module).flatMap((texts) => Object.keys(texts)));
  expect(rooms.length).toBeGreaterThan(1);
  expect(codes.toSorted()).toEqual(Object.keys(problemTexts).toSorted());
});
