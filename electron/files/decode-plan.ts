import { problem } from '../../models/shared/problem.ts';
import { fail, ok, type Result } from '../../models/shared/result.ts';

/** The text of a plan file, for the window and the command line alike. Problem at `place`: bytes that are not UTF-8 text. */
export function decodePlan(bytes: Uint8Array, place: string): Result<string> {
  if (bytes.includes(0)) return fail(problem('file-not-text', place));
  try {
    return ok(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return fail(problem('file-not-text', place));
  }
}
