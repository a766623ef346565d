import type { Column, GridApi } from 'ag-grid-community';
import { cellMenuTexts } from '../../../../models/shared/texts/cell-menu.ts';
import { rowOrderTexts } from '../../../../models/shared/texts/row-order.ts';
import type { RowSort } from '../../../../models/views/arrange-rows.ts';
import type { TableRow } from '../../../../models/views/table-rows.ts';
import type { MenuEntry } from '../../../controls/popup-menu.tsx';
import type { TextWriter } from '../../../settings/use-text.ts';
import { type ColumnChoice, type ColumnLayout, changeColumn, moveColumn, showColumns } from './column-layout.ts';
import { shownIds } from './use-column-layout.ts';

/** How much wider or narrower a column gets at a time, in pixels. */
const step = 16;

/** How the rows are sorted now, and how that is changed. */
export interface RowSorting {
  readonly sort: RowSort | null;
  readonly setSort: (sort: RowSort | null) => void;
}

/** What the menu says of a column: sort, pin, move, width, hide; and of all of them. `read` and `change` reach the layout as it is then. */
export function columnEntries(
  api: GridApi<TableRow>,
  column: Column | null,
  read: () => ColumnLayout,
  change: (layout: ColumnLayout) => void,
  order: RowSorting,
  text: TextWriter,
): readonly MenuEntry[] {
  const id = column?.getColId() ?? '';
  const alter = (choice: Omit<ColumnChoice, 'id'>): void => change(changeColumn(read(), shownIds(api), id, choice));
  const neighbour = (direction: -1 | 1): string | undefined => {
    const side = api.getAllDisplayedColumns().filter((other) => other.getPinned() === column?.getPinned());
    const at = side.findIndex((other) => other.getColId() === id);
    return at < 0 ? undefined : side[at + direction]?.getColId();
  };
  const move = (direction: -1 | 1) => ({
    isDisabled: neighbour(direction) === undefined,
    isRepeated: true,
    run: () => change(moveColumn(read(), shownIds(api), id, neighbour(direction))),
  });
  const size = (direction: -1 | 1) => ({
    isRepeated: true,
    run: () => {
      const width = Math.round(column?.getActualWidth() ?? 0) + direction * step;
      alter({ width: Math.max(column?.getMinWidth() ?? 0, width) });
    },
  });
  const isPinned = column?.getPinned() === 'left';
  const hidden = read().filter(({ id: other, isHidden }) => isHidden && api.getColumn(other) !== null).length;
  const show: MenuEntry = {
    kind: 'item',
    id: 'show',
    label: text(cellMenuTexts.showColumns, { count: hidden }),
    run: () => change(showColumns(read())),
  };
  const own: readonly MenuEntry[] =
    column === null
      ? []
      : [
          ...sortEntries(id, order, text),
          {
            kind: 'item',
            id: 'pin',
            label: text(cellMenuTexts.pinColumn),
            isChecked: isPinned,
            run: () => alter({ isPinned: !isPinned }),
          },
          { kind: 'item', id: 'left', label: text(cellMenuTexts.moveLeft), ...move(-1) },
          { kind: 'item', id: 'right', label: text(cellMenuTexts.moveRight), ...move(1) },
          { kind: 'item', id: 'narrower', label: text(cellMenuTexts.narrower), ...size(-1) },
          { kind: 'item', id: 'wider', label: text(cellMenuTexts.wider), ...size(1) },
          {
            kind: 'item',
            id: 'hide',
            label: text(cellMenuTexts.hideColumn),
            // Without its label nobody knows what a row is.
            isDisabled: id === 'label',
            run: () => alter({ isHidden: true }),
          },
        ];
  return [
    ...own,
    ...(hidden > 0 ? [show] : []),
    {
      kind: 'item',
      id: 'reset',
      label: text(cellMenuTexts.resetLayout),
      isDisabled: read().length === 0,
      run: () => change([]),
    },
  ];
}

/** Chosen again a sort is made again, after figures changed. */
function sortEntries(column: string, { sort, setSort }: RowSorting, text: TextWriter): readonly MenuEntry[] {
  const toward = (direction: RowSort['direction']): MenuEntry => ({
    kind: 'item',
    id: direction,
    label: text(direction === 'up' ? rowOrderTexts.sortUp : rowOrderTexts.sortDown),
    isChecked: sort?.column === column && sort.direction === direction,
    run: () => setSort({ column, direction }),
  });
  const none: MenuEntry = {
    kind: 'item',
    id: 'unsorted',
    label: text(rowOrderTexts.sortNone),
    isDisabled: sort === null,
    run: () => setSort(null),
  };
  return [toward('up'), toward('down'), none];
}
