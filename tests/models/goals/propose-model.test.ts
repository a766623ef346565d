import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ModelRequest, proposeModel } from '../../../models/goals/propose-model.ts';
import type { Assumption } from '../../../models/goals/variable.ts';
import { planFromReport } from '../../../models/plan/plan-from-report.ts';
import { shippedPlan } from '../../../models/plan/shipped-plan.ts';
import { cleanText } from '../../../models/report/clean-text.ts';
import { extractTargets } from '../../../models/report/extract-targets.ts';
import { readAchievements } from '../../../models/report/read-achievements.ts';
import { evaluateAll } from '../../../models/views/plan-results.ts';

const text = readFileSync(path.join(import.meta.dirname, '../../../fixtures/reports/yuntai-2032.txt'), 'utf8');
const template = shippedPlan().model;
const request = (borrow: readonly string[] = [], given = text): ModelRequest => ({
  text: given,
  place: '云台县',
  year: '2032',
  targets: extractTargets(given),
  achievements: readAchievements(given),
  borrow,
  today: '2032-01-09',
});
const weights = template.accounts.production.map(({ weight }) => weight);

const { model, stretch, offers } = proposeModel(request(), template);
const assumption = (id: string, of = model): Assumption => {
  const found = of.variables.find((variable) => variable.id === id);
  if (found?.kind !== 'assumption') throw new Error(`no assumption ${id}`);
  return found;
};
const quote = (source: Assumption['values'][string] | undefined): string => {
  const span = source && 'span' in source.source ? source.source.span : undefined;
  return span ? text.slice(span.start, span.end) : '';
};

test('a stretch figure that makes no sense is left to the planner, as any other, and the plan is good', () => {
  // Printed for 11%.
  const slip = request([], text.replace('规模以上工业增加值增长10%、力争11%', '规模以上工业增加值增长10%、力争1100%'));
  const changed = proposeModel(slip, template).stretch.map(({ variable }) => variable);
  expect(stretch.map(({ variable }) => variable)).toContain('aboveScaleIndustryGrowth');
  expect(changed).toEqual(
    stretch.map(({ variable }) => variable).filter((variable) => variable !== 'aboveScaleIndustryGrowth'),
  );
  expect(planFromReport(slip, template).ok).toBe(true);
});

