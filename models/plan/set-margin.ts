import type { AttainmentMargins } from '../goals/goal-model.ts';
import { problem } from '../shared/problem.ts';
import { fail, ok, type Result } from '../shared/result.ts';
import type { Plan } from './plan.ts';

/** Sets one of the margins within which a goal counts as 接近, a fraction from 0 to 1. Problem: anything else. */
export function setMargin(plan: Plan, margin: keyof AttainmentMargins, value: number): Result<Plan> {
  if (!(value >= 0 && value <= 1)) return fail(problem('entry-out-of-range', margin, { text: value, min: 0, max: 1 }));
  return ok({ ...plan, model: { ...plan.model, margins: { ...plan.model.margins, [margin]: value } } });
}
