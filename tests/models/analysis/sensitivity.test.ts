import { describe, expect, test } from 'vitest';
import { leverTable, sensitivityOf } from '../../../models/analysis/sensitivity.ts';
import { must } from '../../support/plans.ts';
import { shipped, smallModel, y } from './support.ts';

const growth = { variable: 'gdpGrowth', period: '2024' };

describe('tornado', () => {
  const { compiled, assumptions } = shipped('base');

  test('a point of a growth rate is its weight in points, the strongest first', () => {
    const { base, bars } = must(sensitivityOf(compiled, assumptions, growth));
    expect(base).toBeCloseTo(0.082684, 12);
    const swing = (id: string): number => {
      const bar = bars.find(({ variable }) => variable === id);
      return (bar?.high ?? 0) - (bar?.low ?? 0);
    };
    expect(bars[0]).toMatchObject({ variable: 'otherServicesGrowth', slot: '2024', value: 0.058, step: 0.01 });
    expect(swing('otherServicesGrowth')).toBeCloseTo(0.02 * 0.338, 14);
    expect(swing('primaryGrowth')).toBeCloseTo(0.02 * 0.19, 14);
    expect(swing('fixedAssetInvestmentGrowth')).toBeCloseTo(0.02 * 0.191, 14);
    // Higher prices lower it: 1.12 / 1.01 − 1.12 / 0.99, times the weight.
    expect(swing('fixedAssetInvestmentPrice')).toBeCloseTo(0.191 * (1.12 / 1.01 - 1.12 / 0.99), 14);
    const swings = bars.map(({ low, high }) => Math.abs((high ?? 0) - (low ?? 0)));
    expect(swings).toEqual(swings.toSorted((a, b) => b - a));
  });

  test('what does not move the output is left out', () => {
    const ids = must(sensitivityOf(compiled, assumptions, growth)).bars.map(({ variable }) => variable);
    // The level of GDP cancels out of its growth, and exports do not reach it.
    expect(ids).not.toContain('gdpBase');
    expect(ids).not.toContain('exportsGrowth');
    expect(ids).not.toContain('retailSalesBase');
  });

  test('levels move by the same share of themselves', () => {
    const small = smallModel({ a: 200, b: 0 }, '2 * a + b');
    const { bars } = must(sensitivityOf(small.compiled, small.assumptions, y, 0.05));
    expect(bars).toEqual([
      { variable: 'a', slot: 'once', value: 200, step: 10, low: 380, high: 420 },
      { variable: 'b', slot: 'once', value: 0, step: 0.05, low: 399.95, high: 400.05 },
    ]);
  });
});

test('the lever table gives points of GDP per point of each driver', () => {
  const { compiled, assumptions } = shipped('base');
  const table = must(leverTable(compiled, assumptions));
  expect(table.map(({ variable }) => variable).slice(0, 5)).toEqual([
    'otherServicesGrowth',
    'fixedAssetInvestmentPrice',
    'fixedAssetInvestmentGrowth',
    'primaryGrowth',
    'aboveScaleIndustryGrowth',
  ]);
  expect(table.map(({ perPoint }) => perPoint)[0]).toBeCloseTo(0.338, 12);
  expect(table.find(({ variable }) => variable === 'aboveScaleIndustryGrowth')?.perPoint).toBeCloseTo(0.166, 12);
});
