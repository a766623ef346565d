import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contributionsOf } from '../../../models/evaluation/contribution.ts';
import { valueAt } from '../../../models/evaluation/evaluation.ts';
import { accountPlan, formula, type IndustryFigures, once, yearly } from '../../support/account-model.ts';
import { evaluated } from '../../support/plans.ts';

const noDemand = [once('consumptionIncrement', 0), once('capitalIncrement', 0)];

describe('the synthetic case of domain-check.py, to every digit it prints', () => {
  const industries: readonly IndustryFigures[] = [
    { id: 'primary', valueAdded: 80, growth: 0.04 },
    { id: 'industryAbove', valueAdded: 70, growth: 0.12 },
    { id: 'industryBelow', valueAdded: 20, growth: 0.05 },
    { id: 'construction', valueAdded: 30, growth: 0.06 },
    { id: 'trade', valueAdded: 40, growth: 0.08 },
    { id: 'other', valueAdded: 160, growth: 0.08 },
  ];
  const plan = accountPlan(industries, [
    yearly('retailGrowth', 0.1),
    yearly('consumerPrice', 0.01),
    yearly('investmentGrowth', 0.12),
    yearly('investmentPrice', 0.005),
    yearly('otherConsumptionGrowth', 0.06),
    once('retailShare', 0.6, '%'),
    once('retailBase', 210),
    once('consumptionBase', 220),
    once('investmentBase', 140),
    once('capitalRatio', 1.2, '系数'),
    once('exportsBase', 11),
    once('importsBase', 2),
    yearly('goodsTradeGrowth', 0.1),
    once('interregionalIncrement', -3),
    formula('retailReal', '(1 + retailGrowth) / (1 + consumerPrice) - 1', undefined, '%'),
    formula('investmentReal', '(1 + investmentGrowth) / (1 + investmentPrice) - 1', undefined, '%'),
    formula(
      'consumptionIncrement',
      'retailShare * retailBase * retailReal + (consumptionBase - retailShare * retailBase) * otherConsumptionGrowth',
    ),
    formula('capitalIncrement', 'capitalRatio * investmentBase * investmentReal'),
    formula('goodsPull', '(exportsBase - importsBase) * goodsTradeGrowth / previous(gdp) * 100', undefined, '百分点'),
    formula('interregionalPull', 'closingPull - goodsPull', undefined, '百分点'),
    formula(
      'independentResidual',
      'gdpGrowth * 100 - consumptionPull - capitalPull - goodsPull - interregionalIncrement / previous(gdp) * 100',
      undefined,
      '百分点',
    ),
    formula('energyChange', '(1 + 0.045) / (1 + gdpGrowth) - 1', undefined, '%'),
    formula('energyCap', '(1 + gdpGrowth) * (1 - 0.025) - 1', undefined, '%'),
    formula(
      'naiveSum',
      '(retailBase * retailGrowth + investmentBase * investmentGrowth + exportsBase * goodsTradeGrowth) / previous(gdp) * 100',
      undefined,
      '百分点',
    ),
    formula(
      'neededIndustry',
      '(0.08 - (gdpGrowth - industryAbovePull / 100)) / (previous(industryAboveValueAdded) / previous(gdp))',
      undefined,
      '%',
    ),
  ]);
  const evaluation = evaluated(plan, 'base');
  const at = (id: string): number => valueAt(evaluation, id, '2024') ?? Number.NaN;
  const { production, expenditure } = contributionsOf(evaluation, '2024');

  test('production: G = 7.6000 and pulls 0.80, 2.10, 0.25, 0.45, 0.80, 3.20', () => {
    expect(production.total).toBeCloseTo(7.6, 12);
    const pulls = production.parts.map((part) => part.pull);
    for (const [index, expected] of [0.8, 2.1, 0.25, 0.45, 0.8, 3.2].entries()) {
      expect(pulls[index]).toBeCloseTo(expected, 12);
    }
    const shares = production.parts.map((part) => Number((part.share ?? 0).toFixed(2)));
    expect(shares).toEqual([10.53, 27.63, 3.29, 5.92, 10.53, 42.11]);
  });

  test('expenditure, closing (mode A): C 4.2169, K 4.8060, N −1.4229, of it goods trade 0.2250 and the rest −1.6479', () => {
    expect(at('consumptionPull')).toBeCloseTo(4.2169, 4);
    expect(at('capitalPull')).toBeCloseTo(4.806, 4);
    expect(expenditure.closing.pull).toBeCloseTo(-1.4229, 4);
    expect(at('goodsPull')).toBeCloseTo(0.225, 12);
    expect(at('interregionalPull')).toBeCloseTo(-1.6479, 4);
    expect(Math.abs(expenditure.residual ?? 1)).toBeLessThan(1e-12);
  });

  test('expenditure, independent (mode B): residual −0.8979 at −0.75 points of interregional trade', () => {
    expect(at('independentResidual')).toBeCloseTo(-0.8979, 4);
  });

  test('energy: −2.8810%, and 4.9100% allowed for a cut of 2.5%; the naive sum of increments would be 9.725', () => {
    expect(at('energyChange') * 100).toBeCloseTo(-2.881, 4);
    expect(at('energyCap') * 100).toBeCloseTo(4.91, 10);
    expect(at('naiveSum')).toBeCloseTo(9.725, 10);
  });

  test('goal seek by hand: industry must grow 14.2857% for 8%', () => {
    expect(at('neededIndustry')).toBeCloseTo(0.142857, 6);
  });
});

