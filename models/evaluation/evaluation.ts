import type { GoalModel } from '../goals/goal-model.ts';
import type { Period } from '../shared/period.ts';
import type { Problem } from '../shared/problem.ts';
import type { Provenance } from '../shared/provenance.ts';

/**
 * What one variable is in one period.
 * - `value`: a finite number
 * - `missing`: it needs figures nobody has; `missing` names them
 * - `none`: it does not exist yet, because it starts later or looks back before the first period
 * - `problem`: it cannot be calculated
 */
export type CellState =
  | { readonly kind: 'value'; readonly value: number }
  | { readonly kind: 'missing'; readonly missing: readonly string[] }
  | { readonly kind: 'none' }
  | { readonly kind: 'problem'; readonly problem: Problem };

/** A state with where it comes from: the weakest provenance among all inputs, and the input that made it so. */
export type Cell = CellState & {
  readonly provenance: Provenance;
  readonly weakest: string | null;
};

/** The cells of all variables: of one, in the order of the model's periods, or of all in the order of the model. */
export interface Cells extends Iterable<readonly [string, readonly Cell[]]> {
  get(id: string): readonly Cell[] | undefined;
}

/** All figures of one scenario. Cells are made when they are asked for: a screen shows some of many. */
export interface Evaluation {
  readonly scenario: string;
  readonly model: GoalModel;
  readonly cells: Cells;
}

const nothing: Cell = { kind: 'none', provenance: 'derived', weakest: null };

/** The cell of a variable in a period; a period or variable the model does not have gives `none`. */
export function cellAt(evaluation: Evaluation, id: string, period: Period): Cell {
  return evaluation.cells.get(id)?.[evaluation.model.periods.indexOf(period)] ?? nothing;
}

/** The number in a cell, or null when there is none. */
export const numberOf = (cell: Cell): number | null => (cell.kind === 'value' ? cell.value : null);

/** The number of a variable in a period, or null when there is none. */
export const valueAt = (evaluation: Evaluation, id: string, period: Period): number | null =>
  numberOf(cellAt(evaluation, id, period));
