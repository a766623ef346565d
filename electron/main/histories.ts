import { mkdir, readdir, readFile, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { hashText } from '../files/hash-text.ts';
import { writeAtomically } from '../files/write-atomically.ts';
import { createTurns } from './in-turn.ts';

/**
 * What can be undone in documents that were saved, kept in the user's folder: a file that is handed on says nothing of how it came
 * about. Trouble of any kind costs the history alone, so none is told.
 */
export interface Histories {
  /** Keeps the history of a document, as the text that was written into its file. */
  readonly store: (file: string, text: string, history: string) => Promise<void>;
  /** The history that was kept with exactly this text in this file; null where somebody else wrote the file since. */
  readonly find: (file: string, text: string) => Promise<string | null>;
}

/** How much is kept: of the latest files, no more than so many bytes together; a larger one than `each` is not read. */
export interface HistoryLimits {
  readonly files: number;
  readonly bytes: number;
  readonly each: number;
}

/** A year of work of one planner. */
export const historyLimits: HistoryLimits = { files: 100, bytes: 200_000_000, each: 40_000_000 };

/** Keeps histories in a folder of their own. */
export function openHistories(folder: string, limits = historyLimits): Histories {
  const inTurn = createTurns();
  const placeOf = (file: string): string => path.join(folder, `${hashText(path.resolve(file))}.history`);
  return {
    store: (file, text, history) =>
      inTurn(async () => {
        await mkdir(folder, { recursive: true, mode: 0o700 }).catch(() => undefined);
        await writeAtomically(placeOf(file), Buffer.from(`${hashText(text)}\n${history}`));
        await forgetOldest(folder, limits).catch(() => undefined);
      }),
    find: (file, text) =>
      inTurn(async () => {
        try {
          const place = placeOf(file);
          if ((await stat(place)).size > limits.each) return null;
          const kept = await readFile(place, 'utf8');
          const end = kept.indexOf('\n');
          return end > 0 && kept.slice(0, end) === hashText(text) ? kept.slice(end + 1) : null;
        } catch {
          return null;
        }
      }),
  };
}

async function forgetOldest(folder: string, { files, bytes }: HistoryLimits): Promise<void> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.history'));
  const kept = await Promise.all(
    names.map(async (name) => {
      const place = path.join(folder, name);
      const { size, mtimeMs } = await stat(place);
      return { place, size, time: mtimeMs };
    }),
  );
  let room = bytes;
  for (const [index, { place, size }] of kept.toSorted((a, b) => b.time - a.time).entries()) {
    room -= size;
    if (index >= files || room < 0) await rm(place, { force: true });
  }
}
