import { type Problem, problem } from '../../shared/problem.ts';
import { addressOf } from './cell-address.ts';
import { nameProblem } from './name-problem.ts';
import type { CellSpec, SheetSpec, WorkbookSpec } from './workbook-spec.ts';

const limits = { text: 32_767, formula: 8_192, rows: 1_048_576, columns: 16_384 } as const;

/** What Excel would call a damaged file, or cut off in silence: over-long texts and formulas, too many rows, bad or double names. */
export function checkSpec(spec: WorkbookSpec): readonly Problem[] {
  return [...spec.sheets.flatMap(checkSheet), ...checkNames(spec)];
}

function checkSheet(sheet: SheetSpec): readonly Problem[] {
  let [rows, columns] = [0, 0];
  for (const cell of sheet.cells) {
    rows = Math.max(rows, cell.row + 1);
    columns = Math.max(columns, cell.column + 1);
  }
  const tooMany = (length: number, what: 'rows' | 'columns'): readonly Problem[] =>
    length > limits[what] ? [problem('workbook-too-large', sheet.name, { length, what, limit: limits[what] })] : [];
  return [
    ...tooMany(rows, 'rows'),
    ...tooMany(columns, 'columns'),
    ...sheet.cells.flatMap((cell) => checkCell(sheet, cell)),
  ];
}

function checkCell(sheet: SheetSpec, { row, column, content, note }: CellSpec): readonly Problem[] {
  const place = `${sheet.name}!${addressOf(row, column)}`;
  const texts = [content.kind === 'text' ? content.text : '', note ?? ''];
  const problems = texts
    .filter((text) => text.length > limits.text)
    .map((text) => problem('workbook-text-too-long', place, { length: text.length, limit: limits.text }));
  if (content.kind === 'formula' && content.formula.length > limits.formula) {
    problems.push(problem('export-untranslatable', place, { reason: `> ${limits.formula}` }));
  }
  return problems;
}

function checkNames({ names }: WorkbookSpec): readonly Problem[] {
  const seen = new Set<string>();
  return names.flatMap(({ name }) => {
    const folded = name.toLowerCase();
    const reason = nameProblem(name) ?? (seen.has(folded) ? 'double' : null);
    seen.add(folded);
    return reason === null ? [] : [problem('workbook-name', name, { reason })];
  });
}
