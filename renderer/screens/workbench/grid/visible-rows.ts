import type { TableRow } from '../../../../models/views/grid-table.ts';

/** The rows on show: the members of folded groups are left out. */
export const visibleRows = (rows: readonly TableRow[], folded: ReadonlySet<string>): TableRow[] =>
  rows.filter((row) => row.kind === 'group' || !folded.has(row.group));

/** The groups that start folded: those that neither drive growth nor measure a headline goal. */
export const foldedAtFirst = (rows: readonly TableRow[]): ReadonlySet<string> =>
  new Set(rows.flatMap((row) => (row.kind === 'group' && !row.isEssential ? [row.id] : [])));
