import { type Actual, monthOf } from '../plan/actual.ts';

/** How many months a year has. */
export const monthsOfYear = 12;

/**
 * Which part of a year's work lies behind at the end of each month (序时进度), as fractions; the first entry is January.
 * - `even`: months/12   - `lastYear`: the cumulative level of the year before over its December level (按上年节奏); a month nobody
 *   reported is null
 */
export interface Rhythm {
  readonly kind: 'even' | 'lastYear';
  readonly shares: readonly (number | null)[];
}

/** Figures of one goal month by month; a month without a report is null. */
export type MonthlyFigures = readonly (number | null)[];

/** The cumulative figures of one goal in one year. */
export function monthlyFigures(
  actuals: readonly Actual[],
  goal: string,
  year: string,
  measure: Actual['measure'],
): MonthlyFigures {
  const found = new Map(
    actuals
      .filter((actual) => actual.goal === goal && actual.measure === measure)
      .map((actual) => [actual.month, actual]),
  );
  return Array.from({ length: monthsOfYear }, (_, index) => found.get(monthOf(year, index + 1))?.value ?? null);
}

/**
 * The rhythm of a goal in `year`: that of the year before where its December level is known and positive, else even months.
 * Figures of a year that falls back during the year are no rhythm, and are left aside.
 */
export function rhythmOf(actuals: readonly Actual[], goal: string, year: string): Rhythm {
  const before = monthlyFigures(actuals, goal, String(Number(year) - 1), 'level');
  const whole = before.at(-1) ?? 0;
  const known = before.filter((figure) => figure !== null);
  const isRising = known.every((figure, index) => figure >= (known[index - 1] ?? 0));
  if (whole > 0 && isRising && known.length > 1) {
    return { kind: 'lastYear', shares: before.map((figure) => (figure === null ? null : figure / whole)) };
  }
  return { kind: 'even', shares: before.map((_, index) => (index + 1) / monthsOfYear) };
}
