import path from 'node:path';
import { type Problem, problem } from '../../models/shared/problem.ts';
import { readFileBounded } from '../cli/read-file.ts';
import type { Reply } from '../contract/window-api.ts';
import { readReportApart } from './read-report-apart.ts';
import type { Shell } from './shell.ts';

type Opened = Reply<'openReport'>;

/**
 * Asks the user for a report and gives its text to the window. It is not the document: nothing is saved to its file, and the open
 * document stays. The file is read in a process of its own.
 */
export async function openReport({ dialogs }: Shell): Promise<Opened> {
  const file = await dialogs.chooseReport();
  if (file === null) return { kind: 'cancelled' };
  const name = path.basename(file);
  const bytes = await readFileBounded(file);
  if (!bytes.ok) return refused(bytes.problems.map((found) => aboutReport(found, name)));
  const text = await readReportApart(bytes.value, name);
  return text.ok ? { kind: 'opened', name, text: text.value } : refused(text.problems);
}

const refused = (problems: readonly Problem[]): Opened => ({ kind: 'refused', problems: [...problems] });

/** A file that is too large is told in the words of reports, not of plans. */
const aboutReport = ({ code, details }: Problem, name: string): Problem =>
  problem(code === 'file-too-large' ? 'report-too-large' : code, name, details);
