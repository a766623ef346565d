import { mkdir, open, readFile, rename, rm, stat, truncate } from 'node:fs/promises';
import path from 'node:path';
import { type Problem, problem } from '../../models/shared/problem.ts';
import { fail, ok, type Result } from '../../models/shared/result.ts';
import { codeOf, writeAtomically } from '../files/write-atomically.ts';
import { type Draft, formatDraft, formatMoves, parseDraft, type WholeDraft } from './draft-text.ts';
import { createTurns } from './in-turn.ts';

/** A number the window gives each state of its document: equal numbers are the same state while the window lives. */
export type Revision = number;

/** What was done since the state `from`, a line each; it led to the state `to`. */
export interface DraftMoves {
  readonly from: Revision;
  readonly to: Revision;
  readonly lines: readonly string[];
}

/**
 * The draft of the open document, kept for the case that the program ends without asking: a whole document, and behind it a line
 * for each edit since. All calls run one after another.
 */
export interface Drafts {
  /** Replaces the draft. Problems: too large, or the disk refuses. */
  readonly store: (draft: WholeDraft, revision: Revision) => Promise<Result<'stored'>>;
  /** Adds to the draft, or begins one on the document that stands in its file; `behind` where they do not follow what is known. */
  readonly add: (moves: DraftMoves) => Promise<Result<'stored' | 'behind'>>;
  /** Notes what stands in the file of the document, so that a draft can begin on it; null where nobody knows. */
  readonly beginFrom: (document: WholeDraft | null, revision: Revision) => void;
  /** How many drafts were stored so far: tells `forget` what a save has covered. */
  readonly mark: () => number;
  /**
   * Removes the draft, unless a newer one than `mark` was stored in the meantime. What the disk refuses is no trouble of the save or
   * the closing that asks for it.
   */
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
  let base: { readonly document: WholeDraft; readonly revision: Revision } | null = null;
  /** The state the draft leads to: none without a draft, `unknown` where it may have been cut short. */
  let reached: Revision | 'none' | 'unknown' = 'none';
  let size = 0;
  const inTurn = createTurns();

  const replace = async (bytes: Uint8Array, revision: Revision): Promise<Result<'stored'>> => {
    if (bytes.length > draftLimit) return fail(tooLarge(bytes.length));
    // A folder that cannot be made is told by the write.
    await mkdir(folder, { recursive: true, mode: 0o700 }).catch(() => undefined);
    const written = await writeAtomically(current, bytes);
    if (!written.ok) return written;
    [reached, size] = [revision, bytes.length];
    return ok('stored');
  };
  const append = async (bytes: Uint8Array, revision: Revision): Promise<Result<'stored'>> => {
    reached = 'unknown';
    try {
      const file = await open(current, 'a');
      await file
        .writeFile(bytes)
        .then(() => file.datasync())
        .finally(() => file.close());
    } catch (error) {
      return fail(problem('file-unwritable', 'draft', { reason: codeOf(error) }));
    }
    reached = revision;
    size += bytes.length;
    return ok('stored');
  };

  return {
    store(draft, revision) {
      stored += 1;
      return inTurn(() => replace(Buffer.from(formatDraft(draft)), revision));
    },
    add({ from, to, lines }) {
      stored += 1;
      return inTurn(async () => {
        const added = formatMoves(lines);
        if (reached === from && size + added.length < draftLimit) return append(Buffer.from(added), to);
        if (reached !== 'none' || base?.revision !== from) return ok('behind');
        return replace(Buffer.from(formatDraft(base.document) + added), to);
      });
    },
    beginFrom(document, revision) {
      base = document && { document, revision };
    },
    mark: () => stored,
    forget: (mark = stored) =>
      inTurn(async () => {
        if (mark !== stored) return;
        reached = (await remove(current)) ? 'none' : 'unknown';
      }),
    take: () =>
      inTurn(async () => {
        // A window that asks starts afresh, and with it its numbers.
        [reached, base] = ['none', null];
        try {
          await rename(current, taken);
          return (await stat(taken)).size > draftLimit ? null : parseDraft(await readFile(taken, 'utf8'));
        } catch {
          return null;
        }
      }),
    keep: () =>
      inTurn(async () => {
        await rename(taken, current).catch(() => undefined);
        reached = 'unknown';
      }),
  };
}

/** Removes a draft, or empties one that cannot be removed: an empty one is none. False where the disk refuses both. */
async function remove(file: string): Promise<boolean> {
  try {
    await rm(file, { force: true });
    return true;
  } catch {
    await truncate(file).catch(() => undefined);
    return false;
  }
}

const tooLarge = (bytes: number): Problem =>
  problem('file-too-large', 'draft', { size: Math.ceil(bytes / 1_000_000), limit: draftLimit / 1_000_000 });
