import type { Finding, ImportedBook } from '../../models/import/imported-book.ts';
import { readBook } from '../../models/import/read-book.ts';
import { type ProblemCode, problem } from '../../models/shared/problem.ts';
import { fail, type Result } from '../../models/shared/result.ts';
import { startsWith } from './starts-with.ts';
import { readZipDirectory, type ZipEntry } from './zip-directory.ts';

/**
 * Reads a workbook that comes back, after its archive was checked: no file is unpacked that could cost more than an honest one.
 * Only .xlsx without macros is taken. Problems at `place`, the file's name: those of the archive and of `readBook`, and other formats.
 */
export async function readWorkbook(bytes: Uint8Array, place: string): Promise<Result<ImportedBook>> {
  const refuse = (code: ProblemCode): Result<never> => fail(problem(code, place));
  // The compound file of old Excel, and of anything encrypted.
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return refuse('workbook-old-format');
  const directory = readZipDirectory(bytes);
  if (directory.kind !== 'entries') return refuse(`workbook-${directory.kind}`);
  const { entries } = directory;
  const has = (path: RegExp): boolean => entries.some(({ name }) => path.test(name));
  if (has(/vbaProject[^/]*\.bin$/i) || has(/^xl\/macrosheets\//i)) return refuse('workbook-macros');
  if (!has(/^xl\/workbook\.xml$/)) return refuse(isOffice(entries) ? 'workbook-other-format' : 'workbook-damaged');
  const found = [...parts].flatMap(([finding, path]): readonly Finding[] => (has(path) ? [finding] : []));
  return readBook(bytes, place, found);
}

/** Whether an archive is a document of some office program: binary workbooks, OpenDocument, Word. */
const isOffice = (entries: readonly ZipEntry[]): boolean =>
  entries.some(({ name }) => name === '[Content_Types].xml' || name === 'mimetype');

const parts: ReadonlyMap<Finding, RegExp> = new Map<Finding, RegExp>([
  ['external-links', /^xl\/externalLinks\//i],
  ['embedded-objects', /^xl\/(embeddings|activeX|ctrlProps)\//i],
  ['connections', /^xl\/(connections\.xml|queryTables\/|model\/)/i],
]);
