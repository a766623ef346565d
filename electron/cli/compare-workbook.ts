import { compareBook } from '../../models/import/compare-book.ts';
import type { ImportDifference } from '../../models/import/import-difference.ts';
import type { Plan } from '../../models/plan/plan.ts';
import type { Problem } from '../../models/shared/problem.ts';
import { fail, type Result } from '../../models/shared/result.ts';
import { evaluateAll } from '../../models/views/plan-results.ts';
import { hashPlan } from './hash-plan.ts';
import { readFileBounded } from './read-file.ts';
import { readWorkbookApart } from './read-workbook-apart.ts';

/** What a workbook that came back would change in a plan. Problems: why the file cannot be compared with it. */
export async function compareWorkbook(file: string, plan: Plan): Promise<Result<ImportDifference>> {
  const bytes = await readFileBounded(file);
  if (!bytes.ok) return fail(...bytes.problems.map(aboutWorkbook));
  const book = await readWorkbookApart(bytes.value, file);
  if (!book.ok) return book;
  const results = evaluateAll(plan);
  return results.ok ? compareBook(book.value, results.value, hashPlan(plan), file) : results;
}

/** A file that is too large is told in the words of workbooks, not of plans. */
const aboutWorkbook = (found: Problem): Problem =>
  found.code === 'file-too-large' ? { ...found, code: 'workbook-file-too-large' } : found;

/** Everything that deserves a look, in the order of the workbook. */
export const workbookProblems = ({ changes, notes }: ImportDifference): readonly Problem[] => [
  ...notes,
  ...changes.flatMap(({ doubts }) => doubts),
];
