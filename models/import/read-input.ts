import { orMissing } from '../export/sheets/figure-cells.ts';
import { parseEntry } from '../plan/parse-entry.ts';
import { type Problem, problem } from '../shared/problem.ts';
import { cellLabels } from '../shared/texts/states.ts';
import { fromShown } from '../shared/unit.ts';
import type { ExportedFigure } from './book-meta.ts';
import type { ImportedCell } from './imported-book.ts';
import { figureDetails } from './problem-details.ts';
import { sameFigure } from './same-figure.ts';

/** What an input cell says against what was exported: nothing new, emptied, or a figure, with what makes it doubtful. */
export type InputReading =
  | { readonly kind: 'same' }
  | { readonly kind: 'emptied' }
  | { readonly kind: 'figure'; readonly value: number | null; readonly doubts: readonly Problem[] }
  | { readonly kind: 'unfit'; readonly problem: Problem };

/** What is known of an input besides its cell. */
export interface InputFacts {
  readonly unit: string;
  readonly range: { readonly min: number; readonly max: number } | undefined;
  /** Its name in both languages, for sentences. */
  readonly label: { readonly zh: string; readonly en: string };
  /** The formula of the cell in canonical form, or null. */
  readonly formula: string | null;
}

const missingWords: ReadonlySet<string> = new Set(Object.values(cellLabels.missing));
/** A formula that reaches out of the workbook, or that a worksheet would act on. Its figure is not taken. */
const reachesOut = /[[\]|]|\b(WEBSERVICE|HYPERLINK|CALL|REGISTER(\.ID)?|RTD|DDE|EXEC|IMPORTDATA)\s*\(/i;

/** Reads the cell of an input. A figure that was taken over and still is says nothing new, whatever it shows. */
export function readInput(cell: ImportedCell, exported: ExportedFigure, facts: InputFacts): InputReading {
  const { unit, label } = facts;
  const text = String(cell.value ?? '');
  if (cell.formula !== null) return readFormula(cell, cell.formula, exported, facts);
  switch (cell.type) {
    case 'empty':
      return exported.from === null && exported.value === null ? { kind: 'same' } : { kind: 'emptied' };
    case 'number':
      return readNumber(Number(cell.value), exported, facts);
    case 'text': {
      if (missingWords.has(text.trim())) return readNumber(null, exported, facts);
      if (text.trim() === '') return readInput({ ...cell, type: 'empty' }, exported, facts);
      const entry = parseEntry(text, unit, label.zh);
      if (!entry.ok || entry.value === null) break;
      const to = figureDetails('to', entry.value, unit);
      const asText = problem('import-text-number', label.zh, { ...label, ...to, text: text.trim().slice(0, 60) });
      return ranged(entry.value, facts, [asText]);
    }
  }
  const shown =
    text === '' ? { boolean: 'TRUE / FALSE', date: '1900-01-01', text, error: '#', empty: '' }[cell.type] : text;
  return { kind: 'unfit', problem: problem('import-not-a-number', label.zh, { ...label, text: shown.slice(0, 60) }) };
}

function readFormula(cell: ImportedCell, raw: string, exported: ExportedFigure, facts: InputFacts): InputReading {
  const { label, unit, formula } = facts;
  if (
    exported.from !== null &&
    (['zh', 'en'] as const).some((language) => formula === orMissing(exported.from ?? '', { language }))
  )
    return { kind: 'same' };
  const details = { ...label, text: raw.slice(0, 120) };
  if (cell.type !== 'number' || reachesOut.test(raw)) {
    return { kind: 'unfit', problem: problem('import-formula-refused', label.zh, details) };
  }
  const value = Number(cell.value);
  const told = problem('import-formula', label.zh, { ...details, ...figureDetails('to', value, unit) });
  return ranged(value, facts, [told]);
}

function readNumber(value: number | null, exported: ExportedFigure, facts: InputFacts): InputReading {
  if (exported.from === null && sameFigure(value, exported.value)) return { kind: 'same' };
  if (value === null) return { kind: 'figure', value, doubts: [] };
  const { unit, range, label } = facts;
  const meant = fromShown(value, unit);
  if (unit === '%' && isSlip(value, exported.value, range?.max)) {
    const details = {
      ...label,
      text: String(value),
      ...figureDetails('wrong', value, unit),
      ...figureDetails('to', meant, unit),
    };
    return ranged(meant, facts, [problem('import-percent', label.zh, details)]);
  }
  return ranged(value, facts, []);
}

/** 12 in a cell of percent is 1200%: most likely 12% was meant. A share may be 100%, and what was as high before may stay so. */
function isSlip(value: number, before: number | null, max: number | undefined): boolean {
  const isShare = max !== undefined && max <= 1;
  return (isShare ? Math.abs(value) > 1 : Math.abs(value) >= 1) && Math.abs(before ?? 0) < 1;
}

function ranged(value: number, { range, unit, label }: InputFacts, doubts: readonly Problem[]): InputReading {
  if (!range || (value >= range.min && value <= range.max)) return { kind: 'figure', value, doubts };
  const bounds = { ...figureDetails('min', range.min, unit), ...figureDetails('max', range.max, unit) };
  const details = { ...label, ...figureDetails('to', value, unit), ...bounds };
  return { kind: 'unfit', problem: problem('import-out-of-range', label.zh, details) };
}
