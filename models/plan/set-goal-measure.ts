import { problem } from '../shared/problem.ts';
import { fail, type Result } from '../shared/result.ts';
import { withGoal } from './edit-goal.ts';
import type { Plan } from './plan.ts';

/**
 * Chooses the variable that measures a goal: which rule 基本同步 follows, say. The goal itself stays as the report words it.
 * Problems: a goal or a variable the plan does not have.
 */
export function setGoalMeasure(plan: Plan, goalId: string, variable: string): Result<Plan> {
  const isKnown = plan.model.variables.some(({ id }) => id === variable);
  return isKnown
    ? withGoal(plan, goalId, { variable })
    : fail(problem('unknown-variable', `goals.${goalId}`, { id: variable }));
}
