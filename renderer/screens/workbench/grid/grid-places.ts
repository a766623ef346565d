import { type GridPosition, gridPosition } from '../../../../models/views/grid-position.ts';
import type { TableColumn } from '../../../../models/views/grid-table.ts';
import type { DocumentController } from '../../../document/document-controller.ts';
import type { CursorCell } from './cell-handlers.ts';

/** Which figure of the document a cell shows, and which cell shows the figure that is selected. */
export interface GridPlaces {
  readonly columnOf: (id: string) => TableColumn | undefined;
  readonly isFigure: (column: string) => boolean;
  /** The figure of a cell; in a column without figures that of the active scenario. Null in a heading. */
  readonly positionOf: (cell: CursorCell) => GridPosition | null;
  /** The column of the target year and the active scenario. */
  readonly activeColumn: () => TableColumn | undefined;
  /** The column of the selected figure. */
  readonly selectedColumn: () => TableColumn | undefined;
}

/** Reads the places from the columns on show now. */
export function readGridPlaces(controller: DocumentController, columns: () => readonly TableColumn[]): GridPlaces {
  const columnOf = (id: string): TableColumn | undefined => columns().find((column) => column.id === id);
  return {
    columnOf,
    isFigure: (column) => columnOf(column) !== undefined,
    positionOf: ({ row, column: id }) => {
      const { results, scenario } = controller.getSnapshot();
      if (row.kind === 'group') return null;
      const column = columnOf(id);
      const period = column?.period ?? results.plan.model.targetPeriod;
      const shown = column && !column.isBaseYear ? column.scenario : scenario;
      return gridPosition(results, { scenario: shown, variable: row.id, period });
    },
    activeColumn: () => {
      const { scenario } = controller.getSnapshot();
      return columns().find((column) => column.isTargetYear && column.scenario === scenario);
    },
    selectedColumn: () => {
      const { figure } = controller.getSnapshot();
      return columns().find(
        ({ scenario, period, isBaseYear }) => period === figure.period && (isBaseYear || scenario === figure.scenario),
      );
    },
  };
}
