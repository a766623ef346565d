import type { Goal } from '../../goals/goal-model.ts';
import type { Variable } from '../../goals/variable.ts';
import { headlineGoals } from '../../views/headline-goals.ts';
import type { Layout } from './layout.ts';

/** A goal for growth whose level the model knows: the rows of the tables a bureau passes around. */
export interface LeveledGoal {
  readonly goal: Goal;
  /** Its number among all goals, which says where it stands on 目标达成. */
  readonly index: number;
  readonly level: Variable;
}

/** The headline goals for growth with the variable that holds their level, in the order of the report. */
export function leveledGoals({ source }: Layout): readonly LeveledGoal[] {
  const { model } = source.plan;
  return headlineGoals(model).flatMap((goal) => {
    const level = model.variables.find((variable) => variable.id === goal.amountBase);
    return level && goal.unit === '%' && goal.value !== null ? [{ goal, index: model.goals.indexOf(goal), level }] : [];
  });
}

/** The year before the target year; undefined when the plan begins with the target year. */
export function yearBefore({ source }: Layout): string | undefined {
  const { periods, targetPeriod } = source.plan.model;
  return periods[periods.indexOf(targetPeriod) - 1];
}
