import type { Variable } from '../goals/variable.ts';
import type { Period } from '../shared/period.ts';
import { type EditTarget, type GridCell, gridRows } from './grid-rows.ts';
import type { PlanResults } from './plan-results.ts';

/** One figure of a plan: which variable, in which scenario, in which year. */
export interface Figure {
  readonly scenario: string;
  readonly variable: string;
  readonly period: Period;
}

/** A figure with the cell of the grid that shows it. */
export interface GridPosition {
  readonly figure: Figure;
  readonly variable: Variable;
  readonly gridCell: GridCell;
  readonly edit: EditTarget | null;
}

/** Finds the grid cell of a figure; null for a variable without a row, a year or a scenario the plan does not have. */
export function gridPosition({ plan, results }: PlanResults, figure: Figure): GridPosition | null {
  const isBaseYear = figure.period === plan.model.periods[0];
  const column = isBaseYear ? `base@${figure.period}` : `${figure.scenario}@${figure.period}`;
  for (const row of gridRows(plan, results)) {
    if (row.kind !== 'variable' || row.id !== figure.variable) continue;
    const gridCell = row.cells[column];
    return gridCell ? { figure, variable: row.variable, gridCell, edit: gridCell.edit } : null;
  }
  return null;
}
