import { mkdir, readFile, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { problem } from '../../models/shared/problem.ts';
import { fail, type Result } from '../../models/shared/result.ts';
import { writeAtomically } from '../files/write-atomically.ts';
import { createTurns } from './in-turn.ts';

/** What is on the screen but not in a file: the window's own text, and the file it belongs to (null: not saved yet). */
export interface Draft {
  readonly file: string | null;
  readonly text: string;
  /** What can be undone and redone in it; null where nothing was told. */
  readonly history: string | null;
}

/** The draft of the open document, kept for the case that the program ends without asking. All calls run one after another. */
export interface Drafts {
  /** Replaces the draft. Problems: too large, or the disk refuses. */
  readonly store: (draft: Draft) => Promise<Result<number>>;
  /** How many drafts were stored so far: tells `forget` what a save has covered. */
  readonly mark: () => number;
  /** Removes the draft, unless a newer one than `mark` was stored in the meantime. */
  readonly forget: (mark?: number) => Promise<void>;
  /**
   * Gives the draft that was left, once: it is set aside until `keep` says that it could be restored. A draft whose
   * restoring ends the program is thus not met again at every start.
   */
  readonly take: () => Promise<Draft | null>;
  readonly keep: () => Promise<void>;
}

/** The largest draft, in bytes. */
export const draftLimit = 50_000_000;

/** Keeps drafts in a folder of their own. */
export function openDrafts(folder: string): Drafts {
  const current = path.join(folder, 'current.draft');
  const taken = path.join(folder, 'taken.draft');
  let stored = 0;
  const inTurn = createTurns();

  return {
    store(draft) {
      stored += 1;
      const bytes = formatDraft(draft);
      const megabytes = Math.ceil(bytes.length / 1_000_000);
      if (bytes.length > draftLimit) {
        return Promise.resolve(
          fail(problem('file-too-large', 'draft', { size: megabytes, limit: draftLimit / 1_000_000 })),
        );
      }
      return inTurn(async () => {
        // A folder that cannot be made is told by the write.
        await mkdir(folder, { recursive: true, mode: 0o700 }).catch(() => undefined);
        return writeAtomically(current, bytes);
      });
    },
    mark: () => stored,
    forget: (mark = stored) => inTurn(async () => (mark === stored ? rm(current, { force: true }) : undefined)),
    take: () =>
      inTurn(async () => {
        try {
          await rename(current, taken);
          return (await stat(taken)).size > draftLimit ? null : parseDraft(await readFile(taken, 'utf8'));
        } catch {
          return null;
        }
      }),
    keep: () => inTurn(() => rename(taken, current).catch(() => undefined)),
  };
}

/** One line that says where the draft belongs, then the window's text as it is; with a history behind it, also where the text ends. */
const formatDraft = ({ file, text, history }: Draft): Buffer =>
  Buffer.from(
    `${JSON.stringify(history === null ? { file } : { file, length: text.length })}\n${text}${history ?? ''}`,
  );

function parseDraft(content: string): Draft | null {
  const end = content.indexOf('\n');
  const head: unknown = JSON.parse(content.slice(0, Math.max(end, 0)));
  if (typeof head !== 'object' || head === null || !('file' in head)) return null;
  const { file } = head;
  if (file !== null && typeof file !== 'string') return null;
  const rest = content.slice(end + 1);
  const length = 'length' in head && typeof head.length === 'number' ? head.length : rest.length;
  return { file, text: rest.slice(0, length), history: rest.length > length ? rest.slice(length) : null };
}
