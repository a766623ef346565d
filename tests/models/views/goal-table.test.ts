import { describe, expect, test } from 'vitest';
import type { Plan } from '../../../models/plan/plan.ts';
import { shippedPlan } from '../../../models/plan/shipped-plan.ts';
import {
  filterGoals,
  type GoalFilter,
  goalCoverage,
  noFilter,
  ownersOf,
  sectionsOf,
} from '../../../models/views/goal-filter.ts';
import { type GoalRow, goalTable } from '../../../models/views/goal-table.ts';
import { evaluateAll } from '../../../models/views/plan-results.ts';
import { edited, must } from '../../support/plans.ts';

function rowsOf(plan: Plan, scenario = 'base', language: 'zh' | 'en' = 'zh'): readonly GoalRow[] {
  const results = must(evaluateAll(plan));
  const found = results.results.find((result) => result.scenario.id === scenario);
  if (!found) throw new Error(scenario);
  return goalTable(results, found, language);
}
const rowOf = (rows: readonly GoalRow[], id: string): GoalRow => {
  const found = rows.find((row) => row.id === id);
  if (!found) throw new Error(id);
  return found;
};
const passing = (rows: readonly GoalRow[], filter: Partial<GoalFilter>): readonly string[] =>
  filterGoals(rows, { ...noFilter, ...filter }).map(({ id }) => id);

describe('goalTable', () => {
  const plan = shippedPlan();
  const rows = rowsOf(plan);

  test('has every goal of the report once, in its order', () => {
    expect(rows.map(({ id }) => id)).toEqual(plan.model.goals.map(({ id }) => id));
    expect(rows[0]?.order).toBe(1);
  });

  test('prints growth with both figures, the gap in points and in 亿元', () => {
    // 1.0279… = 383 × (8.2684% − 8%)
    expect(rowOf(rows, 'gdp')).toMatchObject({
      target: { text: '8%', value: 0.08 },
      stretch: { text: '9%', value: 0.09 },
      model: { text: '8.27%' },
      gap: { text: '+0.27 个百分点' },
      amount: { text: '+1.03' },
      state: 'met',
      coverage: 'model',
    });
    expect(rowOf(rowsOf(plan, 'stretch'), 'gdp')).toMatchObject({ gap: { text: '−0.26 个百分点' }, state: 'near' });
  });

  test('writes the operator before a figure, and what a goal without figure asks', () => {
    expect(rowOf(rows, 'newProjects').target.text).toBe('≥ 120 个');
    expect(rowOf(rows, 'toilets').target.text).toBe('16,831 户');
    expect(rowOf(rows, 'incomeSync').target.text).toBe('与经济同步');
    expect(rowOf(rows, 'fineParticles').target.text).toBe('持续下降');
    expect(rowOf(rows, 'sanitaryCity').target.text).toBe('节点任务');
  });

  test('says 任务值待下达 until the assignment is entered, and never zero', () => {
    expect(rowOf(rows, 'energyIntensity')).toMatchObject({
      target: { text: '任务值待下达', value: null },
      model: { text: '缺数据', value: null },
      gap: { text: '—', value: null },
      state: 'unknown',
      coverage: 'lacksData',
    });
    const assigned = rowsOf(edited(plan, 'base', 'assignedEnergyCut', 0.031));
    expect(rowOf(assigned, 'energyIntensity').target).toEqual({ text: '下达 3.1%', value: 0.031 });
  });

  test('marks parts and proposed owners, and shortens headings by what most of them share', () => {
    expect(rowOf(rows, 'newMaterials')).toMatchObject({ isPart: true, isOwnerProposed: true, owner: '科技经信局' });
    expect(rowOf(rows, 'newMaterials').sectionShort).toBe('新型工业化加快构建现代化产业体系');
    expect(rowOf(rows, 'gdp').sectionShort).toBe('2024年发展主要预期目标');
  });

  test('keeps the whole sentence around the words of the goal', () => {
    for (const { sentence, quote } of rows) expect(sentence).toContain(quote);
    expect(rowOf(rows, 'gdp').sentence).toContain('地区生产总值增长8%、力争9%');
  });

  test('speaks English on demand', () => {
    const row = rowOf(rowsOf(plan, 'base', 'en'), 'energyIntensity');
    expect([row.target.text, row.model.text, row.stateText]).toEqual(['not assigned', 'no data', 'Unknown']);
  });
});

test('growth at constant prices and growth at current prices are told apart', () => {
  const basis = (id: string) => rowsOf(shippedPlan()).find((row) => row.id === id)?.basisText;
  expect(['gdp', 'aboveScaleIndustry'].map(basis)).toEqual(['可比价', '可比价']);
  expect(
    ['fixedAssetInvestment', 'retailSales', 'tradeTotal', 'fiscalRevenue', 'industrialOutputGrowth', 'exports'].map(
      basis,
    ),
  ).toEqual(Array.from({ length: 6 }, () => '名义'));
  expect(basis('newBeds')).toBe('');
});

describe('goalCoverage', () => {
  const rows = rowsOf(shippedPlan());

  test('puts every goal in one kind of coverage and in one state', () => {
    const { total, coverage, states } = goalCoverage(rows, 'zh');
    const sum = (counts: readonly { readonly count: number }[]): number =>
      counts.reduce((all, { count }) => all + count, 0);
    expect([total, sum(coverage), sum(states)]).toEqual([107, 107, 107]);
    expect(coverage.find(({ id }) => id === 'lacksData')?.count).toBe(3);
  });
});

describe('filterGoals', () => {
  const rows = rowsOf(shippedPlan());

  test('passes everything without a filter', () => {
    expect(filterGoals(rows, noFilter)).toEqual(rows);
  });

  test('joins its conditions', () => {
    expect(passing(rows, { coverage: 'lacksData' })).toEqual([
      'energyIntensity',
      'industrialOutput',
      'industrialOutputGrowth',
    ]);
    expect(passing(rows, { coverage: 'lacksData', owner: '发改局' })).toEqual(['energyIntensity']);
    expect(passing(rows, { state: 'missed' })).toEqual([]);
  });

  test('a joint owner passes for each of its members', () => {
    expect(passing(rows, { owner: '税务局' })).toEqual(['largeTaxpayers']);
    expect(ownersOf(rows)).toContain('税务局');
    expect(ownersOf(rows).some((name) => name.includes('、'))).toBe(false);
  });

  test('finds Chinese words of the label, of the sentence and of the owner, full-width or not', () => {
    expect(passing(rows, { search: '５Ｇ' })).toEqual(['connectedFactories']);
    expect(passing(rows, { search: '5g' })).toEqual(['connectedFactories']);
    expect(passing(rows, { search: '文旅局 4A' })).toEqual(['wetlandScenicArea']);
    expect(passing(rows, { search: '没有这个词' })).toEqual([]);
  });

  test('lists sections in the order of the report', () => {
    expect(sectionsOf(rows)[0]).toBe('2024年发展主要预期目标');
  });
});
