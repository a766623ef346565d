import { describe, expect, test } from 'vitest';
import { valueAt } from '../../../models/evaluation/evaluation.ts';
import { balanceWeights } from '../../../models/plan/balance-weights.ts';
import { shippedPlan } from '../../../models/plan/shipped-plan.ts';
import { resolveAssumptions } from '../../../models/scenarios/resolve-assumptions.ts';
import { edited, evaluated, must } from '../../support/plans.ts';

const others = ['aboveScaleIndustryWeight', 'otherSecondaryWeight', 'tradeCateringWeight', 'otherServicesWeight'];
const source = { kind: 'assumed', author: '测试', date: '2024-01-05' } as const;

function balanced(primary: number, giving: readonly string[]) {
  const plan = edited(shippedPlan(), 'base', 'primaryWeight', primary, 'once');
  const resolved = must(resolveAssumptions(plan.model, plan.scenarios, 'base'));
  return balanceWeights(plan, 'base', resolved, giving, source);
}
const weightsOf = (after: ReturnType<typeof shippedPlan>) =>
  after.model.accounts.production.map(({ weight }) => valueAt(evaluated(after, 'base'), weight, '2023') ?? Number.NaN);

describe('balanceWeights', () => {
  test('all others give way in proportion', () => {
    // 0.19 → 0.271 takes 0.081 from 0.81: a tenth of each of 0.166, 0.191, 0.115, 0.338
    const weights = weightsOf(must(balanced(0.271, others)));
    for (const [index, expected] of [0.271, 0.1494, 0.1719, 0.1035, 0.3042].entries()) {
      expect(weights[index]).toBeCloseTo(expected, 12);
    }
  });

  test('one other gives way alone', () => {
    const weights = weightsOf(must(balanced(0.2, ['otherServicesWeight'])));
    expect(weights[4]).toBeCloseTo(0.328, 12);
    expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
  });

  test('a weight that would fall below zero is refused', () => {
    expect(balanced(0.4, ['tradeCateringWeight'])).toMatchObject({
      ok: false,
      problems: [{ code: 'entry-out-of-range' }],
    });
  });
});
