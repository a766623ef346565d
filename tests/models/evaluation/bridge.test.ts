import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aumannShapleyEffects } from '../../../models/evaluation/aumann-shapley.ts';
import { shapleyEffects } from '../../../models/evaluation/bridge.ts';
import { compareScenarios } from '../../../models/evaluation/compare-scenarios.ts';
import type { Scenario } from '../../../models/scenarios/scenario.ts';
import { accountPlan, once } from '../../support/account-model.ts';
import { compiled, must } from '../../support/plans.ts';

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

describe('effects along the path', () => {
  test('of a product of two are halves of what they do together', () => {
    // f = x·y from (1, 2) to (3, 5): ∫(1 + 2t)·3 dt = 6 for y and ∫(2 + 3t)·2 dt = 7 for x.
    const found = aumannShapleyEffects(2, ([x = 0, y = 0]) => (1 + 2 * x) * (2 + 3 * y));
    expect(found?.effects[0]).toBeCloseTo(7, 11);
    expect(found?.effects[1]).toBeCloseTo(6, 11);
    expect(found?.error).toBeLessThan(1e-10);
  });

  test('of a compound are known from its integral', () => {
    // f = (1 + x)^3·e^y from 0 to (1, 1): the part of y is ∫(1 + t)^3·e^t dt = e·(8 − 12 + 12 − 6) − (1 − 3 + 6 − 6) = 2e + 2.
    const found = aumannShapleyEffects(2, ([x = 0, y = 0]) => (1 + x) ** 3 * Math.exp(y));
    expect(found?.effects[1]).toBeCloseTo(2 * Math.E + 2, 10);
    expect(found?.effects[0]).toBeCloseTo(8 * Math.E - 1 - (2 * Math.E + 2), 10);
  });

  test('equal the exact ones where two changes meet at most, and sum, whatever the order', () => {
    const figure = fc.double({ min: -2, max: 2, noNaN: true });
    const property = fc.property(fc.array(figure, { minLength: 10, maxLength: 10 }), (given) => {
      const pairs = (shares: readonly number[]): number =>
        sum(given.map((one, index) => one * (shares[index % 4] ?? 0) * (1 + (shares[(index + 1) % 4] ?? 0))));
      const exact = shapleyEffects(4, (chosen) => pairs([0, 1, 2, 3].map((index) => (chosen.includes(index) ? 1 : 0))));
      const found = aumannShapleyEffects(4, pairs);
      for (const [index, effect] of (found?.effects ?? []).entries())
        expect(effect).toBeCloseTo(exact?.[index] ?? 0, 9);
      expect(sum(found?.effects ?? [])).toBeCloseTo(pairs([1, 1, 1, 1]), 12);
    });
    fc.assert(property, { numRuns: 50 });
  });

  test('a kink on the way shows in the error, and the effects still sum', () => {
    const found = aumannShapleyEffects(2, ([x = 0, y = 0]) => Math.max(0, x + y - 0.7) * (1 + x));
    expect(found?.error).toBeGreaterThan(1e-6);
    expect(sum(found?.effects ?? [])).toBeCloseTo(2.6, 12);
  });

  test('there are none where the output is missing on the way', () => {
    expect(aumannShapleyEffects(2, ([x = 0]) => (x > 0.5 && x < 0.9 ? null : x))).toBeNull();
  });
});

test('more than ten changes: the bridge sums and states its error', () => {
  const industries = Array.from({ length: 12 }, (_, index) => ({
    id: `k${index}`,
    valueAdded: 10 + index,
    growth: 0.05,
  }));
  const plan = accountPlan(industries, [once('consumptionIncrement', 1), once('capitalIncrement', 1)]);
  const scenario: Scenario = {
    id: 'more',
    name: { zh: 'more', en: 'more' },
    path: 'base',
    parent: 'base',
    changes: industries.flatMap(({ id, valueAdded }, index) => [
      {
        variable: `${id}Growth`,
        slot: '2024',
        value: 0.05 + index / 100,
        source: { kind: 'assumed', author: '', date: '' } as const,
      },
      {
        variable: `${id}Base`,
        slot: 'once',
        value: valueAdded + 1,
        source: { kind: 'assumed', author: '', date: '' } as const,
      },
    ]),
  };
  const given = { ...plan, scenarios: [...plan.scenarios, scenario] };
  const { bridge } = must(compareScenarios(compiled(given.model), given, 'base', 'more'));
  const [weights, growths] = [
    industries.map(({ valueAdded }) => valueAdded + 1),
    industries.map((_, index) => 0.05 + index / 100),
  ];
  const to = sum(weights.map((weight, index) => weight * (growths[index] ?? 0))) / sum(weights);
  expect(bridge).toMatchObject({ method: 'aumann-shapley' });
  expect(bridge.to).toBeCloseTo(to, 14);
  // k0's growth does not change; a base does only through the growths, which differ on the way.
  expect(bridge.parts.length).toBe(23);
  expect(sum(bridge.parts.map(({ effect }) => effect))).toBeCloseTo(to - 0.05, 14);
  expect(bridge.error).toBeLessThan(1e-12);
});
