import type { Result } from '../shared/result.ts';
import { withGoal } from './edit-goal.ts';
import type { Plan } from './plan.ts';

/**
 * Says who answers for a goal. Whoever enters an owner has decided, so the mark of a proposal goes even where the name stays.
 * An empty name leaves the goal without one. Problem: a goal the plan does not have.
 */
export function setGoalOwner(plan: Plan, goalId: string, name: string): Result<Plan> {
  const owner = name.trim();
  return withGoal(plan, goalId, { owner: owner === '' ? null : { name: owner, proposed: false } });
}