describe('figures of the report', () => {
  // By hand from the text of the fixture.
  test.each([
    ['gdpBase', 'once', 320, '地区生产总值320亿元'],
    ['gdpGrowthBase', 'once', 0.072, '增长7.2%'],
    ['gdpGrowthTarget', '2032', 0.075, '地区生产总值增长7.5%、力争8.5%'],
    ['aboveScaleIndustryGrowth', '2031', 0.095, '增长9.5%'],
    ['aboveScaleIndustryGrowth', '2032', 0.1, '规模以上工业增加值增长10%、力争11%'],
    ['fixedAssetInvestmentBase', 'once', 150, '固定资产投资150亿元'],
    ['retailSalesBase', 'once', 128, '社会消费品零售总额128亿元'],
    ['tradeTotalGrowth', '2032', 0.08, '外贸进出口总额增长8%'],
    ['urbanIncomeBase', 'once', 41200, '41200元'],
    ['ruralIncomeGrowthBase', 'once', 0.073, '7.3%'],
    ['industrialOutputTarget', '2032', 345, '规模以上工业总产值达到345亿元'],
  ])('%s in %s is %d, quoted', (id, slot, value, words) => {
    const given = assumption(id).values[slot];
    expect(given?.value).toBe(value);
    expect(given?.source.kind).toBe('quoted');
    expect(quote(given)).toContain(words);
  });

  test('what follows from two figures is arithmetic, shown', () => {
    // 64 ÷ 320 = 20%; 345 ÷ 1.15 = 300; 9.9 ÷ 1.1 = 9; 6 ÷ 7.5 = 0.8; 6.5% − 7.5% = −1%
    const derived = ([id, slot]: readonly [string, string]) => {
      const given = assumption(id).values[slot];
      return [given?.value, given?.source.kind === 'derived' ? given.source.arithmetic : given?.source.kind];
    };
    expect(derived(['primaryWeight', 'once'])).toEqual([0.2, '64亿元 ÷ 320亿元 = 20%']);
    expect(derived(['industrialOutputBase', 'once'])).toEqual([300, '345亿元 ÷ (1 + 15%) = 300亿元']);
    expect(derived(['exportsBase', 'once'])).toEqual([9, '9.9亿元 ÷ (1 + 10%) = 9亿元']);
    expect(derived(['fiscalElasticity', '2032'])).toEqual([0.8, '报告目标6% ÷ 7.5% = 0.8(价格变动为0时)']);
    expect(derived(['urbanIncomeMargin', '2032'])).toEqual([-0.01, '6.5% − 7.5% = -1%']);
  });

  test('stretch figures become changes of the second path', () => {
    expect(Object.fromEntries(stretch.map(({ variable, slot, value }) => [`${variable}@${slot}`, value]))).toEqual({
      'gdpGrowthTarget@2032': 0.085,
      'aboveScaleIndustryGrowth@2032': 0.11,
      'fixedAssetInvestmentGrowth@2032': 0.12,
      'retailSalesGrowth@2032': 0.1,
    });
  });

  test('no figure of the template is taken over: what the report does not give is missing and asked for', () => {
    const own = JSON.stringify(model.variables).replace(/可暂借用[^"]*/g, '');
    expect(own.match(/.{20}(洪湖|荆州|2023|2024|quyushuju).{20}/)?.[0]).toBeUndefined();
    for (const variable of model.variables) {
      if (variable.kind !== 'assumption') continue;
      for (const [slot, given] of Object.entries(variable.values)) {
        expect(['quoted', 'derived', 'assumed', 'missing']).toContain(given?.source.kind);
        if (given?.source.kind === 'missing')
          expect([slot, given.source.note]).toEqual([slot, expect.stringContaining('请补充')]);
        if (given?.source.kind === 'assumed')
          expect(given.source).toMatchObject({ author: '目标测算台', date: '2032-01-09' });
      }
    }
    expect(assumption('tradeCateringWeight').values.once).toEqual({
      value: null,
      source: { kind: 'missing', note: expect.stringMatching(/请补充;可暂借用[\d.]+%\(替代:/) },
    });
  });
});

describe('goals', () => {
  const goal = (id: string) => model.goals.find((candidate) => candidate.id === id);

  test('every target is a goal, those of standard indicators measured by the engine', () => {
    expect(model.goals).toHaveLength(request().targets.length);
    expect(goal('gdp')).toMatchObject({
      variable: 'gdpGrowth',
      value: 0.075,
      stretch: 0.085,
      amountBase: 'gdpReal',
      unit: '%',
    });
    expect(goal('industrialOutput')).toMatchObject({
      variable: 'industrialOutputSupported',
      value: 345,
      derivedBase: { value: 300, unit: '亿元', arithmetic: '345亿元 ÷ (1 + 15%) = 300亿元' },
    });
    expect(goal('industrialOutputGrowth')).toMatchObject({
      variable: 'industrialOutputSupportedGrowth',
      value: 0.15,
      indicator: 'industrialOutput',
    });
    expect(goal('energyIntensity')).toMatchObject({ variable: 'energyCutMargin', operator: 'assigned', value: null });
    expect(goal('urbanIncome')?.previous).toMatchObject({ period: '2031', value: 0.059 });
    expect(model.goals.find(({ label }) => label.zh.includes('高标准农田'))).toMatchObject({
      variable: null,
      value: 4.5,
      unit: '万亩',
    });
  });

  test('each quotes its words', () => {
    for (const { span, valueStart } of model.goals) {
      expect(text.slice(span.start, span.end)).not.toMatch(/[。\n]/);
      if (valueStart !== null) expect(text[valueStart]).toMatch(/\d/);
    }
  });
});

describe('the plan', () => {
  test('passes the door of plan files and computes what it has figures for', () => {
    const plan = planFromReport(request(), template);
    expect(plan).toMatchObject({ ok: true });
    if (!plan.ok) return;
    const all = evaluateAll(plan.value);
    expect(all).toMatchObject({ ok: true });
    expect(plan.value.scenarios.map(({ name }) => name.zh)).toEqual(['基准', '力争']);
  });

  test('computes growth on both paths once the planner accepts what is borrowed', () => {
    const borrow = offers.map(({ variable }) => variable);
    expect(borrow).toEqual(expect.arrayContaining(['tradeCateringWeight', 'primaryGrowth', 'otherServicesGrowth']));
    const accepted = proposeModel(request(borrow), template);
    const shares = weights.map((id) => assumption(id, accepted.model).values.once?.value ?? 0);
    // 第一产业 20% of the report; the other four share 80% as 16.6 : 19.1 : 11.5 : 33.8, which sum to 81.
    expect(shares).toEqual([0.2, 0.164, 0.1886, 0.1136, 0.3338]);
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
    const plan = planFromReport(request(borrow), template);
    if (!plan.ok) throw new Error(JSON.stringify(plan.problems));
    const all = evaluateAll(plan.value);
    if (!all.ok) throw new Error(JSON.stringify(all.problems));
    const growth = all.value.results.map(({ evaluation }) => evaluation.cells.get('gdpGrowth')?.[1]);
    // 0.2×4.6% + 0.164×10% + 0.1886×10% + 0.1136×9% + 0.3338×5.8% = 7.40444%
    // and on the stretch path 0.92% + 0.164×11% + 0.1886×12% + 0.1136×10% + 0.3338×5.8% = 8.05924%
    expect(growth).toMatchObject([{ value: expect.closeTo(0.0740444, 10) }, { value: expect.closeTo(0.0805924, 10) }]);
  });

  test('a text without targets or results still makes a plan', () => {
    expect(planFromReport(request([], '云台县今年工作很多。'), template)).toMatchObject({ ok: true });
  });
});

test.each([
  ['常住人口城镇化率提高1个百分点', '常住人口城镇化率提高幅度'],
  ['压减一般性支出5%以上', '压减一般性支出'],
  ['生猪出栏量增长6%', '生猪出栏量增速'],
  ['地区生产总值跨越千亿台阶、增长7%', '地区生产总值增速'],
])('%s is called %s', (sentence, label) => {
  const { model: made } = proposeModel(request([], `二、2032年工作安排\n主要预期目标是：${sentence}。`), template);
  expect(made.goals.map(({ label: own }) => own.zh)).toContain(label);
});

test('any text makes a plan that passes its door and computes', () => {
  const pieces = text.split(/(?<=[，。；、\n])/);
  const piece = fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom(...pieces) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        '力争',
        '99999999999999999999亿元',
        '0%',
        '-100%',
        '确保'.repeat(30),
        '长'.repeat(5000),
      ),
    },
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (parts) => {
      const plan = planFromReport(request([], cleanText(`二、2032年工作安排\n${parts.join('')}`)), template);
      expect(plan).toMatchObject({ ok: true });
      if (plan.ok) expect(evaluateAll(plan.value)).toMatchObject({ ok: true });
    }),
    { numRuns: 150 },
  );
});
