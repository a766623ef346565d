import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { comparisonPieces, comparisonProse } from '../../../models/evaluation/compare-prose.ts';
import { compareScenarios } from '../../../models/evaluation/compare-scenarios.ts';
import { figuresText } from '../../../models/evaluation/figures-text.ts';
import { addScenario, freezeScenario } from '../../../models/plan/edit-scenarios.ts';
import type { Plan } from '../../../models/plan/plan.ts';
import { shippedPlan } from '../../../models/plan/shipped-plan.ts';
import { resolveAssumptions } from '../../../models/scenarios/resolve-assumptions.ts';
import { bridgeView } from '../../../models/views/compare-bridge.ts';
import { chooseEnd, compareChoice, noChoice, toggleShown } from '../../../models/views/compare-choice.ts';
import { freeName, scenarioLines } from '../../../models/views/compare-manage.ts';
import { compareColumns, compareTable, filterComparison } from '../../../models/views/compare-table.ts';
import { evaluateAll } from '../../../models/views/plan-results.ts';
import { compiled, edited, evaluated, must } from '../../support/plans.ts';

const plan = shippedPlan();
const model = compiled(plan.model);
const compared = (given: Plan, from: string, to: string) => must(compareScenarios(model, given, from, to));
const withThird = must(addScenario(plan, { name: { zh: '保守', en: 'Low' }, path: 'base', parent: 'base' })).plan;

describe('prose', () => {
  test('every digit is a figure that can be followed, a count, or a year', () => {
    for (const language of ['zh', 'en'] as const) {
      const pieces = comparisonPieces(compared(plan, 'base', 'stretch'), plan, language);
      const digits = pieces.flatMap(({ kind, text }) => (kind === 'words' ? (text.match(/\d+/g) ?? []) : []));
      expect(new Set(digits)).toEqual(new Set(['2024']));
      expect(pieces.map(({ text }) => text).join('')).toBe(
        comparisonProse(compared(plan, 'base', 'stretch'), plan, language),
      );
    }
  });

  test('a figure leads to the variable and the scenario it is of', () => {
    const pieces = comparisonPieces(compared(plan, 'base', 'stretch'), plan, 'zh');
    const figures = pieces.flatMap((piece) => (piece.kind === 'figure' ? [[piece.text, piece.figure]] : []));
    const investment = { variable: 'fixedAssetInvestmentGrowth', slot: '2024' };
    expect(figures).toContainEqual(['12.00%', { ...investment, scenario: 'base' }]);
    expect(figures).toContainEqual(['13.00%', { ...investment, scenario: 'stretch' }]);
    expect(figures).toContainEqual(['+0.19', { ...investment, scenario: 'stretch' }]);
    expect(figures).toContainEqual(['8.74%', { variable: 'gdpGrowth', slot: '2024', scenario: 'stretch' }]);
    expect(pieces.filter(({ kind }) => kind === 'count').map(({ text }) => text)).toEqual(['5']);
  });
});

describe('bridge', () => {
  test('the steps stand on one another from the first figure to the last, and print so that they add up', () => {
    const bridge = bridgeView(compared(plan, 'base', 'stretch'), plan, 'zh');
    // 16.6% × 1 = 0.166, 19.1% × 1 = 0.191, 11.5% × 1 = 0.115 points; together 0.472.
    expect(bridge?.steps.map(({ text }) => text)).toEqual(['8.268%', '+0.166', '+0.191', '+0.115', '8.740%']);
    expect(bridge?.total).toBe('+0.472');
    for (const [index, step] of (bridge?.steps ?? []).entries()) {
      const before = bridge?.steps[index - 1];
      if (before) expect(step.start).toBeCloseTo(before.end, 9);
    }
    expect(bridge?.steps[1]?.figure).toEqual({
      scenario: 'stretch',
      variable: 'aboveScaleIndustryGrowth',
      period: '2024',
    });
  });

  test('the way back takes the same steps down', () => {
    const back = bridgeView(compared(plan, 'stretch', 'base'), plan, 'zh');
    expect(back?.steps.map(({ kind }) => kind)).toEqual(['end', 'fall', 'fall', 'fall', 'end']);
    expect(back?.total).toBe('−0.472');
  });

  test('more than ten changes: the largest keep their step, the rest is one, and all still add up', () => {
    const results = must(evaluateAll(plan));
    const figures = results.results.find(({ scenario }) => scenario.id === 'stretch')?.assumptions ?? new Map();
    const changed = [...figures].reduce((now, [id, slots]) => {
      const slot = slots.has('once') ? 'once' : '2024';
      const value = slots.get(slot)?.value;
      return typeof value === 'number' ? edited(now, 'stretch', id, value * 1.01, slot) : now;
    }, plan);
    const comparison = compared(changed, 'base', 'stretch');
    expect(comparison.bridge.parts.length).toBeGreaterThan(10);
    const bridge = bridgeView(comparison, changed, 'zh');
    expect(bridge?.steps).toHaveLength(12);
    expect(bridge?.steps.at(-2)?.label).toBe(`其余 ${comparison.bridge.parts.length - 9} 项`);
    expect(bridge?.steps.at(-2)?.end).toBeCloseTo(bridge?.steps.at(-1)?.start ?? Number.NaN, 6);
    expect(bridge?.note).toContain('每项误差不超过');
  });

  test('scenarios that agree have a bridge without steps, one without figures has none', () => {
    expect(bridgeView(compared(plan, 'base', 'base'), plan, 'zh')?.steps).toHaveLength(2);
    const gap = edited(plan, 'stretch', 'fixedAssetInvestmentGrowth', null);
    expect(bridgeView(compared(gap, 'base', 'stretch'), gap, 'zh')).toBeNull();
  });
});