describe('published accounts (I18)', () => {
  test('nation 2023: pulls from structure and growth give 5.25 against the published 5.2', () => {
    // 7.1 : 38.3 : 54.6 and 4.1, 4.7, 5.8%: 0.2911 + 1.8001 + 3.1668 = 5.258
    const nation = accountPlan(
      [
        { id: 'primary', valueAdded: 7.1, growth: 0.041 },
        { id: 'secondary', valueAdded: 38.3, growth: 0.047 },
        { id: 'tertiary', valueAdded: 54.6, growth: 0.058 },
      ],
      noDemand,
    );
    const total = contributionsOf(evaluated(nation, 'base'), '2024').production.total ?? 0;
    expect(total).toBeCloseTo(5.258, 3);
    expect(Math.abs(total - 5.2)).toBeLessThan(0.15);
  });

  test('nation 2023: 4.3 + 1.5 − 0.6 = 5.2, and consumption is 82.5% or so of it', () => {
    // Closing item = 5.2 − 4.3 − 1.5
    const nation = accountPlan(
      [{ id: 'all', valueAdded: 100, growth: 0.052 }],
      [once('consumptionIncrement', 4.3), once('capitalIncrement', 1.5)],
    );
    const { expenditure } = contributionsOf(evaluated(nation, 'base'), '2024');
    expect(expenditure.closing.pull).toBeCloseTo(-0.6, 10);
    expect(expenditure.parts[0]?.share).toBeCloseTo((4.3 / 5.2) * 100, 9);
  });

  test('荆州 2022: levels taken back by their growth give 5.22, the shares of 2021 give 5.24, against the published 5.1', () => {
    const totalOf = (levels: readonly [number, number, number]): number => {
      const [primary, secondary, tertiary] = levels;
      const jingzhou = accountPlan(
        [
          { id: 'primary', valueAdded: primary, growth: 0.046 },
          { id: 'secondary', valueAdded: secondary, growth: 0.097 },
          { id: 'tertiary', valueAdded: tertiary, growth: 0.022 },
        ],
        noDemand,
      );
      return contributionsOf(evaluated(jingzhou, 'base'), '2024').production.total ?? 0;
    };
    // 571.94/1.046 = 546.79, 1072.79/1.097 = 977.93, 1363.88/1.022 = 1334.52: pulls 0.88 + 3.32 + 1.03
    const restated = totalOf([571.94 / 1.046, 1072.79 / 1.097, 1363.88 / 1.022]);
    expect(restated).toBeCloseTo(5.22, 2);
    // 0.883 + 3.337 + 1.021 (domain T3)
    expect(totalOf([19.2, 34.4, 46.4])).toBeCloseTo(5.2408, 4);
    expect(restated - 5.1).toBeLessThan(0.15);
  });
});

