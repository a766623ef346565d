import { describe, expect, test } from 'vitest';
import type { CheckResult } from '../../../models/evaluation/checks/check.ts';
import { runChecks } from '../../../models/evaluation/checks/run-checks.ts';
import type { GoalModel } from '../../../models/goals/goal-model.ts';
import type { Plan } from '../../../models/plan/plan.ts';
import { shippedPlan } from '../../../models/plan/shipped-plan.ts';
import { resolveAssumptions } from '../../../models/scenarios/resolve-assumptions.ts';
import { accountPlan, once } from '../../support/account-model.ts';
import { compiled, edited, evaluated, must } from '../../support/plans.ts';

const plan = shippedPlan();

function checksOf(given: Plan, id = 'base'): ReadonlyMap<string, CheckResult> {
  const scenario = given.scenarios.find((candidate) => candidate.id === id);
  if (!scenario) throw new Error(id);
  const assumptions = must(resolveAssumptions(given.model, given.scenarios, id));
  const results = runChecks({
    plan: given,
    compiled: compiled(given.model),
    scenario,
    assumptions,
    evaluation: evaluated(given, id),
  });
  return new Map(results.map((result) => [result.id, result]));
}
const withModel = (edit: (model: GoalModel) => Partial<GoalModel>): Plan => ({
  ...plan,
  model: { ...plan.model, ...edit(plan.model) },
});

describe('the live checks', () => {
  test.each(['base', 'stretch'])('all hold on the shipped plan (%s)', (id) => {
    const states = [...checksOf(plan, id).values()].map(({ id: check, state }) => [check, state]);
    expect(states.filter(([, state]) => state !== 'pass')).toEqual([]);
    expect(states).toHaveLength(12);
  });

  test('weights that do not sum to 1 are seen, with the difference', () => {
    const result = checksOf(edited(plan, 'base', 'primaryWeight', 0.2, 'once')).get('weightsSum');
    expect(result?.state).toBe('fail');
    expect(result?.difference).toBeCloseTo(0.01, 12);
  });

  test('a pull that is not the account’s own is seen', () => {
    const broken = withModel((model) => ({
      variables: model.variables.map((variable) =>
        variable.id === 'primaryPull' && variable.kind === 'formula'
          ? { ...variable, formula: 'primaryGrowth * 100' }
          : variable,
      ),
    }));
    expect(checksOf(broken).get('productionSum')?.state).toBe('fail');
    expect(checksOf(broken).get('productionShares')?.state).toBe('fail');
  });

  test('an expenditure side that leaves something over is seen', () => {
    const broken = withModel((model) => ({
      variables: model.variables.map((variable) =>
        variable.id === 'netOutflowPull' && variable.kind === 'formula'
          ? { ...variable, formula: '0 * gdpGrowth' }
          : variable,
      ),
    }));
    expect(checksOf(broken).get('expenditureSum')?.state).toBe('fail');
  });

  test('a stretch below its base is named', () => {
    const broken = withModel((model) => ({
      goals: model.goals.map((goal) => (goal.id === 'gdp' ? { ...goal, stretch: 0.07 } : goal)),
    }));
    expect(checksOf(broken).get('stretchNotBelow')).toMatchObject({ state: 'fail', at: ['I17-gdp'] });
  });

  test('a level and a growth that contradict a published base are named', () => {
    // 272 × 1.15 = 312.8, not 308
    const previous = {
      period: '2023',
      value: 272,
      source: { kind: 'assumed', author: '测试', date: '2024-01-05' },
    } as const;
    const broken = withModel((model) => ({
      goals: model.goals.map((goal) =>
        goal.indicator === 'industrialOutput' && goal.kind === 'level' ? { ...goal, previous } : goal,
      ),
    }));
    expect(checksOf(broken).get('levelsAgree')).toMatchObject({ state: 'fail', at: ['I5-industrialOutput'] });
  });

  test('missing figures make a check unknown, not failed', () => {
    const results = checksOf(edited(plan, 'base', 'otherServicesGrowth', null));
    expect(results.get('productionSum')?.state).toBe('unknown');
    expect(results.get('missingNamed')?.state).toBe('pass');
  });

  test('a growth that depends on the level of the base is seen', () => {
    const broken = withModel((model) => ({
      variables: model.variables.map((variable) =>
        variable.id === 'otherSecondaryGrowth' && variable.kind === 'formula'
          ? { ...variable, formula: 'gdpBase / 5000' }
          : variable,
      ),
    }));
    expect(checksOf(broken).get('baseRestated')?.state).toBe('fail');
  });

  test('an industry whose growth is counted twice is seen', () => {
    const broken = withModel((model) => ({
      variables: model.variables.map((variable) =>
        variable.id === 'otherServicesValueAdded' && variable.kind === 'formula'
          ? { ...variable, formula: 'previous(otherServicesValueAdded) * (1 + otherServicesGrowth + primaryGrowth)' }
          : variable,
      ),
    }));
    expect(checksOf(broken).get('pointIsWeight')?.state).toBe('fail');
  });

  test('where no growth is an assumption of one common base, the check is unknown', () => {
    const small = accountPlan(
      [{ id: 'all', valueAdded: 100, growth: 0.05 }],
      [once('consumptionIncrement', 1), once('capitalIncrement', 1)],
    );
    expect(checksOf(small).get('baseRestated')?.state).toBe('unknown');
  });

  test.each([
    ['a level plus a rate', 'retailSales + retailSalesGrowth'],
    ['亿元 plus 元', 'retailSales + urbanIncome'],
    ['real plus nominal', 'gdpReal + gdpNominal'],
    ['a rate for a level', 'retailSalesGrowth * 2'],
    ['a comparison of unlike figures', 'retailSales > urbanIncome ? retailSales : exports'],
  ])('%s is seen', (_, formula) => {
    const broken = withModel((model) => ({
      variables: model.variables.map((variable) =>
        variable.id === 'tradeTotal' && variable.kind === 'formula' ? { ...variable, formula } : variable,
      ),
    }));
    expect(checksOf(broken).get('unitsAgree')).toMatchObject({ state: 'fail', at: ['tradeTotal'] });
  });

  test('a formula that fails is named, with what depends on it', () => {
    const broken = withModel((model) => ({
      variables: model.variables.map((variable) =>
        variable.id === 'exports' && variable.kind === 'formula'
          ? { ...variable, formula: '1 / (exportsGrowth - exportsGrowth)' }
          : variable,
      ),
    }));
    expect(checksOf(broken).get('allFinite')).toMatchObject({ state: 'fail', at: ['exports'] });
  });
});
