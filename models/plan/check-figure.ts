import type { Assumption } from '../goals/variable.ts';
import { type Problem, problem } from '../shared/problem.ts';

/** Whether a figure, in the stored unit, lies within what makes sense for an assumption: the problem at `place`, or null. */
export function rangeProblem({ range }: Assumption, value: number | null, place: string): Problem | null {
  if (value === null || !range || (value >= range.min && value <= range.max)) return null;
  return problem('entry-out-of-range', place, { text: value, min: range.min, max: range.max });
}
