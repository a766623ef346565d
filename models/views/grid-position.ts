import type { Variable } from '../goals/variable.ts';
import type { Period } from '../shared/period.ts';
import { type EditTarget, type GridCell, gridCell, gridColumns, rowVariable } from './grid-rows.ts';
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
export function gridPosition(source: PlanResults, figure: Figure): GridPosition | null {
  const { model, scenarios } = source.plan;
  const variable = rowVariable(model, figure.variable);
  const column = gridColumns(model, scenarios).find(
    ({ period, scenario, isBaseYear }) => period === figure.period && (isBaseYear || scenario === figure.scenario),
  );
  const cell = variable && column && gridCell(source, variable, column);
  return cell ? { figure, variable, gridCell: cell, edit: cell.edit } : null;
}
