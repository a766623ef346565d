import { figureIn } from '../evaluation/figure-in.ts';
import { variablesById } from '../goals/variables-by-id.ts';
import { toShown } from '../shared/unit.ts';
import type { GridColumn } from './grid-rows.ts';
import type { GridTable } from './grid-table.ts';
import type { PlanResults } from './plan-results.ts';
import { isOfKind, type RowKind } from './row-kind.ts';
import type { TableRow } from './table-rows.ts';

/** By which column the rows of each group are sorted. */
export interface RowSort {
  readonly column: string;
  readonly direction: 'up' | 'down';
}

/** Which rows a planner wants to see, in which order; null for all of them, and for the order of the model. */
export interface RowArrangement {
  readonly kind: RowKind | null;
  readonly sort: RowSort | null;
}

/** What stands in a column, to be compared; null where nothing does. */
type SortKey = number | string | null;

/**
 * The places of the rows to show among those of a table, sorted within their groups by what is printed; what has no figure comes last either
 * way, and equals keep their order. A group without a row goes too. Null where all rows stay as they are.
 */
export function arrangedPlaces(
  results: PlanResults,
  table: GridTable,
  columns: readonly GridColumn[],
  { kind, sort }: RowArrangement,
): readonly number[] | null {
  if (kind === null && sort === null) return null;
  const isShown = kind === null ? () => true : isOfKind(results, kind, columns, table);
  const keyOf = sort === null ? null : sortKeys(results, columns, sort.column, table);
  const sign = sort?.direction === 'down' ? -1 : 1;
  const places: number[] = [];
  let members: { readonly place: number; readonly key: SortKey }[] = [];
  const close = (heading: number): void => {
    if (members.length === 0) return;
    if (keyOf) members.sort((a, b) => compareKeys(a.key, b.key, sign));
    places.push(...(heading < 0 ? [] : [heading]), ...members.map(({ place }) => place));
    members = [];
  };
  let heading = -1;
  for (const [place, row] of table.rows.entries()) {
    if (row.kind === 'group') {
      close(heading);
      heading = place;
    } else if (isShown(row)) members.push({ place, key: keyOf?.(row) ?? null });
  }
  close(heading);
  return places;
}

function compareKeys(a: SortKey, b: SortKey, sign: number): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  if (typeof a === 'number' && typeof b === 'number') return sign * (a - b);
  return sign * String(a).localeCompare(String(b), 'zh-CN');
}

/** What a column prints of a row: figures as numbers in the unit shown, all else as text. */
function sortKeys(
  { plan, results }: PlanResults,
  columns: readonly GridColumn[],
  id: string,
  { line }: GridTable,
): (row: TableRow & { readonly kind: 'variable' }) => SortKey {
  const variables = variablesById(plan.model.variables);
  const column = columns.find((candidate) => candidate.id === id);
  const evaluation = results.find(({ scenario }) => scenario.id === column?.scenario)?.evaluation;
  if (column && evaluation) {
    return (row) => {
      const value = figureIn(evaluation, row.id, column.period);
      return value === null ? null : toShown(value, variables.get(row.id)?.unit ?? '');
    };
  }
  if (id === 'label') return (row) => row.label;
  if (id === 'unit') return (row) => row.unit;
  if (id === 'source') {
    return (row) => {
      const mark = line(row.id)?.mark;
      return mark ? [mark.text, mark.detail].join(' ') : null;
    };
  }
  // A difference is printed with its sign; what is the same has a dash.
  return id === 'difference' ? (row) => printedNumber(line(row.id)?.difference ?? '') : () => null;
}

function printedNumber(text: string): number | null {
  const value = Number(text.replace('−', '-').replaceAll(',', ''));
  return text === '' || Number.isNaN(value) ? null : value;
}
