import type { RangeExtent } from './cell-range.ts';
import type { GridTable, TableCell } from './grid-table.ts';
import type { SourceMark } from './source-mark.ts';

/** What of a row is another than before, by the ids of columns: `drawn` has to be drawn again, `figures` of it print another figure. */
export interface ChangedRow {
  readonly drawn: readonly string[];
  readonly figures: readonly string[];
}

/** Whether two cells look the same. */
export const sameCell = (a: TableCell | null, b: TableCell | null): boolean =>
  a === b || (a?.text === b?.text && a?.tone === b?.tone && a?.isOwn === b?.isOwn && a?.isHeld === b?.isHeld);

/** Whether two provenance marks look the same. */
export const sameMark = (a: SourceMark | null, b: SourceMark | null): boolean =>
  a === b || (a?.state === b?.state && a?.text === b?.text && a?.detail === b?.detail && a?.isDashed === b?.isDashed);

/** Compares the line of a variable in two tables, in the given columns: figures, `difference` and `source`. */
export function changedRow(before: GridTable, after: GridTable, id: string, columns: readonly string[]): ChangedRow {
  const [was, is] = [before.line(id), after.line(id)];
  const drawn = columns.filter((column) => {
    if (column === 'difference') return was?.difference !== is?.difference;
    if (column === 'source') return !sameMark(was?.mark ?? null, is?.mark ?? null);
    return !sameCell(was?.cell(column) ?? null, is?.cell(column) ?? null);
  });
  const figures = drawn.filter((column) =>
    column === 'difference' ? true : was?.cell(column)?.text !== is?.cell(column)?.text,
  );
  return { drawn, figures };
}

/**
 * Joins changed figures to few areas, as one edit of a range changes them: figures side by side in a row, and the same in rows that
 * follow each other. `rows` has the columns of each row by its place; both in the order on show.
 */
export function changedAreas(
  rows: ReadonlyMap<number, readonly string[]>,
  columns: readonly string[],
): readonly RangeExtent[] {
  const areas: RangeExtent[] = [];
  /** The areas that end in the row before, by their columns. */
  let above = new Map<string, RangeExtent>();
  for (const [row, changed] of [...rows].toSorted(([a], [b]) => a - b)) {
    const here = new Map<string, RangeExtent>();
    for (const { left, right } of runs(changed, columns)) {
      const key = `${left} ${right}`;
      const upper = above.get(key);
      const joined = upper?.bottom === row - 1 ? { ...upper, bottom: row } : { top: row, bottom: row, left, right };
      if (upper?.bottom === row - 1) areas.splice(areas.indexOf(upper), 1);
      areas.push(joined);
      here.set(key, joined);
    }
    above = here;
  }
  return areas;
}

function runs(changed: readonly string[], columns: readonly string[]): readonly { left: number; right: number }[] {
  const found: { left: number; right: number }[] = [];
  for (const [at, column] of columns.entries()) {
    if (!changed.includes(column)) continue;
    const last = found.at(-1);
    if (last?.right === at - 1) last.right = at;
    else found.push({ left: at, right: at });
  }
  return found;
}
