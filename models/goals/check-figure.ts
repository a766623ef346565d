import { type Problem, problem } from '../shared/problem.ts';
import type { Assumption } from './variable.ts';

/** Whether a figure, in the stored unit, lies within what makes sense for an assumption. */
export const isInRange = ({ range }: Assumption, value: number): boolean =>
  !range || (value >= range.min && value <= range.max);

/** Whether a figure, in the stored unit, lies within what makes sense for an assumption: the problem at `place`, or null. */
export function rangeProblem(assumption: Assumption, value: number | null, place: string): Problem | null {
  const { range } = assumption;
  if (value === null || !range || isInRange(assumption, value)) return null;
  return problem('entry-out-of-range', place, { text: value, min: range.min, max: range.max });
}
