import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { auditPlan } from '../../../../models/evaluation/audit/audit-plan.ts';
import { type Finding, shown } from '../../../../models/evaluation/audit/finding.ts';
import { type Goal, type GoalModel, reportText } from '../../../../models/goals/goal-model.ts';
import type { Plan } from '../../../../models/plan/plan.ts';
import { shippedPlan } from '../../../../models/plan/shipped-plan.ts';
import { edited, evaluated } from '../../../support/plans.ts';

const audited = (plan: Plan): readonly Finding[] => auditPlan(plan, evaluated(plan, 'base'));
const idsOf = (plan: Plan): readonly string[] => audited(plan).map((finding) => finding.id);

const remodelled = (change: (model: GoalModel) => Partial<GoalModel>): Plan => {
  const plan = shippedPlan();
  return { ...plan, model: { ...plan.model, ...change(plan.model) } };
};
const withGoal = (id: string, change: Partial<Goal>): Plan =>
  remodelled(({ goals }) => ({ goals: goals.map((goal) => (goal.id === id ? { ...goal, ...change } : goal)) }));
const withFact = (id: string, value: number): Plan =>
  remodelled(({ facts }) => ({ facts: facts.map((fact) => (fact.id === id ? { ...fact, value } : fact)) }));
const withBase = (variable: string, value: number): Plan => edited(shippedPlan(), 'base', variable, value, 'once');

/** The figures of a finding of the shipped plan, by Chinese label, to four decimals of what a reader sees. */
function figuresOf(id: string): Readonly<Record<string, number>> {
  const found = audited(shippedPlan()).find((finding) => finding.id === id);
  if (!found) throw new Error(`no finding ${id}`);
  const rounded = ({ value, unit }: { value: number; unit: string }): number =>
    Number((unit === '%' ? value * 100 : value).toFixed(4));
  return Object.fromEntries(found.figures.map((figure) => [figure.label.zh, rounded(figure)]));
}

describe('the audit of the shipped plan', () => {
  test('finds C1 to C10, each once, and no contradiction inside the data', () => {
    const all = ['C1', 'C2', 'C3', 'C4', 'C5', 'C6', 'C7', 'C8', 'C9', 'C10'];
    expect(idsOf(shippedPlan())).toEqual(all);
    expect(audited(shippedPlan()).filter((finding) => finding.severity === 'error')).toEqual([]);
  });

  test('is the same for the stretch path, for it is about the report', () => {
    const plan = shippedPlan();
    expect(auditPlan(plan, evaluated(plan, 'stretch'))).toEqual(audited(plan));
  });

  test('says every message in both languages, with every place filled in, and points into the report', () => {
    const { length } = reportText(shippedPlan().model.report);
    for (const { message, figures, spans } of audited(shippedPlan())) {
      for (const text of [message, ...figures.map((figure) => figure.label)].flatMap((label) => [label.zh, label.en])) {
        expect(text).not.toMatch(/[{}]|undefined|NaN/);
        expect(text.length).toBeGreaterThan(2);
      }
      expect(spans.filter((span) => span.start >= span.end || span.end > length)).toEqual([]);
    }
  });
});

describe('where it comes from', () => {
  const found = (id: string): Finding => {
    const finding = audited(shippedPlan()).find((one) => one.id === id);
    if (!finding) throw new Error(id);
    return finding;
  };

  test('every finding points to a sentence, and C3 to each goal whose pace it compares', () => {
    expect(audited(shippedPlan()).filter(({ spans }) => spans.length === 0)).toEqual([]);
    const text = reportText(shippedPlan().model.report);
    expect(found('C3').spans.map(({ start, end }) => text.slice(start, end))).toEqual([
      '固定资产投资增长12%、力争13%',
      '地区生产总值增长8%、力争9%',
      '规模以上工业增加值增长12%、力争13%',
      '社会消费品零售总额增长10%、力争11%',
      '地方一般公共预算收入增长7.6%、力争8.5%',
    ]);
  });

  test('figures of other years and places name their publication, once each', () => {
    const titles = (id: string) => found(id).publications?.map(({ title }) => title) ?? [];
    expect(titles('C1')).toEqual(['洪湖市2023年政府工作报告(荆州日报2023-01-06)']);
    expect(titles('C5')).toEqual(['洪湖市2016年政府工作报告(转载)', '汉网要闻2016-01-21,湖北省2015年经济数据']);
    // 213.10 of 2016, 306.15 of 2019, and the 8% of 2015 that explains most.
    expect(titles('C6')).toEqual(['洪湖市(百科)', '洪湖(百科)', '洪湖市2016年政府工作报告(转载)']);
    expect(found('C6').publications?.every(({ address }) => address?.startsWith('http'))).toBe(true);
  });

  test('counts have no decimals: 5 of a thing is 5个', () => {
    expect(shown(5, '个')).toEqual({ zh: '5个', en: '5' });
    expect(shown(2000, '户')).toEqual({ zh: '2,000户', en: '2,000 households' });
    expect(shown(7.5, '张').zh).toBe('7.50张');
    expect(shown(308, '亿元').zh).toBe('308.00亿元');
  });
});

