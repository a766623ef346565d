import path from 'node:path';
import { type ActualsTable, tablesSchema } from '../../models/plan/import-actuals/actuals-table.ts';
import { type Problem, problem } from '../../models/shared/problem.ts';
import { fail, type Result } from '../../models/shared/result.ts';
import { readFileBounded } from '../cli/read-file.ts';
import type { Reply } from '../contract/window-api.ts';
import { apartLimits, askApart } from '../reader/ask-apart.ts';
import type { Shell } from './shell.ts';
import { utilityApart } from './utility-apart.ts';

type Opened = Reply<'openActuals'>;

/**
 * Asks the user for a file of monthly figures and gives its tables to the window. The file is read in a process of its own, which
 * ends afterwards; it is never written, and nothing of the document changes.
 */
export async function openActuals({ dialogs }: Shell): Promise<Opened> {
  const file = await dialogs.chooseActuals();
  if (file === null) return { kind: 'cancelled' };
  const name = path.basename(file);
  const bytes = await readFileBounded(file);
  if (!bytes.ok) return refused(bytes.problems.map((found) => aboutTable(found, name)));
  const tables = await readTableApart(bytes.value, name);
  return tables.ok ? { kind: 'opened', name, tables: [...tables.value] } : refused(tables.problems);
}

/** Reads a file in a process of its own. Problems at `place`: those of the reader; `table-too-hard`. */
async function readTableApart(bytes: Uint8Array, place: string): Promise<Result<readonly ActualsTable[]>> {
  const { seconds, memory } = apartLimits;
  const tooHard = problem('table-too-hard', place, { seconds, memory });
  return (await askApart(utilityApart('table.js'), { place, bytes }, tablesSchema, tooHard)) ?? fail(tooHard);
}

const refused = (problems: readonly Problem[]): Opened => ({ kind: 'refused', problems: [...problems] });

/** A file that is too large is told in the words of tables, not of plans. */
const aboutTable = ({ code, details }: Problem, name: string): Problem =>
  problem(code === 'file-too-large' ? 'table-file-too-large' : code, name, details);
