import { open, stat } from 'node:fs/promises';
import { problem } from '../../models/shared/problem.ts';
import { fail, ok, type Result } from '../../models/shared/result.ts';

/** Larger than any honest plan or workbook; refused before a byte is read. */
export const sizeLimit = 20 * 1024 * 1024;
const mebibyte = 1024 * 1024;

/** Reads a whole file. Problems: missing, unreadable, a folder or a device, too large. */
export async function readFileBounded(file: string): Promise<Result<Uint8Array>> {
  try {
    // Asked before opening: opening a pipe waits for a writer.
    const found = await stat(file);
    if (!found.isFile()) return fail(problem('file-not-regular', file));
    if (found.size > sizeLimit) return fail(tooLarge(file, found.size));
    const handle = await open(file, 'r');
    try {
      const bytes = await handle.readFile();
      return bytes.length > sizeLimit ? fail(tooLarge(file, bytes.length)) : ok(bytes);
    } finally {
      await handle.close();
    }
  } catch (error) {
    return fail(fileProblem(file, error));
  }
}

const tooLarge = (file: string, size: number) =>
  problem('file-too-large', file, { size: Math.ceil(size / mebibyte), limit: sizeLimit / mebibyte });

function fileProblem(file: string, error: unknown) {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === '') throw error;
  if (code === 'ENOENT' || code === 'ENOTDIR') return problem('file-not-found', file);
  if (code === 'EISDIR') return problem('file-not-regular', file);
  return problem('file-unreadable', file, { reason: code });
}
