import type { ActualsTable } from '../../models/plan/import-actuals/actuals-table.ts';
import { type ProblemCode, problem } from '../../models/shared/problem.ts';
import { fail, ok, type Result } from '../../models/shared/result.ts';
import { csvTable } from './csv-table.ts';
import { startsWith } from './starts-with.ts';
import { isLockedXls, xlsTables } from './xls-tables.ts';
import { xlsxTables } from './xlsx-tables.ts';
import { readZipDirectory } from './zip-directory.ts';

/**
 * The tables of a file of monthly figures: the visible sheets of an .xlsx or .xls, or a text file with commas or tabs in UTF-8 or
 * GB18030. What a file is, its first bytes say and not its name. Values alone are read: no formula, macro or link runs. Problems at
 * `place`, the file's name: other formats, encrypted or damaged files, archives no office program writes, a file without data.
 */
export async function readTable(bytes: Uint8Array, place: string): Promise<Result<readonly ActualsTable[]>> {
  const read = await readKind(bytes, place);
  const refuse = (code: ProblemCode): Result<never> => fail(problem(code, place));
  if (typeof read === 'string') return refuse(`table-${read}`);
  const tables = read.filter(({ rows }) => rows.length > 0);
  return tables.length > 0 ? ok(tables) : refuse('table-empty');
}

type Refusal = 'damaged' | 'unsafe' | 'locked' | 'macros' | 'other-format' | 'not-text';

async function readKind(bytes: Uint8Array, place: string): Promise<readonly ActualsTable[] | Refusal> {
  if (startsWith(bytes, [0x50, 0x4b])) {
    const directory = readZipDirectory(bytes);
    if (directory.kind !== 'entries') return directory.kind;
    const has = (path: RegExp): boolean => directory.entries.some(({ name }) => path.test(name));
    if (has(/vbaProject[^/]*\.bin$/i) || has(/^xl\/macrosheets\//i)) return 'macros';
    return has(/^xl\/workbook\.xml$/) ? xlsxTables(bytes) : 'other-format';
  }
  // The compound file of old Excel, of other old documents, and of anything encrypted.
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return isLockedXls(bytes) ? 'locked' : xlsTables(bytes);
  return csvTable(bytes, place);
}
