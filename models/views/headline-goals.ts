import type { Goal, GoalModel } from '../goals/goal-model.ts';

/** The goals the report puts first: those that stand in one section with the goal for growth. */
export function headlineGoals(model: GoalModel): readonly Goal[] {
  const growth = growthGoal(model);
  return growth ? model.goals.filter((goal) => goal.section === growth.section && goal.partOf === null) : [];
}

/** The goal that the growth of GDP is measured against, where the report has one. */
export const growthGoal = (model: GoalModel): Goal | undefined =>
  model.goals.find((goal) => goal.variable === model.accounts.growth);
