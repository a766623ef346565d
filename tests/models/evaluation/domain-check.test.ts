import { describe, expect, test } from 'vitest';
import { attainGoals } from '../../../models/evaluation/attain-goals.ts';
import { contributionsOf } from '../../../models/evaluation/contribution.ts';
import { valueAt } from '../../../models/evaluation/evaluation.ts';
import type { Plan } from '../../../models/plan/plan.ts';
import { shippedPlan } from '../../../models/plan/shipped-plan.ts';
import { compiled, edited, evaluated } from '../../support/plans.ts';

const plan = shippedPlan();

/** The shipped plan with other figures in the base scenario: those of all years, and those of 2024. */
function withFigures(once: Readonly<Record<string, number>>, yearly: Readonly<Record<string, number>>): Plan {
  const always = Object.entries(once).reduce((next, [id, value]) => edited(next, 'base', id, value, 'once'), plan);
  return Object.entries(yearly).reduce((next, [id, value]) => edited(next, 'base', id, value), always);
}
const at = (given: Plan, id: string, period = '2024'): number =>
  valueAt(evaluated(given, 'base'), id, period) ?? Number.NaN;

describe('the synthetic case of domain-check.py by the formulas of the shipped plan', () => {
  // Real growth of retail sales 1.10/1.01 − 1 and of investment 1.12/1.005 − 1. Small industry and construction of the case are
  // one industry here: 20 and 30 of 400 at 5% and 6% are 50 at 5.6%.
  const [retail, investment] = [1.1 / 1.01 - 1, 1.12 / 1.005 - 1];
  const synthetic = withFigures(
    {
      gdpBase: 400,
      primaryWeight: 80 / 400,
      aboveScaleIndustryWeight: 70 / 400,
      otherSecondaryWeight: 50 / 400,
      tradeCateringWeight: 40 / 400,
      otherServicesWeight: 160 / 400,
      retailSalesBase: 210,
      fixedAssetInvestmentBase: 140,
      finalConsumptionRate: 220 / 400,
      retailShareOfConsumption: 0.6,
      capitalFormationRate: 200 / 400,
      // 200 of capital formation, of which 1.2 × 140 = 168 are fixed.
      inventoryBase: 32,
      exportsBase: 11,
      tradeTotalBase: 13,
      quarter1Share: 0.21,
    },
    {
      primaryGrowth: 0.04,
      aboveScaleIndustryGrowth: 0.12,
      otherServicesGrowth: 0.08,
      otherSecondaryPassThrough: 0.056 / investment,
      tradeCateringPassThrough: 0.08 / retail,
      fixedAssetInvestmentGrowth: 0.12,
      fixedAssetInvestmentPrice: 0.005,
      retailSalesGrowth: 0.1,
      retailPrice: 0.01,
      // 6% against growth of 7.6%.
      otherConsumptionMargin: -1.6,
      exportsGrowth: 0.1,
      importsGrowth: 0.1,
      interregionalPullEstimate: -0.75,
      energyGrowth: 0.045,
      assignedEnergyCut: 0.025,
      quarter1Growth: 0.072,
    },
  );
  const { production, expenditure } = contributionsOf(evaluated(synthetic, 'base'), '2024');
  const printed = (figures: readonly { readonly pull: number | null }[]): readonly string[] =>
    figures.map(({ pull }) => (pull ?? Number.NaN).toFixed(4));

  test('production: G = 7.6000; pulls 0.80, 2.10, 0.25 + 0.45, 0.80, 3.20', () => {
    expect(production.total?.toFixed(4)).toBe('7.6000');
    expect(printed(production.parts)).toEqual(['0.8000', '2.1000', '0.7000', '0.8000', '3.2000']);
    // 3.29 + 5.92 = 9.21
    expect(production.parts.map(({ share }) => share?.toFixed(2))).toEqual([
      '10.53',
      '27.63',
      '9.21',
      '10.53',
      '42.11',
    ]);
  });

  test('mode A: C 4.2169, K 4.8060, N −1.4229, of it goods trade 0.2250 and the rest −1.6479', () => {
    expect(printed(expenditure.parts)).toEqual(['4.2169', '4.8060']);
    expect(printed([expenditure.closing])).toEqual(['-1.4229']);
    expect(at(synthetic, 'goodsTradePull').toFixed(4)).toBe('0.2250');
    expect(at(synthetic, 'interregionalPull').toFixed(4)).toBe('-1.6479');
  });

  test('mode B: −0.7500 entered leaves a residual of −0.8979', () => {
    expect(printed(expenditure.independent?.parts ?? [])).toEqual(['0.2250', '-0.7500']);
    expect(expenditure.independent?.residual?.toFixed(4)).toBe('-0.8979');
  });

  test('the calibration of capital formation is the 1.20 of the case', () => {
    expect(at(synthetic, 'capitalCalibration')).toBeCloseTo(1.2, 12);
  });

  test('energy −2.8810% and a cap of 4.9100%; after 7.2% of a share of 0.21 the rest needs 8.213%', () => {
    expect((at(synthetic, 'energyIntensityChange') * 100).toFixed(4)).toBe('-2.8810');
    expect((at(synthetic, 'allowedEnergyGrowth') * 100).toFixed(4)).toBe('4.9100');
    expect(at(synthetic, 'growthNeededAfterQuarter1').toFixed(5)).toBe('0.08213');
  });
});