describe('the figures, against hand arithmetic', () => {
  test('C1: 308 / 1.15 = 267.8261, under 272 by 1 − 267.8261/272 = 1.5345%, while value added grew 10%', () => {
    expect(figuresOf('C1')).toEqual({
      '2022年规模以上工业总产值': 272,
      '2023年规模以上工业总产值': 267.8261,
      规模以上工业总产值变动: -1.5345,
      '2023年规模以上工业增加值增速': 10,
    });
  });

  test('C2: 201.4/136.2 = 1.4787; 136.2×1.12 = 152.544 and ×1.13 = 153.906; 152.544/201.4 = 75.7418%, 153.906/201.4 = 76.4181%', () => {
    expect(figuresOf('C2')).toEqual({
      重大项目年度投资: 201.4,
      '2023年固定资产投资': 136.2,
      '2024年固定资产投资目标': 152.544,
      '2024年固定资产投资力争目标': 153.906,
      项目计划投资与上年固投之比: 1.4787,
      项目计划投资与目标固投之比: 1.3203,
      所需入统转化率: 75.7418,
      力争所需入统转化率: 76.4181,
    });
  });

  test('C3: investment from 3% to 12% and 13% is 9 and 10 points; retail 0.7 and 1.7; industry 2 and 3; GDP 0.2 and 1.2', () => {
    expect(figuresOf('C3')).toMatchObject({
      '固定资产投资增速（上年）': 3,
      '固定资产投资增速：目标比上年加快': 9,
      '固定资产投资增速：力争比上年加快': 10,
      '社会消费品零售总额增速：目标比上年加快': 0.7,
      '社会消费品零售总额增速：力争比上年加快': 1.7,
      '规模以上工业增加值增速：目标比上年加快': 2,
      '规模以上工业增加值增速：力争比上年加快': 3,
      '地区生产总值增速：目标比上年加快': 0.2,
      '地区生产总值增速：力争比上年加快': 1.2,
    });
  });

  test('C4: 16.344/383 + 20.94/383 + 1.1/383 = 38.384/383 = 10.0219 points, 125.2742% of 8; stretch 41.84/383 = 10.9243, 121.3809% of 9', () => {
    expect(figuresOf('C4')).toEqual({
      '固定资产投资增量 ÷ 地区生产总值': 4.2674,
      '社会消费品零售总额增量 ÷ 地区生产总值': 5.4674,
      '外贸出口增量 ÷ 地区生产总值': 0.2872,
      简单相加合计: 10.0219,
      合计相当于增长目标: 125.2742,
      力争路径简单相加合计: 10.9243,
      力争路径合计相当于增长目标: 121.3809,
    });
  });

  test('C5: 154.6/196.4 = 78.7169% in 2015, 136.2/383 = 35.5614% in 2023; Hubei 28250.48/29550.19 = 95.6017%', () => {
    expect(figuresOf('C5')).toEqual({
      '2015年固定资产投资占地区生产总值': 78.7169,
      '2023年固定资产投资占地区生产总值': 35.5614,
      湖北省2015年固定资产投资占地区生产总值: 95.6017,
    });
  });

  test('C6: 306.15/213.10 = 1.436649, its cube root 1.128367; three years of 8% are 1.259712', () => {
    expect(figuresOf('C6')).toEqual({
      '2016年地区生产总值': 213.1,
      '2019年地区生产总值': 306.15,
      地区生产总值变动: 43.6649,
      平均每年上升: 12.8367,
      公布过的最高增速: 8,
      最高增速可以解释: 25.9712,
    });
  });

  test('C7: 6.0 − 7.8 = −1.8 points in town, 7.5 − 7.8 = −0.3 in the country', () => {
    expect(figuresOf('C7')).toMatchObject({
      城镇居民人均可支配收入增速减地区生产总值增速: -1.8,
      农村居民人均可支配收入增速减地区生产总值增速: -0.3,
    });
  });

  test('C8 quotes the list', () => {
    const plan = shippedPlan();
    const [span] = audited(plan).find((finding) => finding.id === 'C8')?.spans ?? [];
    expect(reportText(plan.model.report).slice(span?.start, span?.end)).toBe(
      '创建省级乡村振兴示范镇1个、省级乡村振兴示范5个',
    );
    expect(figuresOf('C8')).toEqual({ 省级乡村振兴示范: 5 });
  });

  test('C9: 1.15/1.12 − 1 = 2.6786%; on the stretch path 1.15/1.13 − 1 = 1.7699%', () => {
    expect(figuresOf('C9')).toMatchObject({
      规模以上工业总产值所需价格上涨或增加值率下降: 2.6786,
      力争路径规模以上工业总产值所需价格上涨或增加值率下降: 1.7699,
    });
  });

  test('C10: one point everywhere but 8.5 − 7.6 = 0.9; output 15%, online retail 20%, exports 10% have one figure', () => {
    expect(figuresOf('C10')).toEqual({
      力争值的通常步幅: 1,
      地方一般公共预算收入增速的步幅: 0.9,
      '规模以上工业总产值增速（两条路径同一目标）': 15,
      '网上零售额增速（两条路径同一目标）': 20,
      '外贸出口增速（两条路径同一目标）': 10,
    });
  });
});

