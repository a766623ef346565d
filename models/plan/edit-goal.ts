import type { Goal } from '../goals/goal-model.ts';
import { problem } from '../shared/problem.ts';
import { fail, ok, type Result } from '../shared/result.ts';
import type { Plan } from './plan.ts';

/** The plan with one goal changed; every other part stays the same object. Problem: a goal the plan does not have. */
export function withGoal(plan: Plan, goalId: string, change: Partial<Goal>): Result<Plan> {
  const { model } = plan;
  if (!model.goals.some((goal) => goal.id === goalId)) return fail(problem('unknown-goal', 'goals', { id: goalId }));
  const goals = model.goals.map((goal) => (goal.id === goalId ? { ...goal, ...change } : goal));
  return ok({ ...plan, model: { ...model, goals } });
}