describe('table', () => {
  const results = must(evaluateAll(plan));
  const choice = { shown: ['base', 'stretch'], from: 'base', to: 'stretch' };
  const rows = compareTable(results, choice, 'zh');
  const rowOf = (id: string) => rows.find((row) => row.id === id);

  test('has both figures and their difference, and nothing where they agree', () => {
    const investment = rowOf('fixedAssetInvestmentGrowth@2024');
    expect(investment?.values.base?.text).toBe('12.00');
    expect(investment?.values.stretch?.text).toBe('13.00');
    expect(investment?.differences.stretch?.text).toBe('+1.00');
    expect(investment).toMatchObject({ kind: 'assumption', unit: '% 名义', year: '2024', isDifferent: true });
    expect(rowOf('gdpGrowth@2024')).toMatchObject({ kind: 'result', isDifferent: true });
    const services = rowOf('otherServicesGrowth@2024');
    expect([services?.differences.stretch?.text, services?.isDifferent]).toEqual(['', false]);
  });

  test('filters by contents, years and differences, and says what lies in other years', () => {
    const all = { contents: 'everything', years: 'all', onlyDifferences: false } as const;
    expect(filterComparison(rows, all, '2024').rows).toEqual(rows);
    const found = filterComparison(rows, { contents: 'assumptions', years: 'target', onlyDifferences: true }, '2024');
    expect(found.rows.map(({ variable }) => variable).toSorted()).toEqual([
      'aboveScaleIndustryGrowth',
      'fixedAssetInvestmentGrowth',
      'gdpGrowthTarget',
      'retailSalesGrowth',
      'tradeTotalGrowth',
    ]);
    expect(found.elsewhere).toBeGreaterThan(0);
  });

  test('the scenario compared from stands first and has no difference', () => {
    const three = must(evaluateAll(withThird));
    const columns = compareColumns(
      three,
      { shown: ['base', 'stretch', 'scenario1'], from: 'stretch', to: 'base' },
      'zh',
    );
    expect(columns.map(({ heading, difference }) => [heading, difference])).toEqual([
      ['力争', null],
      ['基准', '基准−力争'],
      ['保守', '保守−力争'],
    ]);
  });
});

describe('choice', () => {
  test('starts with the first two, and never falls below two', () => {
    const first = compareChoice(plan, noChoice);
    expect(first).toEqual({ shown: ['base', 'stretch'], from: 'base', to: 'stretch' });
    if (!first) throw new Error('no choice');
    expect(toggleShown(plan, first, 'stretch')).toEqual(first);
    const three = toggleShown(withThird, first, 'scenario1');
    expect(three.shown).toEqual(['base', 'stretch', 'scenario1']);
    expect(toggleShown(withThird, three, 'base')).toEqual({
      shown: ['stretch', 'scenario1'],
      from: 'scenario1',
      to: 'stretch',
    });
    expect(chooseEnd(three, 'to', 'base')).toEqual({ ...three, from: 'stretch', to: 'base' });
  });

  test('a scenario that is gone is left out; a plan with one scenario has nothing to compare', () => {
    const wanted = { shown: ['base', 'gone'], from: 'gone', to: 'base' };
    expect(compareChoice(plan, wanted)).toEqual({ shown: ['base', 'stretch'], from: 'stretch', to: 'base' });
    expect(compareChoice({ ...plan, scenarios: plan.scenarios.slice(0, 1) }, wanted)).toBeNull();
  });
});

describe('managing', () => {
  test('a scenario cannot be offered its own descendants as parent', () => {
    const lines = scenarioLines(withThird, 'zh');
    expect(lines.map(({ id, parents }) => [id, parents.map((parent) => parent.id)])).toEqual([
      ['base', []],
      ['stretch', ['base', 'scenario1']],
      ['scenario1', ['base', 'stretch']],
    ]);
    expect(lines[0]?.deleteHint).toContain('2');
    expect(freeName(withThird, { zh: '保守', en: 'Low' })).toEqual({ zh: '保守 2', en: 'Low 2' });
  });
});

describe('frozen versions', () => {
  const hash = (given: Plan, id: string): string =>
    createHash('sha256')
      .update(figuresText(evaluated(given, id)))
      .digest('hex');
  const frozen = { hash: hash(plan, 'stretch'), author: '测试', date: '2024-01-05', note: '' };
  const resolved = must(resolveAssumptions(plan.model, plan.scenarios, 'stretch'));
  const name = { zh: '定稿', en: 'Final' };
  const { plan: kept, id } = must(freezeScenario(plan, 'stretch', resolved, name, frozen));

  test('give the figures they were made from, to the hash, whatever happens to the others', () => {
    expect(hash(kept, id)).toBe(frozen.hash);
    expect(hash(edited(kept, 'base', 'primaryGrowth', 0.01), id)).toBe(frozen.hash);
  });

  test('a formula that changed shows in the hash', () => {
    const variables = plan.model.variables.map((variable) =>
      variable.kind === 'formula' && variable.id === 'gdpGrowth'
        ? { ...variable, formula: `${variable.formula} + 1e-9` }
        : variable,
    );
    expect(hash({ ...kept, model: { ...plan.model, variables } }, id)).not.toBe(frozen.hash);
    const turned = { ...kept, model: { ...plan.model, variables: plan.model.variables.toReversed() } };
    expect(hash(turned, id)).toBe(frozen.hash);
  });
});
