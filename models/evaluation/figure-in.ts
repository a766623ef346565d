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
  const place = placeIn(evaluation, id, period);
  if (!place || place.state !== cellState.value) return null;
  return Number.isFinite(place.value) ? place.value : null;
}

/** Whether a variable has no number in a period although it exists there: it is missing, or cannot be calculated. */
export function lacksFigure(evaluation: LiveEvaluation, id: string, period: Period): boolean {
  const place = placeIn(evaluation, id, period);
  if (!place || place.state === cellState.none) return false;
  return place.state === cellState.missing || !Number.isFinite(place.value);
}

function placeIn({ compiled, run, figures, model }: LiveEvaluation, id: string, period: Period) {
  const periods = model.periods.length;
  const [row, at] = [compiled.indexOf.get(id), model.periods.indexOf(period)];
  if (row === undefined || at < 0) return null;
  const value = memoryOf(figures, periods)[placeOfRow(row, periods) + at] ?? Number.NaN;
  return { state: run.states[row * periods + at], value };
}
