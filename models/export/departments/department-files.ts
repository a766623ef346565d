import type { Goal } from '../../goals/goal-model.ts';
import { cleanFileName } from '../../shared/clean-file-name.ts';
import type { Language } from '../../shared/language.ts';
import { departmentTexts as texts } from '../../shared/texts/departments.ts';
import { fillText } from '../../shared/texts/fill-text.ts';
import type { PlanResults } from '../../views/plan-results.ts';
import type { WorkbookSpec } from '../workbook/workbook-spec.ts';
import { departmentSheet } from './department-sheet.ts';

/** The file of one department: what it is called, and what stands in it. */
export interface DepartmentFile {
  /** A name that every system accepts, different from all others of the list also where capitals do not count. */
  readonly name: string;
  readonly owner: string;
  readonly targets: number;
  readonly spec: WorkbookSpec;
}

/** How the files are made. `date` is the day printed on them, `2024-01-05`. */
export interface DepartmentOptions {
  readonly language: Language;
  readonly date: string;
  readonly font: string;
}

/**
 * The targets of the report split among the departments for sign-off, a workbook each in the order in which the report first
 * names a target of theirs: workbooks, because a department fills them in, and the planner reads them back together. A target
 * of several departments stands in the file of each; those of nobody have a file of their own, the last.
 */
export function departmentFiles({ plan }: PlanResults, options: DepartmentOptions): readonly DepartmentFile[] {
  const { language, date, font } = options;
  const { goals, targetPeriod } = plan.model;
  const owners = [...new Set(goals.flatMap(ownersOf))];
  const nobody = texts.nobody[language];
  const groups = [
    ...owners.map((owner) => ({ owner, goals: goals.filter((goal) => ownersOf(goal).includes(owner)) })),
    { owner: nobody, goals: goals.filter((goal) => ownersOf(goal).length === 0) },
  ].filter((group) => group.goals.length > 0);
  const taken = new Set<string>();
  return groups.map(({ owner, goals: own }): DepartmentFile => {
    const wanted = fillText(texts.fileName, language, { year: targetPeriod, owner });
    const spec: WorkbookSpec = {
      title: `${fillText(texts.title, language, { year: targetPeriod })} ${owner}`,
      date,
      font,
      sheets: [departmentSheet(plan.model, owner, own, { language, date })],
      names: [],
    };
    return { name: `${freeName(cleanFileName(wanted, nobody), taken)}.xlsx`, owner, targets: own.length, spec };
  });
}

const between = /[、,，;；/／]/;

/** Who answers for a goal: several are written with marks between them. */
export const ownersOf = ({ owner }: Goal): readonly string[] =>
  (owner?.name ?? '')
    .split(between)
    .map((name) => name.trim())
    .filter((name) => name !== '');

/** The name, with a number behind it where another file has it already; Windows takes 甲A and 甲a for one. */
function freeName(wanted: string, taken: Set<string>): string {
  let name = wanted;
  for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${wanted} (${number})`;
  taken.add(name.toLowerCase());
  return name;
}
