import { describe, expect, test } from 'vitest';
import { compareScenarios } from '../../../models/evaluation/compare-scenarios.ts';
import { contributionsOf } from '../../../models/evaluation/contribution.ts';
import { cellAt, valueAt } from '../../../models/evaluation/evaluation.ts';
import { shippedPlan } from '../../../models/plan/shipped-plan.ts';
import { compiled, edited, evaluated, must } from '../../support/plans.ts';

const plan = shippedPlan();

// By hand, from the table of the plan (weights × growth):
// base    0.19×0.046 + 0.166×0.12 + 0.191×0.12 + 0.115×0.10 + 0.338×0.058 = 0.082684
// stretch 0.19×0.046 + 0.166×0.13 + 0.191×0.13 + 0.115×0.11 + 0.338×0.058 = 0.087404
const byHand = { base: 0.082684, stretch: 0.087404 };

describe('the shipped plan', () => {
  test.each(['base', 'stretch'] as const)('growth of GDP on the %s path', (scenario) => {
    expect(valueAt(evaluated(plan, scenario), 'gdpGrowth', '2024')).toBeCloseTo(byHand[scenario], 12);
  });

  test('levels of 2024 by hand', () => {
    const base = evaluated(plan, 'base');
    // 136.2 × 1.12, 209.4 × 1.10, 383 × 1.082684, 12.13 × (1 + 0.95 × 0.082684), 12.1 = 11.0 × 1.10
    expect(valueAt(base, 'fixedAssetInvestment', '2024')).toBeCloseTo(152.544, 10);
    expect(valueAt(base, 'retailSales', '2024')).toBeCloseTo(230.34, 10);
    expect(valueAt(base, 'gdpReal', '2024')).toBeCloseTo(414.667972, 9);
    expect(valueAt(base, 'fiscalRevenue', '2024')).toBeCloseTo(13.082809074, 9);
    expect(valueAt(base, 'exports', '2024')).toBeCloseTo(12.1, 12);
    // 152.544 / 201.4
    expect(valueAt(base, 'conversionNeeded', '2024')).toBeCloseTo(0.757418, 6);
  });

  test.each(['base', 'stretch'])('both sides of the accounts sum to growth in every year (%s)', (scenario) => {
    const evaluation = evaluated(plan, scenario);
    for (const period of ['2024', '2025', '2026']) {
      const { production, expenditure } = contributionsOf(evaluation, period);
      expect(Math.abs(production.residual ?? 1)).toBeLessThan(1e-12);
      expect(Math.abs(expenditure.residual ?? 1)).toBeLessThan(1e-12);
      const shares = production.parts.reduce((sum, part) => sum + (part.share ?? Number.NaN), 0);
      expect(shares).toBeCloseTo(100, 9);
    }
  });

  test('two points less investment growth cost 0.191 × 2 points of one pull and nothing of the others', () => {
    const less = evaluated(edited(plan, 'base', 'fixedAssetInvestmentGrowth', 0.1), 'base');
    const base = evaluated(plan, 'base');
    const drop = (id: string): number => (valueAt(base, id, '2024') ?? 0) - (valueAt(less, id, '2024') ?? 0);
    expect(drop('gdpGrowth')).toBeCloseTo(0.191 * 0.02, 14);
    expect(drop('otherSecondaryPull')).toBeCloseTo(0.191 * 2, 12);
    for (const id of ['primary', 'aboveScaleIndustry', 'tradeCatering', 'otherServices']) {
      expect(drop(`${id}Pull`)).toBe(0);
    }
  });

  test('an edit of the base flows into the stretch path unless that sets its own figure', () => {
    const after = edited(edited(plan, 'base', 'otherServicesGrowth', 0.07), 'base', 'retailSalesGrowth', 0.05);
    const stretch = evaluated(after, 'stretch');
    expect(valueAt(stretch, 'otherServicesGrowth', '2024')).toBe(0.07);
    expect(valueAt(stretch, 'retailSalesGrowth', '2024')).toBe(0.11);
  });

  test('years without a figure of their own carry the last one on, and are no stronger than assumed', () => {
    const cell = cellAt(evaluated(plan, 'base'), 'aboveScaleIndustryGrowth', '2026');
    expect(cell).toMatchObject({ kind: 'value', value: 0.12, provenance: 'assumed' });
    const proxy = cellAt(evaluated(plan, 'base'), 'primaryGrowth', '2026');
    expect(proxy).toMatchObject({ kind: 'value', value: 0.046, provenance: 'proxy' });
  });

  test('a result is as weak as its weakest input and names it', () => {
    const growth = cellAt(evaluated(plan, 'base'), 'gdpGrowth', '2024');
    expect(growth.provenance).toBe('proxy');
    expect(growth.weakest).toBe('primaryWeight');
  });

  test('restating the base moves levels and leaves growth alone (I16)', () => {
    const restated = evaluated(edited(plan, 'base', 'gdpBase', 400, 'once'), 'base');
    expect(valueAt(restated, 'gdpGrowth', '2024')).toBeCloseTo(byHand.base, 12);
    expect(valueAt(restated, 'gdpReal', '2024')).toBeCloseTo(400 * 1.082684, 9);
  });

  test('the quarters obey s1(1+g1) + (1−s1)(1+rest) = 1 + target (domain-check: 21%, 7.2% → 8.213%)', () => {
    const quartered = edited(edited(plan, 'base', 'quarter1Share', 0.21, 'once'), 'base', 'quarter1Growth', 0.072);
    expect(valueAt(evaluated(quartered, 'base'), 'growthNeededAfterQuarter1', '2024')).toBeCloseTo(0.08213, 5);
  });

  test('energy: the allowed growth makes the cut exactly (I11)', () => {
    const cut = edited(plan, 'base', 'assignedEnergyCut', 0.025);
    const allowed = valueAt(evaluated(cut, 'base'), 'allowedEnergyGrowth', '2024') ?? 0;
    // 1.082684 × 0.975 − 1
    expect(allowed).toBeCloseTo(0.0556169, 7);
    const used = evaluated(edited(cut, 'base', 'energyGrowth', allowed), 'base');
    expect(valueAt(used, 'energyIntensityChange', '2024')).toBeCloseTo(-0.025, 12);
  });
});