describe('a changed figure', () => {
  const source = { kind: 'external', title: '测试' } as const;
  const line = (from: string, to: string): Plan =>
    remodelled(({ report }) => ({ report: { ...report, lines: report.lines.map((text) => text.replace(from, to)) } }));
  const allStretched = remodelled(({ goals }) => ({
    goals: goals.map((goal) =>
      goal.kind === 'growth' && goal.value !== null ? { ...goal, stretch: goal.value + 0.01 } : goal,
    ),
  }));

  const vanishing: readonly (readonly [string, string, Plan])[] = [
    // 267.83 is above 260.
    [
      'C1',
      'a lower output in 2022',
      withGoal('industrialOutput', { previous: { period: '2022', value: 260, source } }),
    ],
    ['C1', 'falling value added', edited(shippedPlan(), 'base', 'aboveScaleIndustryGrowth', -0.05, '2023')],
    // 150 is below 152.544.
    ['C2', 'a smaller project plan', withGoal('projectInvestment', { value: 150 })],
    // From 9.1% to 12% is 2.9 points.
    ['C3', 'a faster last year', edited(shippedPlan(), 'base', 'fixedAssetInvestmentGrowth', 0.091, '2023')],
    // 50 × 12%/383 + 20.94/383 + 1.1/383 = 7.32 points, below 8.
    ['C4', 'less investment', withBase('fixedAssetInvestmentBase', 50)],
    // 100/196.4 = 50.9%, 1.43 times 35.6%.
    ['C5', 'less investment in 2015', withFact('fixedAssetInvestment2015', 100)],
    // 213.1 to 270 in three years is 8.2% a year; 270 to 350 in three is 9.0%.
    ['C6', 'a lower GDP in 2019', withFact('gdp2019', 270)],
    // 12.84% a year is within 3 points of 10%.
    ['C6', 'a better growth once published', withFact('gdpGrowth2015', 0.1)],
    ['C7', 'slower GDP', withBase('gdpGrowthBase', 0.06)],
    ['C8', 'the noun put back', line('省级乡村振兴示范5个', '省级乡村振兴示范村5个')],
    ['C8', 'the same name twice', line('省级乡村振兴示范5个', '省级乡村振兴示范镇5个')],
    // 1.13/1.12 − 1 = 0.9%.
    ['C9', 'slower output', withGoal('industrialOutputGrowth', { value: 0.13 })],
    ['C10', 'one step for all', allStretched],
  ];
  test.each(vanishing)('takes %s away: %s', (id, _, plan) => {
    expect(idsOf(shippedPlan())).toContain(id);
    expect(idsOf(plan)).not.toContain(id);
  });

  test('moves the figures of a finding without taking it away', () => {
    const figures = audited(withFact('fixedAssetInvestment2015', 150)).find(({ id }) => id === 'C5')?.figures ?? [];
    // 150/196.4 = 76.3747%.
    expect(figures[0]?.value).toBeCloseTo(0.763747, 6);
  });

  test('brings another break: fiscal revenue of 15 in 2015 was 7.6% of GDP against 3.2% in 2023', () => {
    expect(idsOf(withFact('fiscalRevenue2015', 15))).toContain('C5-fiscalRevenue');
  });

  test('brings another jump: 250 in 2019 leaves 11.9% a year until 350 in 2022', () => {
    const jump = audited(withFact('gdp2019', 250)).find(({ id }) => id === 'C6');
    expect(jump?.figures[0]?.label.zh).toBe('2019年地区生产总值');
  });

  const appearing: readonly (readonly [string, string, Plan])[] = [
    // 12 × 1.10 = 13.2, not 12.1.
    ['I5-exports', 'another export base', withBase('exportsBase', 12)],
    ['I5-exports', 'another export goal', withGoal('exports', { value: 13 })],
    // 267.83 × 1.20 = 321.4, not 308.
    ['I5-industrialOutput', 'another growth of output', withGoal('industrialOutputGrowth', { value: 0.2 })],
    [
      'I5-onlineRetail',
      'a published base of 42 that does not lead to 48 at 20%',
      withGoal('onlineRetail', { previous: { period: '2023', value: 42, source } }),
    ],
    ['I17-gdp', 'a stretch below the goal', withGoal('gdp', { stretch: 0.07 })],
    ['I17-gdp', 'a stretch above a ceiling', withGoal('gdp', { operator: 'atMost' })],
    // 60 + 95 + 160 = 315 of 308.
    ['parts-industrialOutput', 'parts beyond the whole', withGoal('newMaterials', { value: 160 })],
  ];
  test.each(appearing)('brings the contradiction %s: %s', (id, _, plan) => {
    const found = audited(plan).find((finding) => finding.id === id);
    expect(found?.severity).toBe('error');
  });

  test('any base, growth and level that multiply are no contradiction, and any that are a hundredth off are one (I5)', () => {
    const base = fc.double({ min: 0.5, max: 5000, noNaN: true });
    const growth = fc.double({ min: -0.3, max: 0.6, noNaN: true });
    fc.assert(
      fc.property(base, growth, fc.constantFrom(1, 0.99, 1.01), (base, growth, off) => {
        const level = base * (1 + growth) * off;
        const plan = remodelled(({ goals }) => ({
          goals: goals.map((goal) => {
            if (goal.indicator !== 'onlineRetail') return goal;
            const previous = { period: '2023', value: base, source } as const;
            return goal.kind === 'growth'
              ? { ...goal, value: growth }
              : { ...goal, value: level, previous, derivedBase: null };
          }),
        }));
        expect(idsOf(plan).includes('I5-onlineRetail')).toBe(off !== 1);
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  test('within the rounding of the report is no contradiction: 11.03 × 1.10 = 12.133', () => {
    expect(idsOf(withBase('exportsBase', 11.03))).not.toContain('I5-exports');
  });

  test('a missing figure silences the findings that need it and no other', () => {
    const plan = edited(shippedPlan(), 'base', 'gdpBase', null, 'once');
    // C4 needs GDP of 2023, C5 the share in 2023; C6 has the levels until 2022.
    expect(idsOf(plan)).toEqual(['C1', 'C2', 'C3', 'C6', 'C7', 'C8', 'C9', 'C10']);
  });

  test('without the level of 2016 the jump is found between 2015 and 2019: 55.88% in four years', () => {
    const plan = remodelled(({ facts }) => ({ facts: facts.filter((fact) => fact.id !== 'gdp2016') }));
    const jump = audited(plan).find(({ id }) => id === 'C6');
    expect(jump?.figures[0]?.label.zh).toBe('2015年地区生产总值');
    // 306.15/196.4 − 1 = 0.558809.
    expect(jump?.figures[2]?.value).toBeCloseTo(0.558809, 6);
  });
});
