import { describe, expect, test } from 'vitest';
import { shippedPlan } from '../../../models/plan/shipped-plan.ts';
import { explanationView } from '../../../models/views/explanation-view.ts';
import { figureLine } from '../../../models/views/figure-line.ts';
import { quotedSentence } from '../../../models/views/quoted-sentence.ts';
import { edited } from '../../support/plans.ts';
import { resultsOf } from '../../support/workbench-results.ts';

const plan = shippedPlan();
const { results } = resultsOf(plan);
const explain = (variable: string, period = '2024', scenario = 'base', from = results) => {
  const view = explanationView(from, { scenario, variable, period }, 'zh');
  if (!view) throw new Error(variable);
  return view;
};

describe('explanationView', () => {
  test('writes a formula with labels and with values, last year by its year', () => {
    const { title, value, formula, source } = explain('fixedAssetInvestment');
    expect(title).toBe('固定资产投资额 · 基准 2024');
    expect(value).toBe('152.54 亿元');
    expect(formula?.labels).toBe('固定资产投资额（2023） × (1 + 固定资产投资增速)');
    expect(formula?.values).toBe('136.20 亿元 × (1 + 12.00%)');
    expect(formula?.inputs.map(({ figure }) => [figure.variable, figure.period])).toEqual([
      ['fixedAssetInvestment', '2023'],
      ['fixedAssetInvestmentGrowth', '2024'],
    ]);
    expect(source).toBeNull();
  });

  test('ends at the sentence of the report', () => {
    const { formula, source } = explain('fixedAssetInvestmentGrowth');
    expect(formula).toBeNull();
    expect(source?.sentence).toMatchObject({ line: 4, quote: '固定资产投资增长12%、力争13%' });
    expect(source?.standing).toBe('沿用目标模型原有的数');
    expect(source?.shipped).toBeNull();
  });

  test('tells who set a figure, and what the model ships in its place', () => {
    const changed = resultsOf(edited(plan, 'base', 'fixedAssetInvestmentGrowth', 0.1)).results;
    const { source } = explain('fixedAssetInvestmentGrowth', '2024', 'base', changed);
    expect(source).toMatchObject({ standing: '由方案“基准”设定', lines: ['测试 · 2024-01-05'] });
    expect(source?.shipped).toMatchObject({ value: '12.00%', sentence: { quote: '固定资产投资增长12%、力争13%' } });
    const { source: inherited } = explain(
      'otherServicesGrowth',
      '2024',
      'stretch',
      resultsOf(edited(plan, 'base', 'otherServicesGrowth', 0.06)).results,
    );
    expect(inherited?.standing).toBe('沿用方案“基准”');
  });

  test('prints title, date and address of another source', () => {
    const lines = explain('gdpBase', '2023').source?.lines ?? [];
    expect(lines[0]).toContain('洪湖市2024年政府工作报告');
    expect(lines[1]).toBe('预计数 · 2024-01-04');
    expect(lines[2]).toMatch(/^https:/);
  });

  test('names the input that makes a result no better than it is, and leads to it', () => {
    // 第一产业比重 is borrowed from 荆州 2022; the growth of GDP rests on it two levels down.
    const { weakest } = explain('gdpGrowth');
    expect(weakest).toEqual({
      figure: { scenario: 'base', variable: 'primaryWeight', period: '2024' },
      text: '来源最弱的是“第一产业比重”（替代）',
    });
    expect(explain('exports').weakest).toBeNull();
    expect(explain('fixedAssetInvestment').weakest?.text).toBe('来源最弱的是“固定资产投资基数”（外部）');
    expect(explain('tradeTotal').weakest).toBeNull();
  });

  test('names what a missing figure needs', () => {
    expect(explain('tradeTotal')).toMatchObject({ value: '缺数据', trouble: '缺：进出口总额基数' });
  });

  test('knows no figure the plan does not have', () => {
    expect(explanationView(results, { scenario: 'base', variable: 'nobody', period: '2024' }, 'zh')).toBeNull();
    expect(explanationView(results, { scenario: 'nobody', variable: 'gdpGrowth', period: '2024' }, 'zh')).toBeNull();
  });

  test('every figure of the plan can be explained, and every input leads to a figure', () => {
    for (const { id } of plan.model.variables) {
      for (const { figure } of explain(id).formula?.inputs ?? []) {
        expect(explanationView(results, figure, 'zh')).not.toBeNull();
      }
    }
  });
});

test('the formula bar has the formula and its value, or the figure entered', () => {
  const line = (variable: string) => figureLine(results, { scenario: 'base', variable, period: '2024' }, 'zh');
  const { name, mark, content, reading } = line('otherSecondaryGrowth');
  expect([name, mark?.text, reading]).toEqual(['其他第二产业增速 · 基准 2024', '含假设', '= 12.00%']);
  expect(content.map((piece) => (typeof piece === 'string' ? piece : [piece.label, piece.value]))).toEqual([
    '= ',
    ['投资对其他第二产业的传导系数', '1.000'],
    ' × ',
    ['固定资产投资实际增速', '12.00%'],
  ]);
  expect(line('primaryGrowth')).toMatchObject({ content: ['4.60%'], reading: '' });
  expect(line('fixedAssetInvestmentGrowth')).toMatchObject({ mark: { text: '原文' } });
  expect(line('fixedAssetInvestmentGrowth').quote).toContain('固定资产投资增长12%、力争13%');
  expect(line('tradeTotal').reading).toBe('缺：进出口总额基数');
});

test('a quotation stands in its sentence, cut where it is long', () => {
  const lines = ['标题', `${'前'.repeat(60)}增长8%${'后'.repeat(60)}。下一句`];
  const start = 3 + 60;
  const report = { title: { zh: '', en: '' }, place: '', year: '2024', lines };
  expect(quotedSentence(report, { start, end: start + 4 })).toEqual({
    line: 2,
    before: `…${'前'.repeat(40)}`,
    quote: '增长8%',
    after: `${'后'.repeat(40)}…`,
  });
});
