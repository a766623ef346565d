import { placeOfRow } from '../formulas/lay-out-periods.ts';
import { cellState } from '../formulas/resolve-states.ts';
import type { Period } from '../shared/period.ts';
import type { LiveEvaluation } from './evaluate-scenario.ts';
import { memoryOf } from './figures.ts';

/**
 * The number of a variable in a period, or null when there is none: what `valueAt` gives, read where it was calculated. Cells,
 * which say where a number comes from, cost more than the calculation; an analysis that evaluates a thousand times asks for none.
 */
export function figureIn(evaluation: LiveEvaluation, id: string, period: Period): number | null {
  const { compiled, run, figures, model } = evaluation;
  const periods = model.periods.length;
  const [row, at] = [compiled.indexOf.get(id), model.periods.indexOf(period)];
  if (row === undefined || at < 0 || run.states[row * periods + at] !== cellState.value) return null;
  const value = memoryOf(figures, periods)[placeOfRow(row, periods) + at] ?? Number.NaN;
  return Number.isFinite(value) ? value : null;
}
