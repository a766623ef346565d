import { cleanText, longestReport } from '../../models/report/clean-text.ts';
import { problem } from '../../models/shared/problem.ts';
import { fail, ok, type Result } from '../../models/shared/result.ts';
import { decodeText } from './decode-text.ts';
import { docxText } from './docx-text.ts';
import { pdfText } from './pdf-text.ts';
import { startsWith } from './starts-with.ts';

/**
 * The text of a report file: .docx, .pdf with a text layer, or text in UTF-8 or GB18030. What a file is, its first bytes say and
 * not its name. Problems, each at `place`, the file's name: see the readers of each kind; a file without text; one too long.
 */
export async function readReport(bytes: Uint8Array, place: string): Promise<Result<string>> {
  const read = await readKind(bytes, place);
  if (!read.ok) return read;
  const text = cleanText(read.value);
  if (text.trim() === '') return fail(problem('report-no-text', place));
  if (text.length > longestReport) {
    return fail(problem('report-too-long', place, { length: text.length, limit: longestReport }));
  }
  return ok(text);
}

function readKind(bytes: Uint8Array, place: string): Result<string> | Promise<Result<string>> {
  if (startsWith(bytes, [0x50, 0x4b])) return docxText(bytes, place);
  if (startsWith(bytes, [0x25, 0x50, 0x44, 0x46])) return pdfText(bytes, place);
  // The compound file of old Word, of WPS and of anything encrypted.
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return fail(problem('report-old-format', place));
  return decodeText(bytes, place);
}
