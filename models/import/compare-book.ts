import { type Problem, problem } from '../shared/problem.ts';
import { fail, ok, type Result } from '../shared/result.ts';
import type { PlanResults } from '../views/plan-results.ts';
import { type BookMeta, type ExportedFigure, type ExportedName, readMeta } from './book-meta.ts';
import { compareFormulas } from './compare-formulas.ts';
import { compareInputs } from './compare-inputs.ts';
import { expectedFormulas } from './expected-formulas.ts';
import type { FormulaChange, ImportDifference, InputChange } from './import-difference.ts';
import type { ImportedBook, ImportedRange } from './imported-book.ts';
import { indexNames, orGap, withGaps } from './name-index.ts';
import { figureDetails, inputLabel } from './problem-details.ts';
import { sameFigure } from './same-figure.ts';

/**
 * What a workbook that came back would change in a plan, input by input: what it was when exported, what the plan says now, what
 * the workbook says. `hash` is the one of the plan as it is now. Nothing is taken here, and no formula is ever evaluated.
 * Problems at `place`: a workbook of another program, of another version or of another goal model; a tampered `_meta`.
 */
export function compareBook(
  book: ImportedBook,
  source: PlanResults,
  hash: string,
  place: string,
): Result<ImportDifference> {
  const read = readMeta(book, place);
  if (!read.ok) return read;
  const meta = read.value;
  const { id } = source.plan.model;
  if (meta.model !== id) return fail(problem('workbook-other-model', place, { found: meta.model, own: id }));
  const ranges = new Map(book.ranges.map((range) => [range.name, range]));
  const expected = expectedFormulas(source, meta);
  const wanted = new Set([...meta.names.map(({ name }) => name), ...expected.rows.map(({ name }) => name)]);
  const missingNames = [...wanted].filter((name) => !ranges.has(name));
  const inputs = inputDifference(book, ranges, meta, source, new Set(missingNames));
  const formulas = compareFormulas(book, expected);
  const isNewer = meta.hash !== hash;
  const isQuiet = inputs.changes.length === 0 && formulas.length === 0;
  return ok({
    date: meta.date,
    scenarios: meta.scenarios,
    changes: inputs.changes,
    formulas,
    missingNames,
    notes: [
      ...(isNewer && !isQuiet ? [problem('import-plan-newer', place, { date: meta.date })] : []),
      ...counted('import-missing-names', missingNames),
      ...inputs.notes,
      ...formulaNotes(formulas, source),
      ...book.findings.map((finding) => problem(`import-${finding}`, place)),
    ],
  });
}

function inputDifference(
  book: ImportedBook,
  ranges: ReadonlyMap<string, ImportedRange>,
  meta: BookMeta,
  source: PlanResults,
  gone: ReadonlySet<string>,
): { readonly changes: readonly InputChange[]; readonly notes: readonly Problem[] } {
  const nameAt = withGaps(indexNames(book.ranges), gone);
  const changes: InputChange[] = [];
  const notes: Problem[] = [];
  const unknown: string[] = [];
  const throughGaps = (figure: ExportedFigure): ExportedFigure => ({ ...figure, from: orGap(figure.from, gone) });
  for (const exported of meta.names) {
    const { name, figures } = exported;
    const range = ranges.get(name);
    if (!range) continue;
    if (range.cells.length !== figures.length) {
      const lengths = { expected: figures.length, found: range.cells.length };
      notes.push(problem('import-columns', name, { name, ...lengths }));
    } else if (exported.kind === 'target') notes.push(...targetNotes(exported, range, source));
    else {
      const compared = compareInputs({ ...exported, figures: figures.map(throughGaps) }, range, meta, source, nameAt);
      if (compared === null) unknown.push(name);
      else if ('code' in compared) notes.push(compared);
      else changes.push(...compared);
    }
  }
  return { changes, notes: [...notes, ...counted('import-unknown', unknown)] };
}

const counted = (code: 'import-unknown' | 'import-missing-names', names: readonly string[]): readonly Problem[] =>
  names[0] === undefined ? [] : [problem(code, names[0], { count: names.length, name: names[0] })];

/** The figures of a goal are the report's; a colleague who changed one is told that they stay. */
function targetNotes(
  { id, figures, unit }: ExportedName,
  { cells }: ImportedRange,
  { plan }: PlanResults,
): readonly Problem[] {
  const goal = plan.model.goals.find((candidate) => candidate.id === id);
  if (!goal) return [];
  return figures.flatMap(({ value }, index) => {
    const cell = cells[index];
    const found = cell?.type === 'number' ? Number(cell.value) : null;
    if (sameFigure(found, value)) return [];
    const details = { ...figureDetails('from', value, unit), ...figureDetails('to', found, unit) };
    return [problem('import-target-changed', goal.label.zh, { ...goal.label, ...details })];
  });
}

function formulaNotes(formulas: readonly FormulaChange[], { plan }: PlanResults): readonly Problem[] {
  const [first] = formulas;
  if (!first) return [];
  const variable = plan.model.variables.find(({ id }) => id === first.variable);
  const scenario = plan.scenarios.find(({ id }) => id === first.scenario);
  const label = inputLabel(variable?.label ?? { zh: first.name, en: first.name }, first.slot, scenario?.name ?? null);
  return [problem('import-formulas-changed', label.zh, { ...label, count: formulas.length })];
}
