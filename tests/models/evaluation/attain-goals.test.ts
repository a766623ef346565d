import { describe, expect, test } from 'vitest';
import { type AttainedGoal, attainGoals } from '../../../models/evaluation/attain-goals.ts';
import type { Goal } from '../../../models/goals/goal-model.ts';
import type { Plan } from '../../../models/plan/plan.ts';
import { shippedPlan } from '../../../models/plan/shipped-plan.ts';
import { compiled, edited, evaluated } from '../../support/plans.ts';

function rowOf(plan: Plan, scenario: 'base' | 'stretch', id: string): AttainedGoal {
  const rows = attainGoals(compiled(plan.model), evaluated(plan, scenario), scenario);
  const row = rows.find(({ goal }) => goal.id === id);
  if (!row) throw new Error(`no goal ${id}`);
  return row;
}

function withGoal(id: string, change: Partial<Goal>): Plan {
  const plan = shippedPlan();
  const goals = plan.model.goals.map((goal) => (goal.id === id ? { ...goal, ...change } : goal));
  return { ...plan, model: { ...plan.model, goals } };
}

describe('attainGoals on the shipped plan', () => {
  test('GDP reaches 8% on the base path and misses 9%', () => {
    // 0.19×4.6% + 0.166×12% + 0.191×12% + 0.115×10% + 0.338×5.8% = 8.2684%; over 8% by 0.2684 points of 383 = 1.027972.
    const { modelValue, base, stretch, own } = rowOf(shippedPlan(), 'base', 'gdp');
    expect(modelValue).toBeCloseTo(0.082684, 12);
    expect(base.state).toBe('met');
    expect(base.gapAmount).toBeCloseTo(1.027972, 9);
    // 9% − 8.2684% = 0.7316 points, above the half point that is near.
    expect(stretch.state).toBe('missed');
    expect(stretch.gap).toBeCloseTo(-0.007316, 12);
    expect(own).toEqual(base);
  });

  test('the stretch path is measured against the further figure', () => {
    // 0.19×4.6% + 0.166×13% + 0.191×13% + 0.115×11% + 0.338×5.8% = 8.7404%, short of 9% by 0.2596 points = 0.994268 亿元.
    const { own, stretch } = rowOf(shippedPlan(), 'stretch', 'gdp');
    expect(own).toEqual(stretch);
    expect(own).toMatchObject({ state: 'near', reference: 0.09 });
    expect(own.gapAmount).toBeCloseTo(-0.994268, 9);
  });

  test('a driver of GDP is driven by the model, trade is only tracked', () => {
    const driven = (id: string): string => rowOf(shippedPlan(), 'base', id).drivenBy;
    expect(driven('gdp')).toBe('model');
    expect(driven('fixedAssetInvestment')).toBe('model');
    expect(driven('fiscalRevenue')).toBe('model');
    expect(driven('tradeTotal')).toBe('tracked');
  });

  test('a goal no variable measures is tracked when an earlier figure is known, else nothing measures it', () => {
    expect(rowOf(shippedPlan(), 'base', 'aquaticOutput')).toMatchObject({ drivenBy: 'tracked', modelValue: null });
    expect(rowOf(shippedPlan(), 'base', 'ruralRoads').drivenBy).toBe('none');
    expect(rowOf(shippedPlan(), 'base', 'ruralRoads').own).toMatchObject({ state: 'unknown', reference: 200 });
    expect(rowOf(shippedPlan(), 'base', 'sanitaryCity').own).toMatchObject({ state: 'unknown', reason: 'milestone' });
  });

  test('the gap of a level of money is an amount: 11 × 1.08 = 11.88, short of 12.1 by 0.22', () => {
    const { own } = rowOf(edited(shippedPlan(), 'base', 'exportsGrowth', 0.08), 'base', 'exports');
    expect(own.gapAmount).toBeCloseTo(-0.22, 12);
    // The same growth goal of 10% misses 2 points of 11.
    const growth = rowOf(edited(shippedPlan(), 'base', 'exportsGrowth', 0.08), 'base', 'exportsGrowth');
    expect(growth.own.gapAmount).toBeCloseTo(-0.22, 12);
  });

  test('an amount in 元 becomes 亿元, and a count is no amount', () => {
    const asked = { variable: 'urbanIncome', kind: 'level', value: 40000, unit: '元' } as const;
    const { own, modelValue } = rowOf(withGoal('ruralRoads', asked), 'base', 'ruralRoads');
    expect(own.gapAmount).toBeCloseTo(((modelValue ?? 0) - 40000) / 1e8, 15);
    const counted = rowOf(withGoal('ruralRoads', { ...asked, unit: '户' }), 'base', 'ruralRoads');
    expect(counted.own.gapAmount).toBeNull();
  });

  test('trade is reached as a rate, but its gap in 亿元 is unknown without a base', () => {
    const { own } = rowOf(shippedPlan(), 'base', 'tradeTotal');
    expect([own.state, own.gapAmount]).toEqual(['met', null]);
  });

  test('the energy goal waits for the assignment and names what is missing', () => {
    const { own, missing } = rowOf(shippedPlan(), 'base', 'energyIntensity');
    expect(own).toMatchObject({ state: 'unknown', reason: 'no-model-value', gap: null });
    expect([...missing].sort()).toEqual(['assignedEnergyCut', 'energyGrowth']);
  });

  test('lower investment moves GDP from met to near', () => {
    // 9% instead of 12%: 3 points × 0.191 = 0.573 points less, 7.6954%, 0.3046 points short of 8%.
    const row = rowOf(edited(shippedPlan(), 'base', 'fixedAssetInvestmentGrowth', 0.09), 'base', 'gdp');
    expect(row.own.state).toBe('near');
    expect(row.own.gap).toBeCloseTo(-0.003046, 12);
  });

  test('incomes in step with growth keep the tolerance as room', () => {
    const { own } = rowOf(shippedPlan(), 'base', 'incomeSync');
    expect(own.state).toBe('met');
    expect(own.gap).toBeCloseTo(0.01, 12);
  });
});
