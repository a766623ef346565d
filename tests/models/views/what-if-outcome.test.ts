import { describe, expect, test } from 'vitest';
import { leverTable, sensitivityOf } from '../../../models/analysis/sensitivity.ts';
import { plainKernels } from '../../../models/formulas/kernels/plain-kernels.ts';
import { shippedPlan } from '../../../models/plan/shipped-plan.ts';
import { outcomeView } from '../../../models/views/what-if-outcome.ts';
import { leverageRows, tornadoView } from '../../../models/views/what-if-sensitivity.ts';
import { inputsOfRows, spreadOf, uncertainRows, withParameter } from '../../../models/views/what-if-simulate.ts';
import { workText } from '../../../models/views/what-if-words.ts';
import { runTask } from '../../../renderer/analysis/run-task.ts';
import { must } from '../../support/plans.ts';
import { resultsOf } from '../../support/workbench-results.ts';

const plan = shippedPlan();
const { results, active } = resultsOf(plan, 'base');
const output = { variable: 'gdpGrowth', period: '2024' };

describe('sensitivity', () => {
  const found = must(sensitivityOf(results.compiled, active.assumptions, output));
  const view = tornadoView(found, plan.model, 'zh');

  test('a point of investment moves growth by its weight, 0.191 points either way of 8.2684', () => {
    const bar = view?.bars.find(({ id }) => id === 'fixedAssetInvestmentGrowth@2024');
    expect(bar?.low).toBeCloseTo(8.0774, 4);
    expect(bar?.high).toBeCloseTo(8.4594, 4);
    expect(bar).toMatchObject({ swing: '0.382', lowText: '8.08%', highText: '8.46%' });
    expect(view?.base).toBeCloseTo(8.2684, 4);
  });

  test('bars fall in strength, lie on the axis, and each has its words and its row', () => {
    const swings = (view?.bars ?? []).map(({ low, high }) => Math.abs((high ?? 0) - (low ?? 0)));
    expect(swings).toEqual(swings.toSorted((a, b) => b - a));
    expect(view?.axis.min).toBeLessThan(
      Math.min(...(view?.bars ?? []).flatMap(({ low, high }) => [low ?? 9, high ?? 9])),
    );
    expect(view?.bars.every(({ reading }) => reading.includes('低一步'))).toBe(true);
    expect(view?.rows).toHaveLength(found.bars.length + 1);
  });

  test('the lever table prints points per point', () => {
    const rows = leverageRows(must(leverTable(results.compiled, active.assumptions)), plan.model, 'zh');
    expect(rows.find(({ id }) => id === 'fixedAssetInvestmentGrowth@2024')?.perPoint).toBe('0.191');
    expect(rows.find(({ id }) => id === 'otherServicesGrowth@2024')?.perPoint).toBe('0.338');
  });
});

describe('uncertain assumptions', () => {
  const rows = uncertainRows(results, active, output, {}, 'zh');
  const investment = rows.find(({ id }) => id === 'fixedAssetInvestmentGrowth@2024');

  test('what drives any goal is varied, and what reaches the result asked for comes first', () => {
    const ids = rows.map(({ id }) => id);
    expect(ids).toContain('otherServicesGrowth@2024');
    expect(ids.indexOf('exportsGrowth@2024')).toBeGreaterThan(ids.indexOf('otherServicesGrowth@2024'));
  });

  test('a triangle one point either way stands in, and says that it is assumed', () => {
    expect(investment).toMatchObject({ kind: 'triangular', isAssumed: true, present: '12%' });
    expect(investment?.parameters.map(({ key, value }) => [key, Math.round(value * 1e6) / 1e6])).toEqual([
      ['min', 0.11],
      ['mode', 0.12],
      ['max', 0.13],
    ]);
  });

  test('what a planner says replaces it; certain draws nothing', () => {
    const said = { 'fixedAssetInvestmentGrowth@2024': spreadOf({ unit: '%', value: 0.12 }, 'normal') };
    const changed = uncertainRows(results, active, output, said, 'zh');
    expect(changed.find(({ id }) => id === 'fixedAssetInvestmentGrowth@2024')).toMatchObject({
      kind: 'normal',
      isAssumed: false,
      parameters: [
        { key: 'mean', value: 0.12 },
        { key: 'sd', value: 0.005 },
      ],
    });
    const certain = uncertainRows(results, active, output, { 'fixedAssetInvestmentGrowth@2024': null }, 'zh');
    expect(inputsOfRows(certain)).toHaveLength(rows.length - 1);
    expect(withParameter({ kind: 'uniform', min: 0, max: 1 }, { key: 'max', value: 2 })).toEqual({
      kind: 'uniform',
      min: 0,
      max: 2,
    });
  });
});

test('a simulation as bars, years, probabilities and a sentence', () => {
  const around = {
    compiled: results.compiled,
    assumptions: active.assumptions,
    kernels: plainKernels,
    holds: [],
    kind: 'plain',
    now: () => 0,
    tell: () => undefined,
  } as const;
  const inputs = inputsOfRows(uncertainRows(results, active, output, {}, 'zh'));
  const task = { kind: 'simulate', output, inputs, samples: 8192, seed: 3, latin: true, reference: 'stretch' } as const;
  const answer = must(runTask(task, around));
  if (answer.kind !== 'simulate') throw new Error(answer.kind);
  const view = outcomeView(results, active, answer, 'zh');
  expect(view.bars.reduce((sum, { count }) => sum + count, 0)).toBe(8192);
  expect(view.lines.map(({ path, at, text }) => [path, at, text])).toEqual([
    ['base', 8, '预期 8%'],
    ['stretch', 9, '力争 9%'],
  ]);
  expect(view.goals.map(({ id }) => id)).toContain('gdp');
  expect(view.goals.find(({ id }) => id === 'gdp')?.base).toMatch(/^\d+\.\d%$/);
  // A triangle from 9% to 11% about the goal of 10%: half of it lies above. Nothing of it reaches the growth of GDP.
  expect(answer.goals.find(({ id }) => id === 'exportsGrowth')?.probability).toBeCloseTo(0.5, 3);
  expect(view.quantiles.map(({ p }) => p)).toEqual(['1%', '5%', '10%', '25%', '50%', '75%', '90%', '95%', '99%']);
  const year = view.fan.find(({ period }) => period === '2024');
  expect([year?.low, year?.lower, year?.median, year?.upper, year?.high]).toEqual(
    [year?.low, year?.lower, year?.median, year?.upper, year?.high].toSorted((a, b) => (a ?? 0) - (b ?? 0)),
  );
  expect(view.sentence).toContain('试算 8,192 次，种子 3');
});

test('how far work is', () => {
  expect(workText(null, 'zh')).toBe('正在推演');
  expect(workText(0.424, 'zh')).toBe('正在推演 42%');
});
