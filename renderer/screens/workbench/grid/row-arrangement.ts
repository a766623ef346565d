import type { RowArrangement, RowSort } from '../../../../models/views/arrange-rows.ts';
import { rowKinds } from '../../../../models/views/row-kind.ts';

/** All rows in the order of the model. */
export const plainRows: RowArrangement = { kind: null, sort: null };

/** Reads what was kept; another version may have kept something else. */
export function readArrangement(text: string | null): RowArrangement {
  const kept: unknown = text?.startsWith('{') ? JSON.parse(text) : null;
  if (typeof kept !== 'object' || kept === null) return plainRows;
  const kind = 'kind' in kept ? rowKinds.find((known) => known === kept.kind) : undefined;
  return { kind: kind ?? null, sort: 'sort' in kept ? readSort(kept.sort) : null };
}

function readSort(kept: unknown): RowSort | null {
  if (typeof kept !== 'object' || kept === null || !('column' in kept) || !('direction' in kept)) return null;
  const { column, direction } = kept;
  return typeof column === 'string' && (direction === 'up' || direction === 'down') ? { column, direction } : null;
}

/** The sort that a click on a heading makes of the present one: up, down, and none. */
export function nextSort(sort: RowSort | null, column: string): RowSort | null {
  if (sort?.column !== column) return { column, direction: 'up' };
  return sort.direction === 'up' ? { column, direction: 'down' } : null;
}
