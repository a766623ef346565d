import path from 'node:path';
import { type Problem, problem } from '../../models/shared/problem.ts';
import { fail, ok, type Result } from '../../models/shared/result.ts';
import { readFileBounded } from '../cli/read-file.ts';

/**
 * The text of a file someone wants to open. It is not parsed here: that is left to the window's sandboxed process.
 * Problems, each at the file's name: missing, unreadable, a folder or a device, too large, not UTF-8 text.
 */
export async function readPlanText(file: string): Promise<Result<string>> {
  const name = path.basename(file);
  const bytes = await readFileBounded(file);
  if (!bytes.ok) return fail(...bytes.problems.map((found): Problem => ({ ...found, place: name })));
  if (bytes.value.includes(0)) return fail(problem('file-not-text', name));
  try {
    return ok(new TextDecoder('utf-8', { fatal: true }).decode(bytes.value));
  } catch {
    return fail(problem('file-not-text', name));
  }
}
