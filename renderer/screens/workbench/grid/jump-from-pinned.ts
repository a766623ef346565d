import type { GridApi } from 'ag-grid-community';
import type { CellPlace, GridShape } from '../../../../models/views/cell-range.ts';
import type { TableRow } from '../../../../models/views/table-rows.ts';

/** Where a far key leads from a row that stays in sight: along that row, or up among the others, which all stand above it. */
export function jumpFromPinned(
  api: GridApi<TableRow>,
  { rows, columns }: GridShape,
  key: string,
  control: boolean,
  goTo: (place: CellPlace) => void,
): void {
  const focused = api.getFocusedCell();
  const [first, last, top, bottom] = [columns[0], columns.at(-1), rows[0], rows.at(-1)];
  if (!focused?.rowPinned || first === undefined || last === undefined || top === undefined || bottom === undefined)
    return;
  const column = focused.column.getColId();
  if (key === 'PageUp') goTo({ row: bottom, column });
  else if (key === 'ArrowUp') goTo({ row: top, column });
  else if (key === 'Home' && control) goTo({ row: top, column: first });
  else if (key === 'Home' || key === 'ArrowLeft') api.setFocusedCell(focused.rowIndex, first, 'bottom');
  else if (key === 'End' || key === 'ArrowRight') api.setFocusedCell(focused.rowIndex, last, 'bottom');
}
