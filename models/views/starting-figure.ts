import type { GoalModel } from '../goals/goal-model.ts';
import type { Figure } from './grid-position.ts';
import { headlineGoals } from './headline-goals.ts';

/** Where the window starts: the first assumption that a headline goal names, else the growth of GDP; in the target year. */
export function startingFigure(model: GoalModel, scenario: string): Figure {
  const entered = new Set(model.variables.filter(({ kind }) => kind === 'assumption').map(({ id }) => id));
  const goal = headlineGoals(model).find(({ variable }) => variable !== null && entered.has(variable));
  return { scenario, variable: goal?.variable ?? model.accounts.growth, period: model.targetPeriod };
}
