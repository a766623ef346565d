import { attain } from '../evaluation/attainment.ts';
import type { Goal, GoalModel } from '../goals/goal-model.ts';
import type { Output } from './trial.ts';

/** How likely a goal is reached at its first figure and at its further one (力争); null where that cannot be told. */
export interface GoalProbability {
  readonly goal: Goal;
  readonly probability: number | null;
  /** Null where the goal has no further figure. */
  readonly stretchProbability: number | null;
}

/** The figures that the goals are judged by, once each. */
export function goalOutputs({ goals, variables, targetPeriod }: GoalModel): readonly Output[] {
  const ids = new Set(goals.flatMap(({ variable }) => (variable === null ? [] : [variable])));
  return variables.filter(({ id }) => ids.has(id)).map(({ id }) => ({ variable: id, period: targetPeriod }));
}

/**
 * The share of samples in which each goal is reached (达成), as its words of commitment ask. Samples without a figure count for
 * nothing; a goal whose figure no sample has is left open.
 *
 * @param outputs what `columns` hold, a lane a sample.
 */
export function goalProbabilities(
  model: GoalModel,
  outputs: readonly Output[],
  columns: readonly Float64Array[],
): readonly GoalProbability[] {
  return model.goals.map((goal) => {
    const at = outputs.findIndex(({ variable, period }) => variable === goal.variable && period === model.targetPeriod);
    const column = columns[at];
    const share = (reference: 'base' | 'stretch') => (column ? shareMet(goal, reference, column, model) : null);
    return { goal, probability: share('base'), stretchProbability: goal.stretch === null ? null : share('stretch') };
  });
}

function shareMet(
  goal: Goal,
  reference: 'base' | 'stretch',
  column: Float64Array,
  { margins }: GoalModel,
): number | null {
  let known = 0;
  let met = 0;
  let last = Number.NaN;
  let isMet = false;
  for (const value of column) {
    if (Number.isNaN(value)) continue;
    if (value !== last) {
      const { state } = attain(goal, reference, value, margins);
      if (state === 'unknown') return null;
      isMet = state === 'met';
      last = value;
    }
    known += 1;
    if (isMet) met += 1;
  }
  return known === 0 ? null : met / known;
}
