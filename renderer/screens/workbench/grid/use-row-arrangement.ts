import { useCallback, useMemo, useRef, useState } from 'react';
import { arrangedPlaces, type RowArrangement, type RowSort } from '../../../../models/views/arrange-rows.ts';
import type { GridTable, TableColumn } from '../../../../models/views/grid-table.ts';
import type { RowKind } from '../../../../models/views/row-kind.ts';
import { useDocument } from '../../../document/use-document.ts';
import { useLayout } from '../../../settings/use-layout.ts';
import { nextSort, readArrangement } from './row-arrangement.ts';

/** What the grid knows of the order of its rows, and how it is changed. */
export type RowOrder = ReturnType<typeof useRowArrangement>;

/**
 * Which rows are shown and in which order, kept from one start to the next; none of it is part of the document or of undo. As in
 * Excel the order is made when it is chosen, and again in another model: a row does not run away from the planner who edits it.
 */
export function useRowArrangement(table: GridTable, columns: readonly TableColumn[]) {
  const { rows } = table;
  const { results } = useDocument();
  const [kept, keep] = useLayout('workbench.rows');
  const [chosen, choose] = useState(0);
  const arrangement = useMemo(() => readArrangement(kept), [kept]);
  const latest = useRef(arrangement);
  latest.current = arrangement;

  const made = useRef<{ readonly of: readonly unknown[]; readonly places: readonly number[] | null }>({
    of: [],
    places: null,
  });
  const of = [arrangement, chosen, results.plan.model, rows.length];
  if (of.some((part, index) => part !== made.current.of[index])) {
    made.current = { of, places: arrangedPlaces(results, table, columns, arrangement) };
  }
  const { places } = made.current;
  const arranged = useMemo(() => (places ? places.flatMap((place) => rows[place] ?? []) : rows), [places, rows]);

  const change = useCallback(
    (next: Partial<RowArrangement>): void => {
      keep(JSON.stringify({ ...latest.current, ...next }));
      choose((count) => count + 1);
    },
    [keep],
  );
  const setKind = useCallback((kind: RowKind | null): void => change({ kind }), [change]);
  const setSort = useCallback((sort: RowSort | null): void => change({ sort }), [change]);
  /** A click on a heading. */
  const turnSort = useCallback((column: string): void => setSort(nextSort(latest.current.sort, column)), [setSort]);
  return { rows: arranged, ...arrangement, setKind, setSort, turnSort };
}
