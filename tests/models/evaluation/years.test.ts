import { describe, expect, test } from 'vitest';
import { chainedContributions } from '../../../models/evaluation/chained-contribution.ts';
import { valueAt } from '../../../models/evaluation/evaluation.ts';
import { shippedPlan } from '../../../models/plan/shipped-plan.ts';
import { edited, evaluated } from '../../support/plans.ts';

// Growth of 8%, 7.5% and 7% (domain-check.py: mean 7.49926%): every industry grows alike.
const alike = ['2024', '2025', '2026'].reduce((plan, year, index) => {
  const growth = [0.08, 0.075, 0.07][index] ?? 0;
  return [
    'primaryGrowth',
    'aboveScaleIndustryGrowth',
    'otherServicesGrowth',
    'fixedAssetInvestmentGrowth',
    'retailSalesGrowth',
  ].reduce((next, id) => edited(next, 'base', id, growth, year), plan);
}, shippedPlan());
const evaluation = evaluated(alike, 'base');

describe('several years', () => {
  test('the index, the mean growth and the level follow the chain', () => {
    // 1.08 × 1.075 × 1.07 = 1.24227
    expect(valueAt(evaluation, 'gdpIndex', '2026')).toBeCloseTo(124.227, 9);
    expect(valueAt(evaluation, 'gdpReal', '2026')).toBeCloseTo(383 * 1.24227, 8);
    expect(valueAt(evaluation, 'meanGrowth', '2026')).toBeCloseTo(0.07499, 5);
  });

  test('current prices: (1+g)(1+deflator) year by year (I6, domain-check.py: 433.1..., from 400: 434.16, 471.389, 509.430)', () => {
    const prices = edited(
      edited(edited(alike, 'base', 'gdpBase', 400, 'once'), 'base', 'gdpDeflator', 0.005),
      'base',
      'gdpDeflator',
      0.01,
      '2025',
    );
    const nominal = evaluated(prices, 'base');
    // 400 × 1.08 × 1.005 = 434.16; × 1.075 × 1.01 = 471.38922; × 1.07 × 1.01 = 509.4303...
    expect(valueAt(nominal, 'gdpNominal', '2024')).toBeCloseTo(434.16, 9);
    expect(valueAt(nominal, 'gdpNominal', '2025')).toBeCloseTo(471.38922, 7);
    expect(valueAt(nominal, 'gdpNominal', '2026')).toBeCloseTo(471.38922 * 1.07 * 1.01, 7);
    const real = valueAt(nominal, 'gdpReal', '2026') ?? 0;
    expect((valueAt(nominal, 'gdpNominal', '2026') ?? 0) / (1.005 * 1.01 * 1.01)).toBeCloseTo(real, 9);
  });

  test('chained contributions sum to the whole growth, one year gives the yearly pulls', () => {
    const chained = chainedContributions(evaluation, '2023', '2026');
    expect(chained.total).toBeCloseTo(24.227, 9);
    // Alike growth: each industry's part is its weight.
    expect(chained.parts.map((part) => Number((part.share ?? 0).toFixed(6)))).toEqual([19, 16.6, 19.1, 11.5, 33.8]);
    const one = chainedContributions(evaluation, '2023', '2024');
    expect(one.parts[0]?.pull).toBeCloseTo(valueAt(evaluation, 'primaryPull', '2024') ?? 0, 10);
  });

  test('a missing industry makes the chain unknown, not smaller', () => {
    const gap = evaluated(edited(alike, 'base', 'primaryGrowth', null), 'base');
    const chained = chainedContributions(gap, '2023', '2026');
    expect(chained.total).toBeNull();
    expect(chained.parts.every((part) => part.pull === null && part.share === null)).toBe(true);
  });
});