describe('identities over random accounts', () => {
  const figure = fc.record({
    valueAdded: fc.double({ min: 0.01, max: 5000, noNaN: true }),
    growth: fc.double({ min: -0.5, max: 1, noNaN: true }),
  });
  const accounts = fc.array(figure, { minLength: 1, maxLength: 8 });
  const demand = fc.tuple(
    fc.double({ min: -500, max: 500, noNaN: true }),
    fc.double({ min: -500, max: 500, noNaN: true }),
  );

  test('both sides sum to growth on 10,000 random plans (I2, I3, I4)', () => {
    fc.assert(
      fc.property(accounts, demand, (figures, [consumption, capital]) => {
        const industries = figures.map((figures, index) => ({ id: `industry${index}`, ...figures }));
        const plan = accountPlan(industries, [
          once('consumptionIncrement', consumption),
          once('capitalIncrement', capital),
        ]);
        const { production, expenditure } = contributionsOf(evaluated(plan, 'base'), '2024');
        const scale = Math.max(
          1,
          ...expenditure.parts.map((part) => Math.abs(part.pull ?? 0)),
          Math.abs(production.total ?? 0),
        );
        expect(Math.abs(production.residual ?? 1)).toBeLessThan(1e-12 * scale);
        expect(Math.abs(expenditure.residual ?? 1)).toBeLessThan(1e-12 * scale);
      }),
      { numRuns: 10_000, seed: 2024 },
    );
  }, 120_000);

  test('a point more in one industry adds its weight to growth and touches no other pull (I9)', () => {
    fc.assert(
      fc.property(accounts, (figures) => {
        const industries = figures.map((figures, index) => ({ id: `industry${index}`, ...figures }));
        const [first, ...rest] = industries;
        if (!first) return;
        const total = industries.reduce((sum, industry) => sum + industry.valueAdded, 0);
        const before = contributionsOf(evaluated(accountPlan(industries, noDemand), 'base'), '2024').production;
        const raised = [{ ...first, growth: first.growth + 0.01 }, ...rest];
        const after = contributionsOf(evaluated(accountPlan(raised, noDemand), 'base'), '2024').production;
        expect((after.total ?? 0) - (before.total ?? 0)).toBeCloseTo(first.valueAdded / total, 9);
        expect(after.parts.slice(1).map((part) => part.pull)).toEqual(before.parts.slice(1).map((part) => part.pull));
      }),
      { numRuns: 300, seed: 7 },
    );
  });

  test('the order of the industries does not matter', () => {
    fc.assert(
      fc.property(accounts, (figures) => {
        const industries = figures.map((figures, index) => ({ id: `industry${index}`, ...figures }));
        const forward = contributionsOf(evaluated(accountPlan(industries, noDemand), 'base'), '2024').production;
        const backward = contributionsOf(
          evaluated(accountPlan(industries.toReversed(), noDemand), 'base'),
          '2024',
        ).production;
        for (const part of forward.parts) {
          const twin = backward.parts.find((candidate) => candidate.id === part.id);
          expect(twin?.pull).toBeCloseTo(part.pull ?? Number.NaN, 9);
        }
      }),
      { numRuns: 300, seed: 11 },
    );
  });

  test('growth near zero keeps pulls and gives no shares (I12)', () => {
    const flat = accountPlan(
      [
        { id: 'up', valueAdded: 50, growth: 0.02 },
        { id: 'down', valueAdded: 50, growth: -0.02 },
      ],
      noDemand,
    );
    const { production } = contributionsOf(evaluated(flat, 'base'), '2024');
    expect(production.parts.map((part) => part.pull)).toEqual([1, -1]);
    expect(production.parts.map((part) => part.share)).toEqual([null, null]);
  });
});
