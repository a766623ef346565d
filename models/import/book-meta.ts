import * as v from 'valibot';
import {
  type MetaKey,
  metaColumns,
  metaHead,
  metaKinds,
  metaNamesRow,
  missingFigure,
  workbookFormat,
  workbookVersion,
} from '../export/meta/meta-format.ts';
import { problem } from '../shared/problem.ts';
import { fail, ok, type Result } from '../shared/result.ts';
import type { ImportedBook } from './imported-book.ts';

/** A figure as it was exported: set there, or taken over from the cell `from`. Null is a figure nobody had. */
export interface ExportedFigure {
  readonly value: number | null;
  readonly from: string | null;
}

/** A name of the workbook, what it stands for, and the figure of each of its cells when it was exported. */
export interface ExportedName {
  readonly name: string;
  readonly kind: Exclude<(typeof metaKinds)[number], 'formula'>;
  readonly scenario: string;
  readonly id: string;
  readonly unit: string;
  /** The first of its slots; the others are the years that follow. */
  readonly slot: string;
  readonly figures: readonly ExportedFigure[];
}

/** The formula of a variable when it was exported, and the one of its first year. */
export interface ExportedFormula {
  readonly formula: string;
  readonly opening: string | undefined;
}

/** What a workbook says it was exported from. */
export interface BookMeta {
  readonly model: string;
  readonly hash: string;
  readonly date: string;
  readonly language: 'zh' | 'en';
  readonly scenarios: readonly string[];
  readonly periods: readonly string[];
  readonly names: readonly ExportedName[];
  /** By variable. */
  readonly formulas: ReadonlyMap<string, ExportedFormula>;
}

const headSchema = v.object({
  model: v.string(),
  hash: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  date: v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\d$/)),
  language: v.picklist(['zh', 'en']),
  scenarios: v.pipe(v.string(), v.minLength(1)),
  periods: v.pipe(v.string(), v.minLength(4)),
});
const lineSchema = v.tuple([v.string(), v.picklist(metaKinds), v.string(), v.string(), v.string(), v.string()]);

/**
 * Reads the sheet for machines. Problems at `place`: a workbook of another program, one of another version of the format, a sheet
 * that was tampered with.
 */
export function readMeta({ meta }: ImportedBook, place: string): Result<BookMeta> {
  const entryOf = (key: MetaKey): unknown => {
    const row = meta[metaHead.indexOf(key)];
    return row?.[0] === key ? row[1] : undefined;
  };
  if (entryOf('format') !== workbookFormat) return fail(problem('workbook-not-ours', place));
  const version = entryOf('version');
  if (version !== workbookVersion) {
    return fail(problem('workbook-version', place, { found: String(version ?? ''), supported: workbookVersion }));
  }
  const broken = fail(problem('workbook-meta', place));
  const head = v.safeParse(headSchema, Object.fromEntries(metaHead.map((key) => [key, entryOf(key)])));
  if (!head.success) return broken;
  const names: ExportedName[] = [];
  const formulas = new Map<string, ExportedFormula>();
  for (const line of meta.slice(metaNamesRow + 1)) {
    // Empty cells at the end of a sheet are no line.
    if (line.every((entry) => entry === null)) continue;
    const named = readLine(line);
    if (!named) return broken;
    if ('formula' in named) formulas.set(named.id, named);
    else names.push(named);
  }
  const { scenarios, periods, ...rest } = head.output;
  return ok({ ...rest, scenarios: scenarios.split(' '), periods: periods.split(' '), names, formulas });
}

function readLine(
  line: readonly (string | number | null)[],
): ExportedName | (ExportedFormula & { readonly id: string }) | null {
  const width = metaColumns.length;
  const named = v.safeParse(
    lineSchema,
    Array.from({ length: width }, (_, column) => line[column] ?? ''),
  );
  const entries = line.slice(width);
  while (entries.at(-1) === null) entries.pop();
  if (!named.success || entries.length === 0) return null;
  const [name, kind, scenario, id, unit, slot] = named.output;
  if (kind === 'formula') return { id, formula: String(entries[0]), opening: entries[1]?.toString() };
  const figures = entries.map(readFigure);
  if (!figures.every((figure) => figure !== null)) return null;
  return { name, kind, scenario, id, unit, slot, figures };
}

/** A number is the workbook's own figure; text is one that is missing, or taken over: `=in_base_x#1 0.08`. */
function readFigure(entry: string | number | null): ExportedFigure | null {
  if (typeof entry === 'number') return { value: entry, from: null };
  const [, from, figure] = /^(?:=(\S+#\d+) )?(\S+)$/.exec(entry ?? '') ?? [];
  const value = figure === missingFigure ? null : Number(figure ?? Number.NaN);
  return value !== null && !Number.isFinite(value) ? null : { value, from: from ?? null };
}
