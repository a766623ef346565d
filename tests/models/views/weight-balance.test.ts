import { expect, test } from 'vitest';
import { shippedPlan } from '../../../models/plan/shipped-plan.ts';
import { evaluateAll } from '../../../models/views/plan-results.ts';
import { weightBalance } from '../../../models/views/weight-balance.ts';
import { edited, must } from '../../support/plans.ts';

const plan = shippedPlan();
const figure = { scenario: 'base', variable: 'primaryWeight', period: '2023' };
const balanceOf = (given: typeof plan, at = figure) => weightBalance(must(evaluateAll(given)), at);

test('weights that sum to 1 need nothing', () => {
  expect(balanceOf(plan)).toBeNull();
});

test('says by how much they are off, and who could absorb it', () => {
  const balance = balanceOf(edited(plan, 'base', 'primaryWeight', 0.4, 'once'));
  expect(balance).toMatchObject({ sum: '121.00', difference: '+21.00' });
  // 0.21 is more than 0.166, 0.191 and 0.115 hold; only other services have 0.338.
  expect(balance?.choices.map(({ weight }) => weight)).toEqual(['otherServicesWeight']);
  expect(balance?.all).toHaveLength(4);
});

test('a missing weight is a question of data, not of balance', () => {
  expect(balanceOf(edited(plan, 'base', 'primaryWeight', null, 'once'))).toBeNull();
});
