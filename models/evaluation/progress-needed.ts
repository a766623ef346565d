import { monthsOfYear } from './progress-rhythm.ts';

/** How far a goal is along at the end of a month. `value` is the cumulative growth (a fraction) or the cumulative amount. */
export interface Standing {
  readonly kind: 'growth' | 'level';
  readonly month: number;
  /** The part of the year's work that lies behind by the rhythm of the goal. */
  readonly share: number;
  readonly value: number;
}

/**
 * What the remaining months must bring for a target: for a growth the growth in them (a fraction), for a level the amount a month.
 * Zero or less: nothing more is needed. Null when no month is left.
 */
export function neededInRest(standing: Standing, target: number): number | null {
  const months = monthsOfYear - standing.month;
  if (months === 0 || standing.share >= 1) return null;
  return standing.kind === 'growth'
    ? neededGrowth(target, standing.share, standing.value)
    : (target - standing.value) / months;
}

/**
 * Growth needed in the rest of the year: ((1 + target) − s(1 + g)) / (1 − s) − 1, where s is the part of last year's whole that
 * lies behind and g the cumulative growth over it (domain 4.2, g_needed_rest). All are fractions.
 */
export const neededGrowth = (target: number, share: number, growth: number): number =>
  (1 + target - share * (1 + growth)) / (1 - share) - 1;

/**
 * Until when a target can still be reached, if the rest of the year can give no more than the planner's ceiling.
 * - `within`: at the present pace it stays in reach to the end of the year
 * - `until`: at the present pace it is out of reach after the end of this month
 * - `passed`: it has been out of reach since the end of this month
 */
export type Deadline =
  | { readonly kind: 'within' }
  | { readonly kind: 'until'; readonly month: number }
  | { readonly kind: 'passed'; readonly month: number };

/** What binary arithmetic loses on the way, so that a need of exactly the ceiling is within it. */
const tolerance = 1e-9;

/**
 * The deadline of a target. `reported` are the standings of the year, the latest last; the present pace is the latest one's: the
 * same cumulative growth, or the same amount for the same part of the rhythm. `shares` is the rhythm, null where unknown; null
 * where the month asked for lies among those.
 */
export function deadlineOf(
  reported: readonly Standing[],
  shares: readonly (number | null)[],
  target: number,
  ceiling: number,
): Deadline | null {
  const present = reported.at(-1);
  if (!present) return null;
  const slack = tolerance * Math.max(1, Math.abs(ceiling));
  const isInReach = (standing: Standing): boolean => {
    const needed = neededInRest(standing, target);
    return needed === null ? standing.value >= target - slack : needed <= 0 || needed <= ceiling + slack;
  };
  if (!isInReach(present)) {
    const lastGood = reported.findLastIndex(isInReach);
    return { kind: 'passed', month: reported[lastGood + 1]?.month ?? present.month };
  }
  let until = present.month;
  for (let month = present.month + 1; month <= monthsOfYear; month += 1) {
    const later = atPresentPace(present, month, shares[month - 1] ?? null);
    if (!later) continue;
    if (!isInReach(later)) return month === until + 1 ? { kind: 'until', month: until } : null;
    until = month;
  }
  return { kind: 'within' };
}

function atPresentPace(present: Standing, month: number, share: number | null): Standing | null {
  if (share === null) return null;
  if (present.kind === 'growth') return { ...present, month, share };
  return present.share === 0 ? null : { ...present, month, share, value: (present.value / present.share) * share };
}
