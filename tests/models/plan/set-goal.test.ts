import { describe, expect, test } from 'vitest';
import type { Goal } from '../../../models/goals/goal-model.ts';
import { parsePlan, serializePlan } from '../../../models/plan/parse-plan.ts';
import type { Plan } from '../../../models/plan/plan.ts';
import { setGoalMeasure } from '../../../models/plan/set-goal-measure.ts';
import { setGoalOwner } from '../../../models/plan/set-goal-owner.ts';
import { shippedPlan } from '../../../models/plan/shipped-plan.ts';
import { must } from '../../support/plans.ts';

const goalIn = (plan: Plan, id: string): Goal | undefined => plan.model.goals.find((goal) => goal.id === id);

describe('setGoalOwner', () => {
  const plan = shippedPlan();

  test('names an owner and takes the mark of a proposal away', () => {
    expect(goalIn(plan, 'retailSales')?.owner).toEqual({ name: '商务局', proposed: true });
    const next = must(setGoalOwner(plan, 'retailSales', ' 商务局、市场监管局 '));
    expect(goalIn(next, 'retailSales')?.owner).toEqual({ name: '商务局、市场监管局', proposed: false });
  });

  test('confirms a proposal when the same name is entered', () => {
    const next = must(setGoalOwner(plan, 'retailSales', '商务局'));
    expect(goalIn(next, 'retailSales')?.owner).toEqual({ name: '商务局', proposed: false });
  });

  test('an empty name leaves no owner', () => {
    expect(goalIn(must(setGoalOwner(plan, 'retailSales', '  ')), 'retailSales')?.owner).toBeNull();
  });

  test('leaves every other goal as it was, and the plan can be saved and read', () => {
    const next = must(setGoalOwner(plan, 'retailSales', '商务局'));
    expect(next.model.goals.filter((goal, index) => goal !== plan.model.goals[index]).map(({ id }) => id)).toEqual([
      'retailSales',
    ]);
    expect(must(parsePlan(serializePlan(next), 'plan'))).toEqual(next);
  });

  test('refuses a goal the plan does not have', () => {
    expect(setGoalOwner(plan, 'nothing', '商务局')).toMatchObject({ ok: false, problems: [{ code: 'unknown-goal' }] });
  });
});

describe('setGoalMeasure', () => {
  const plan = shippedPlan();

  test('measures a goal by another variable and keeps its words', () => {
    const next = must(setGoalMeasure(plan, 'incomeSync', 'incomeSyncMarginReal'));
    expect(goalIn(next, 'incomeSync')).toEqual({ ...goalIn(plan, 'incomeSync'), variable: 'incomeSyncMarginReal' });
  });

  test('refuses a variable or a goal the plan does not have', () => {
    const unknownVariable = setGoalMeasure(plan, 'incomeSync', 'nothing');
    expect(unknownVariable).toMatchObject({ ok: false, problems: [{ code: 'unknown-variable' }] });
    expect(setGoalMeasure(plan, 'nothing', 'gdpGrowth')).toMatchObject({
      ok: false,
      problems: [{ code: 'unknown-goal' }],
    });
  });
});
