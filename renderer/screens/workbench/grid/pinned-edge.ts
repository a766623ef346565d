import type { GridApi } from 'ag-grid-community';
import type { TableRow } from '../../../../models/views/table-rows.ts';
import { pinnedWidth } from './column-place.ts';

/** What lies over the rows and must not lie over the names that stay while the figures scroll. */
interface PinnedEdge {
  /** Where the pinned columns end, in pixels among the rows. */
  readonly at: () => number;
  /** Calls `told` whenever the figures are scrolled sideways; gives what ends that. */
  readonly follow: (told: () => void) => () => void;
}

const edges = new WeakMap<GridApi<TableRow>, PinnedEdge>();

/**
 * The edge of the pinned columns of a grid. How far it is scrolled is remembered from the first frame on: asking the grid would lay all
 * of it out.
 */
export function pinnedEdge(api: GridApi<TableRow>): PinnedEdge {
  const known = edges.get(api);
  if (known) return known;
  let left = 0;
  const followers = new Set<() => void>();
  api.addEventListener('bodyScroll', ({ direction, left: scrolled }) => {
    if (direction !== 'horizontal') return;
    left = scrolled;
    for (const told of followers) told();
  });
  const edge: PinnedEdge = {
    at: () => left + pinnedWidth(api),
    follow: (told) => {
      followers.add(told);
      return () => void followers.delete(told);
    },
  };
  edges.set(api, edge);
  return edge;
}
