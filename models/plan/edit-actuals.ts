import { problem } from '../shared/problem.ts';
import type { Source } from '../shared/provenance.ts';
import { fail, ok, type Result } from '../shared/result.ts';
import { type Actual, type ProgressSettings, splitMonth } from './actual.ts';
import type { Plan } from './plan.ts';

/** An actual to enter; null takes it away, and the month is missing again. */
export interface ActualEntry extends Pick<Actual, 'goal' | 'month' | 'measure'> {
  readonly value: number | null;
}

/**
 * Enters cumulative actuals, all from one source, as one step. Problems: a goal the plan does not have, a month outside the
 * target year and the year before it, a figure that is not finite. When there is any problem nothing is entered.
 */
export function setActuals(plan: Plan, entries: readonly ActualEntry[], source: Source): Result<Plan> {
  const { goals, targetPeriod } = plan.model;
  const years = [String(Number(targetPeriod) - 1), targetPeriod];
  const problems = entries.flatMap(({ goal: id, month, value }) => {
    const goal = goals.find((candidate) => candidate.id === id);
    if (!goal) return [problem('unknown-goal', 'actuals', { id })];
    const { year, number } = splitMonth(month);
    const isMonth = years.includes(year) && number >= 1 && number <= 12;
    if (!isMonth) return [problem('actual-month', goal.label.zh, { month, years: years.join(', ') })];
    return value === null || Number.isFinite(value) ? [] : [problem('actual-not-finite', goal.label.zh, { month })];
  });
  if (problems.length > 0) return fail(...problems);
  const next = new Map(plan.actuals.map((actual) => [placeOf(actual), actual]));
  for (const { goal, month, measure, value } of entries) {
    const place = placeOf({ goal, month, measure });
    if (value === null) next.delete(place);
    else next.set(place, { goal, month, measure, value, source });
  }
  return ok({ ...plan, actuals: [...next.values()].toSorted(byPlace) });
}

const placeOf = ({ goal, month, measure }: Pick<Actual, 'goal' | 'month' | 'measure'>): string =>
  `${goal}@${month} ${measure}`;

/** One order whatever was entered first, so that two files of the same figures are the same. */
const byPlace = (a: Actual, b: Actual): number => (placeOf(a) < placeOf(b) ? -1 : 1);

/** Sets the thresholds of the lights (fractions, from 0 to 1). What is outside is cut to the nearest bound. */
export function setProgressMargins(plan: Plan, margins: Partial<Pick<ProgressSettings, 'ahead' | 'behind'>>): Plan {
  const within = (value: number): number => Math.min(1, Math.max(0, value));
  const { ahead, behind } = { ...plan.progress, ...margins };
  return { ...plan, progress: { ...plan.progress, ahead: within(ahead), behind: within(behind) } };
}

/** Sets what the rest of the year can give at most for one goal; null takes it away. Problem: a goal the plan does not have. */
export function setCeiling(plan: Plan, goal: string, value: number | null): Result<Plan> {
  if (!plan.model.goals.some(({ id }) => id === goal)) return fail(problem('unknown-goal', 'progress', { id: goal }));
  const others = plan.progress.ceilings.filter((ceiling) => ceiling.goal !== goal);
  const ceilings = value === null ? others : [...others, { goal, value }];
  return ok({ ...plan, progress: { ...plan.progress, ceilings } });
}
