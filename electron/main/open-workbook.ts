import path from 'node:path';
import { importedBookSchema } from '../../models/import/imported-book.ts';
import { type Problem, problem } from '../../models/shared/problem.ts';
import { readFileBounded } from '../cli/read-file.ts';
import type { Reply } from '../contract/window-api.ts';
import { apartLimits, askApart } from '../reader/ask-apart.ts';
import type { Shell } from './shell.ts';
import { utilityApart } from './utility-apart.ts';

/** Workbooks that come back: chosen by the user, read in a process of their own. They never become the document. */
export interface Workbooks {
  readonly chooseWorkbook: () => Promise<Reply<'chooseWorkbook'>>;
  readonly readWorkbook: () => Promise<Reply<'readWorkbook'>>;
  readonly cancelReading: () => void;
}

/** Reads one workbook at a time; a second reading stops the first. */
export function createWorkbooks({ dialogs }: Shell): Workbooks {
  let chosen: string | null = null;
  let reading: AbortController | null = null;
  return {
    async chooseWorkbook() {
      chosen = await dialogs.chooseWorkbook();
      return chosen === null ? { kind: 'cancelled' } : { kind: 'chosen', name: path.basename(chosen) };
    },
    async readWorkbook() {
      if (chosen === null) return { kind: 'cancelled' };
      reading?.abort();
      const own = new AbortController();
      reading = own;
      return read(chosen, own.signal);
    },
    cancelReading: () => reading?.abort(),
  };
}

async function read(file: string, signal: AbortSignal): Promise<Reply<'readWorkbook'>> {
  const name = path.basename(file);
  const refused = (problems: readonly Problem[]): Reply<'readWorkbook'> => ({
    kind: 'refused',
    problems: [...problems],
  });
  const bytes = await readFileBounded(file);
  if (!bytes.ok) return refused(bytes.problems.map((found) => aboutWorkbook(found, name)));
  if (signal.aborted) return { kind: 'cancelled' };
  const { seconds, memory } = apartLimits;
  const tooHard = problem('workbook-too-hard', name, { seconds, memory });
  const request = { place: name, bytes: bytes.value };
  const book = await askApart(utilityApart('workbook.js'), request, importedBookSchema, tooHard, signal);
  if (book === null) return { kind: 'cancelled' };
  return book.ok ? { kind: 'read', name, book: book.value } : refused(book.problems);
}

/** A file that is too large is told in the words of workbooks, not of plans. */
const aboutWorkbook = ({ code, details }: Problem, name: string): Problem =>
  problem(code === 'file-too-large' ? 'workbook-file-too-large' : code, name, details);
