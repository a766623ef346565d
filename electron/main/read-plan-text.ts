import path from 'node:path';
import type { Problem } from '../../models/shared/problem.ts';
import { fail, type Result } from '../../models/shared/result.ts';
import { readFileBounded } from '../cli/read-file.ts';
import { decodePlan } from '../files/decode-plan.ts';

/**
 * The text of a file someone wants to open. It is not parsed here: that is left to the window's sandboxed process.
 * Problems, each at the file's name: missing, unreadable, a folder or a device, too large, not UTF-8 text.
 */
export async function readPlanText(file: string): Promise<Result<string>> {
  const name = path.basename(file);
  const bytes = await readFileBounded(file);
  if (!bytes.ok) return fail(...bytes.problems.map((found): Problem => ({ ...found, place: name })));
  return decodePlan(bytes.value, name);
}
