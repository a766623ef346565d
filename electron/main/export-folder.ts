import { access } from 'node:fs/promises';
import path from 'node:path';
import { cleanFileName } from '../../models/shared/clean-file-name.ts';
import type { Argument, Reply } from '../contract/window-api.ts';
import { writeAtomically } from '../files/write-atomically.ts';
import type { Dialogs } from './dialogs.ts';

/** Files written into a folder, and the first of them by its path. */
export interface WrittenFolder {
  readonly reply: Reply<'exportFiles'>;
  readonly first: string | null;
}

/**
 * Writes several files into a folder the user chooses. Files of the same names that are there already are replaced only after
 * one question about all of them. Problems: a file that cannot be written; those before it stay.
 */
export async function writeFolder(
  dialogs: Dialogs,
  near: string,
  files: Argument<'exportFiles'>['files'],
): Promise<WrittenFolder> {
  const nothing = { reply: { kind: 'cancelled' }, first: null } as const;
  const folder = await dialogs.chooseFolder(near);
  if (folder === null) return nothing;
  const places = files.map(({ name, bytes }) => ({ file: path.join(folder, cleanFileName(name, 'file')), bytes }));
  const there = await Promise.all(places.map(({ file }) => exists(file)));
  const count = there.filter(Boolean).length;
  if (count > 0 && !(await dialogs.askReplaceFiles(path.basename(folder), count))) return nothing;
  for (const { file, bytes } of places) {
    const written = await writeAtomically(file, bytes);
    if (!written.ok) return { reply: { kind: 'refused', problems: [...written.problems] }, first: null };
  }
  return {
    reply: { kind: 'saved', name: path.basename(folder) },
    first: places[0]?.file ?? null,
  };
}

const exists = (file: string): Promise<boolean> =>
  access(file)
    .then(() => true)
    .catch(() => false);
