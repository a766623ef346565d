import { analysisProblems } from './problems/analysis.ts';
import { commandLineProblems } from './problems/command-line.ts';
import { entryProblems } from './problems/entries.ts';
import { exportProblems } from './problems/export.ts';
import { fileProblems } from './problems/files.ts';
import { formulaProblems } from './problems/formulas.ts';
import { importProblems } from './problems/import.ts';
import { planProblems } from './problems/plan.ts';
import { reportProblems } from './problems/report.ts';
import { tableProblems } from './problems/tables.ts';

/**
 * Every sentence the program says about something that is wrong, by code. `{place}` and the problem's details are put in.
 * Each says what is wrong, where, and the next step.
 */
export const problemTexts = {
  ...formulaProblems,
  ...planProblems,
  ...entryProblems,
  ...fileProblems,
  ...reportProblems,
  ...tableProblems,
  ...importProblems,
  ...exportProblems,
  ...commandLineProblems,
  ...analysisProblems,
};
