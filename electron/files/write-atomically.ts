import { randomBytes } from 'node:crypto';
import { constants, type Stats } from 'node:fs';
import { access, open, readdir, readlink, realpath, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { problem } from '../../models/shared/problem.ts';
import { fail, ok, type Result } from '../../models/shared/result.ts';
import { hashText } from './hash-text.ts';

/**
 * Writes a file so that its place holds the whole old or the whole new file at any moment, a killed process and a pulled
 * plug included: written beside, flushed, renamed, folder flushed. Gives the number of bytes.
 *
 * The permissions of the old file are kept and links are followed to the file they mean. What an earlier, killed save left
 * beside is removed. Problems: the place is no regular file; it cannot be written (the old file is then untouched).
 */
export async function writeAtomically(file: string, bytes: Uint8Array): Promise<Result<number>> {
  try {
    const target = await followLinks(path.resolve(file));
    const old = await statOrNull(target);
    // Renaming would put an end to a folder, a pipe or a device.
    if (old && !old.isFile()) return fail(problem('file-not-regular', file));
    // Renaming asks for rights over the folder alone and would replace a file its owner protected.
    if (old) await access(target, constants.W_OK);
    await removeLeftovers(target);
    await replace(target, bytes, old ? old.mode & 0o7777 : null);
    return ok(bytes.byteLength);
  } catch (error) {
    return fail(problem('file-unwritable', file, { reason: codeOf(error) }));
  }
}

async function replace(target: string, bytes: Uint8Array, mode: number | null): Promise<void> {
  const name = `${leftoverPrefix(target)}${process.pid}-${randomBytes(6).toString('hex')}.tmp`;
  const beside = path.join(path.dirname(target), name);
  inFlight.add(name);
  try {
    const handle = await open(beside, 'wx');
    try {
      await handle.writeFile(bytes);
      if (mode !== null) await handle.chmod(mode);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(beside, target);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  } finally {
    inFlight.delete(name);
  }
  await syncFolder(path.dirname(target));
}

/** Names this process is writing right now: another save of the same file must not take them for leftovers. */
const inFlight = new Set<string>();

/** Bounded in length whatever the file's name, and different for each file of a folder. */
const leftoverPrefix = (target: string): string => `.goalpath-${hashText(path.basename(target)).slice(0, 16)}-`;

async function removeLeftovers(target: string): Promise<void> {
  const folder = path.dirname(target);
  const prefix = leftoverPrefix(target);
  // A folder that may be written but not listed keeps its leftovers; the save goes on.
  const names = await readdir(folder).catch(() => []);
  const stale = names.filter(
    (name) => name.startsWith(prefix) && name.endsWith('.tmp') && !isBeingWritten(name, prefix),
  );
  await Promise.all(stale.map((name) => rm(path.join(folder, name), { force: true }).catch(() => undefined)));
}

function isBeingWritten(name: string, prefix: string): boolean {
  const writer = Number.parseInt(name.slice(prefix.length), 10);
  if (writer === process.pid) return inFlight.has(name);
  try {
    return process.kill(writer, 0);
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

/** The file a link means, also when that file does not exist yet. A loop of links throws ELOOP. */
async function followLinks(file: string): Promise<string> {
  try {
    return await realpath(file);
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
    const link = await readlink(file).catch(() => null);
    return link === null ? file : followLinks(path.resolve(path.dirname(file), link));
  }
}

async function statOrNull(file: string): Promise<Stats | null> {
  try {
    return await stat(file);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  }
}

/** Makes the rename itself last. The new file is in place already, so systems that cannot flush a folder are forgiven. */
async function syncFolder(folder: string): Promise<void> {
  try {
    const handle = await open(folder, 'r');
    await handle.sync().finally(() => handle.close());
  } catch {
    return;
  }
}

/** The system's code for a failed operation; what has none is a bug and goes on. */
export function codeOf(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code;
  throw error;
}
