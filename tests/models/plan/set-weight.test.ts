import { describe, expect, test } from 'vitest';
import { valueAt } from '../../../models/evaluation/evaluation.ts';
import { type Absorber, setWeight } from '../../../models/plan/set-weight.ts';
import { shippedPlan } from '../../../models/plan/shipped-plan.ts';
import { resolveAssumptions } from '../../../models/scenarios/resolve-assumptions.ts';
import { evaluated, must } from '../../support/plans.ts';

const plan = shippedPlan();
const resolved = must(resolveAssumptions(plan.model, plan.scenarios, 'base'));
const source = { kind: 'assumed', author: '测试', date: '2024-01-05' } as const;
const set = (value: number, absorber: Absorber) =>
  setWeight(plan, 'base', resolved, { weight: 'primaryWeight', value, absorber, source });
const weightsOf = (after: typeof plan) =>
  after.model.accounts.production.map(({ weight }) => valueAt(evaluated(after, 'base'), weight, '2023') ?? Number.NaN);

describe('setWeight', () => {
  test('the others give way in proportion', () => {
    // 0.19 → 0.271 takes 0.081 from 0.81: a tenth of each of 0.166, 0.191, 0.115, 0.338
    const weights = weightsOf(must(set(0.271, { kind: 'proportional' })));
    for (const [index, expected] of [0.271, 0.1494, 0.1719, 0.1035, 0.3042].entries()) {
      expect(weights[index]).toBeCloseTo(expected, 12);
    }
  });

  test('one other gives way alone', () => {
    const weights = weightsOf(must(set(0.2, { kind: 'one', weight: 'otherServicesWeight' })));
    expect(weights[4]).toBeCloseTo(0.328, 12);
    expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
  });

  test('a weight that would push another below zero is refused', () => {
    expect(set(0.4, { kind: 'one', weight: 'tradeCateringWeight' })).toMatchObject({
      ok: false,
      problems: [{ code: 'entry-out-of-range' }],
    });
  });
});