describe('investment per unit of growth, both at the prices of the base year', () => {
  test('2023: 136.2 ÷ (383 − 383/1.078) = 4.91 (domain 1.3)', () => {
    expect(at(plan, 'investmentOutputRatio', '2023').toFixed(2)).toBe('4.91');
  });

  test('2024: 152.544 ÷ (383 × 8.2684%) = 152.544 ÷ 31.667972 = 4.817', () => {
    expect(at(plan, 'investmentOutputRatio')).toBeCloseTo(152.544 / 31.667972, 10);
  });

  test('a rise of prices does not make investment more productive: 136.2 × 1.12/1.02 over the increment', () => {
    const dearer = withFigures({}, { fixedAssetInvestmentPrice: 0.02 });
    const increment = at(dearer, 'gdpReal') - at(dearer, 'gdpReal', '2023');
    expect(at(dearer, 'investmentOutputRatio') * increment).toBeCloseTo((136.2 * 1.12) / 1.02, 10);
  });
});

test('half a hundred million of one-off revenue adds 0.5/12.13 = 4.122 points and touches nothing of GDP', () => {
  const once = withFigures({}, { fiscalOneOff: 0.5 });
  expect(at(once, 'fiscalRevenueGrowth') - at(plan, 'fiscalRevenueGrowth')).toBeCloseTo(0.5 / 12.13, 12);
  expect(at(once, 'gdpGrowth')).toBe(at(plan, 'gdpGrowth'));
});

test('inventories that grow by 3.83 pull one point of 383, and the closing item gives it up', () => {
  const stocked = withFigures({}, { inventoryIncrement: 3.83 });
  expect(at(stocked, 'capitalFormationPull') - at(plan, 'capitalFormationPull')).toBeCloseTo(1, 10);
  expect(at(stocked, 'netOutflowPull') - at(plan, 'netOutflowPull')).toBeCloseTo(-1, 10);
});

test('growth points and existing firms measure the goal for output as a level and as a growth', () => {
  // 267.83 × 1.10 + 13.387 = 308; 308/267.83 − 1 = 14.998%, within half a point of 15%.
  const supported = withFigures({}, { industrialOutputStockGrowth: 0.1, growthPointIncrement: 13.387 });
  const rows = attainGoals(compiled(supported.model), evaluated(supported, 'base'), 'base');
  const row = (id: string) => rows.find(({ goal }) => goal.id === id);
  expect(row('industrialOutput')?.own.state).toBe('met');
  expect(row('industrialOutputGrowth')?.modelValue).toBeCloseTo(308 / 267.83 - 1, 10);
  expect(row('industrialOutputGrowth')?.own.state).toBe('near');
  expect(row('industrialOutputGrowth')?.drivenBy).toBe('model');
});
