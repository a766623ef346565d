import type { Language } from '../shared/language.ts';
import { problem } from '../shared/problem.ts';
import { fail, ok, type Result } from '../shared/result.ts';
import { fillText } from '../shared/texts/fill-text.ts';
import type { PlanResults } from '../views/plan-results.ts';
import { selectorName } from './meta/meta-format.ts';
import { metaSheet } from './meta/meta-sheet.ts';
import { analysisSheet } from './sheets/analysis/analysis-sheet.ts';
import { checksSheet } from './sheets/checks-sheet.ts';
import { compareSheet } from './sheets/compare-sheet.ts';
import { contributionsSheet } from './sheets/contributions-sheet.ts';
import { coverSheet } from './sheets/cover-sheet.ts';
import { demandSheet } from './sheets/demand-sheet.ts';
import { type FigureName, figureNames, withoutDoubles } from './sheets/figure-names.ts';
import { growthPointsSheet } from './sheets/growth-points-sheet.ts';
import { inputsSheet } from './sheets/inputs-sheet.ts';
import { layOut } from './sheets/layout.ts';
import { modelSheet } from './sheets/model-sheet.ts';
import { monthlySheet } from './sheets/monthly-sheet.ts';
import { projectionSheet } from './sheets/projection-sheet.ts';
import { sourcesSheet } from './sheets/sources-sheet.ts';
import { supportSheet } from './sheets/support-sheet.ts';
import { type TargetName, targetNames } from './sheets/target-layout.ts';
import { targetsSheet } from './sheets/targets-sheet.ts';
import { tasksSheet } from './sheets/tasks-sheet.ts';
import { words } from './sheets/words.ts';
import type { WorkbookSpec } from './workbook/workbook-spec.ts';

/**
 * What to export and how. `date` is the day of the export, for the cover and the file's properties; `hash` is the SHA-256 of
 * `planText`, in hexadecimal.
 */
export interface WorkbookOptions {
  /** Scenario ids in the order of the columns; all scenarios of the plan when empty. */
  readonly scenarios: readonly string[];
  /** The one the cover selects when the workbook is opened; the first when null. */
  readonly selected: string | null;
  readonly language: Language;
  readonly date: string;
  readonly hash: string;
  readonly font: string;
}

/**
 * A plan as a workbook that is the model: every scenario's assumptions as inputs, every calculated variable as a live formula
 * with its cached value, every goal judged by formulas. Problems: an unknown scenario, a formula no worksheet can hold.
 */
export function scenarioWorkbook(source: PlanResults, options: WorkbookOptions): Result<WorkbookSpec> {
  const { language, date, hash, font } = options;
  const wanted = options.scenarios.length > 0 ? options.scenarios : source.results.map(({ scenario }) => scenario.id);
  const results = wanted.flatMap((id) => source.results.find(({ scenario }) => scenario.id === id) ?? []);
  const selected = results.find(({ scenario }) => scenario.id === options.selected) ?? results[0];
  const layout = selected && results.length === wanted.length ? layOut(source, results, selected, language) : null;
  if (!layout) {
    const known = source.results.map(({ scenario }) => scenario.id).join(', ');
    return fail(problem('unknown-scenario', 'export', { id: wanted.join(', '), scenarios: known }));
  }
  const model = modelSheet(layout);
  if (!model.ok) return model;
  const checks = checksSheet(layout);
  const names = withoutDoubles<FigureName | TargetName>([...figureNames(layout), ...targetNames(layout)]);
  return ok({
    title: fillText(words.workbookTitle, language, { title: source.plan.model.title[language] }),
    date,
    font,
    sheets: [
      coverSheet(layout, { date, hash }, checks.cover),
      inputsSheet(layout),
      model.value,
      targetsSheet(layout),
      contributionsSheet(layout),
      ...compareSheet(layout),
      ...analysisSheet(layout, date),
      ...projectionSheet(layout),
      ...supportSheet(layout),
      demandSheet(layout),
      tasksSheet(layout),
      ...growthPointsSheet(layout),
      ...monthlySheet(layout),
      checks.sheet,
      sourcesSheet(layout),
      metaSheet(layout, names, { date, hash }),
    ],
    names: [...names, { name: selectorName, target: layout.selector }],
  });
}
