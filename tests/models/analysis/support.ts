import { compileModel } from '../../../models/evaluation/compile-model.ts';
import type { GoalModel } from '../../../models/goals/goal-model.ts';
import { shippedPlan } from '../../../models/plan/shipped-plan.ts';
import { resolveAssumptions } from '../../../models/scenarios/resolve-assumptions.ts';
import { must } from '../../support/plans.ts';
import { assumptionOf, assumptionsOf, formulaOf, modelOf } from '../evaluation/support/arbitrary-model.ts';

/** A compiled model and the assumptions of one scenario: what every analysis is given. */
export const shipped = (scenario: string) => {
  const plan = shippedPlan();
  return {
    plan,
    compiled: must(compileModel(plan.model)),
    assumptions: must(resolveAssumptions(plan.model, plan.scenarios, scenario)),
  };
};

/** The same for a model of some inputs that hold for all years, and one formula `y` of the year 2024. */
export const smallModel = (inputs: Readonly<Record<string, number | null>>, formula: string) => {
  const model: GoalModel = {
    ...modelOf(
      [...Object.entries(inputs).map(([id, once]) => assumptionOf(id, 'once', { once })), formulaOf('y', formula)],
      ['2024'],
    ),
    targetPeriod: '2024',
  };
  return { compiled: must(compileModel(model)), assumptions: assumptionsOf(model) };
};

/** The figure of `y`. */
export const y = { variable: 'y', period: '2024' } as const;

/** A lever of `smallModel` with its bounds. */
export const lever = (variable: string, min: number, max: number) => ({ variable, slot: 'once', min, max }) as const;
