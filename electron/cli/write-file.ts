import { open, rename, rm } from 'node:fs/promises';
import { problem } from '../../models/shared/problem.ts';
import { fail, ok, type Result } from '../../models/shared/result.ts';

/** Writes a file beside its place and renames it there, so that the place holds the whole old or the whole new file. */
export async function writeFileWhole(file: string, bytes: Uint8Array): Promise<Result<number>> {
  const beside = `${file}.${process.pid}.tmp`;
  try {
    const handle = await open(beside, 'wx');
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(beside, file);
    return ok(bytes.length);
  } catch (error) {
    await rm(beside, { force: true });
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (code === '') throw error;
    return fail(problem('file-unwritable', file, { reason: code }));
  }
}
