import type { TableRow } from '../../../../models/views/table-rows.ts';

/**
 * The rows on show. While something is looked for: the rows whose label has it, under their groups, folded or not. Else the
 * members of folded groups are left out.
 */
export function visibleRows(rows: readonly TableRow[], folded: ReadonlySet<string>, wanted: string): TableRow[] {
  const looked = wanted.trim().toLowerCase();
  if (looked === '') return rows.filter((row) => row.kind === 'group' || !folded.has(row.group));
  const found = new Set(rows.filter((row) => row.kind === 'variable' && row.label.toLowerCase().includes(looked)));
  const groups = new Set([...found].map((row) => (row.kind === 'variable' ? row.group : '')));
  return rows.filter((row) => (row.kind === 'group' ? groups.has(row.id) : found.has(row)));
}

/** The groups that start folded: those that neither drive growth nor measure a headline goal. */
export const foldedAtFirst = (rows: readonly TableRow[]): ReadonlySet<string> =>
  new Set(rows.flatMap((row) => (row.kind === 'group' && !row.isEssential ? [row.id] : [])));
