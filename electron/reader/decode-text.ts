import { problem } from '../../models/shared/problem.ts';
import { fail, ok, type Result } from '../../models/shared/result.ts';

/** The encodings of text files in the offices: UTF-8, else GB18030, which holds GBK and GB 2312. A damaged file is neither. */
const ENCODINGS = ['utf-8', 'gb18030'] as const;

/**
 * Decodes a text file. A byte-order mark stays where it stands, so that offsets count the file's own characters.
 * Problem at `place`: bytes that are no text in either encoding, or a zero byte, which no text holds.
 */
export function decodeText(bytes: Uint8Array, place: string): Result<string> {
  if (!bytes.includes(0)) {
    for (const encoding of ENCODINGS) {
      try {
        return ok(new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes));
      } catch {
        // Not this one: a strict decoder says so by throwing.
      }
    }
  }
  return fail(problem('report-not-text', place));
}