describe('missing figures', () => {
  test('what needs foreign trade is missing and names it; growth is not touched', () => {
    const base = evaluated(plan, 'base');
    expect(cellAt(base, 'tradeTotal', '2024')).toMatchObject({ kind: 'missing', missing: ['tradeTotalBase'] });
    expect(valueAt(base, 'gdpGrowth', '2024')).not.toBeNull();
  });
});

describe('comparison', () => {
  test('the bridge from base to stretch sums to the difference, part by part by hand', () => {
    const { bridge, changes } = must(compareScenarios(compiled(plan.model), plan, 'base', 'stretch'));
    const effect = new Map(bridge.parts.map((part) => [part.id, part.effect]));
    // The engine is linear: each effect is weight × one point.
    expect(effect.get('aboveScaleIndustryGrowth')).toBeCloseTo(0.00166, 12);
    expect(effect.get('fixedAssetInvestmentGrowth')).toBeCloseTo(0.00191, 12);
    expect(effect.get('retailSalesGrowth')).toBeCloseTo(0.00115, 12);
    expect(effect.size).toBe(3);
    const sum = bridge.parts.reduce((total, part) => total + part.effect, 0);
    expect(sum).toBeCloseTo((bridge.to ?? 0) - (bridge.from ?? 0), 14);
    expect(changes.map((change) => change.variable.id)).toContain('tradeTotalGrowth');
  });

  test('a scenario compared with itself has no changes and no bridge', () => {
    const { bridge, changes } = must(compareScenarios(compiled(plan.model), plan, 'base', 'base'));
    expect(changes).toEqual([]);
    expect(bridge.parts).toEqual([]);
    expect(bridge.from).toBe(bridge.to);
  });
});
