import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shippedPlan } from '../../../models/plan/shipped-plan.ts';
import type { Language } from '../../../models/shared/language.ts';
import { editName } from '../../../models/views/edit-name.ts';
import { gridPosition } from '../../../models/views/grid-position.ts';
import { lockedReason } from '../../../models/views/locked-reason.ts';
import { readClearing, readEntry } from '../../../models/views/read-entry.ts';
import { editText } from '../../../models/views/short-figure.ts';
import { edited } from '../../support/plans.ts';
import { resultsOf } from '../../support/workbench-results.ts';

const { results } = resultsOf(shippedPlan());
const investment = (scenario: string) => ({ scenario, variable: 'fixedAssetInvestmentGrowth', slot: '2024' }) as const;
const read = (scenario: string, text: string, language: Language = 'zh') =>
  readEntry(results, investment(scenario), text, language);

describe('readEntry', () => {
  test.each(['10', '10%', '１０％', ' 10.0 '])(
    'reads %j as ten percent and compares it with what was there',
    (text) => {
      expect(read('base', text)).toEqual({ kind: 'set', value: 0.1, text: '= 10.00%，较原值 −2.00 个百分点' });
    },
  );

  test('compares a scenario with the one it inherits from', () => {
    expect(read('stretch', '12.4')).toEqual({ kind: 'set', value: 0.124, text: '= 12.40%，较基准 +0.40 个百分点' });
    expect(read('stretch', '12.4', 'en')).toMatchObject({ text: '= 12.40%, +0.40 pp against Base' });
  });

  test('compares amounts in their own unit', () => {
    const target = { scenario: 'base', variable: 'fixedAssetInvestmentBase', slot: 'once' } as const;
    expect(readEntry(results, target, '1,136.2', 'zh')).toMatchObject({
      text: '= 1,136.20 亿元，较原值 +1,000.00 亿元',
    });
  });

  test('an entry relative to the present figure says what it comes to', () => {
    // 12% × 1.1 = 13.2%; 13% − 0.5 points = 12.5%
    expect(read('base', '+10%')).toEqual({ kind: 'set', value: 0.132, text: '12% → 13.2%' });
    expect(read('stretch', '-0.5个百分点')).toEqual({ kind: 'set', value: 0.125, text: '13% → 12.5%' });
    expect(read('base', '-10%')).toMatchObject({
      kind: 'set',
      value: -0.1,
      text: expect.stringContaining('= −10.00%'),
    });
    expect(read('base', '*99')).toMatchObject({ kind: 'refused', text: expect.stringContaining('超出了合理范围') });
    const missing = resultsOf(edited(shippedPlan(), 'base', 'fixedAssetInvestmentGrowth', null)).results;
    expect(readEntry(missing, investment('base'), '+10%', 'zh')).toMatchObject({
      kind: 'refused',
      text: expect.stringContaining('还没有数'),
    });
    const amount = { scenario: 'base', variable: 'fixedAssetInvestmentBase', slot: 'once' } as const;
    expect(readEntry(results, amount, '+1pt', 'zh')).toMatchObject({ kind: 'refused' });
    expect(readEntry(results, amount, '+-36.2', 'zh')).toMatchObject({ value: 100, text: '136.2 亿元 → 100 亿元' });
  });

  test('a fraction in a cell of percent is asked about where a hundred times as much is near the present figure', () => {
    const question = (text: string, scenario = 'base') => {
      const reading = read(scenario, text);
      return reading.kind === 'set' ? reading.question : undefined;
    };
    expect(question('0.12')).toEqual({ small: '0.12%', large: '12%', value: 0.12 });
    expect(question('．１３')).toEqual({ small: '0.13%', large: '13%', value: 0.13 });
    expect(['12', '0.12%', '1.2', '0.9', '0.001', '0', '+0.5pt', '-3'].map((text) => question(text))).toEqual(
      Array.from({ length: 8 }),
    );
    const low = resultsOf(edited(shippedPlan(), 'base', 'fixedAssetInvestmentGrowth', 0.004)).results;
    expect(readEntry(low, investment('base'), '0.3', 'zh')).not.toHaveProperty('question');
    const missing = resultsOf(edited(shippedPlan(), 'base', 'fixedAssetInvestmentGrowth', null)).results;
    expect(readEntry(missing, investment('base'), '0.12', 'zh')).toMatchObject({ question: { large: '12%' } });
  });

  test('refuses what is no number and what is outside the range, in the units the planner sees', () => {
    expect(read('base', '12..5')).toMatchObject({ kind: 'refused' });
    expect(read('base', '99999')).toMatchObject({ kind: 'refused', text: expect.stringContaining('−90% 至 500%') });
  });

  test('an empty entry clears: to what is inherited, or to missing at the root, never to zero', () => {
    expect(read('stretch', '')).toEqual({ kind: 'inherit', text: '清空后沿用基准的 12%' });
    expect(read('base', '')).toEqual({ kind: 'missing', text: '清空后为缺数据，不会变成零' });
    expect(readClearing(results, investment('stretch'), false, 'zh')).toMatchObject({ kind: 'refused' });
  });

  test('reads back what the editor opens with, whatever the figure', () => {
    fc.assert(
      fc.property(fc.integer({ min: -8999, max: 49_999 }), (hundredths) => {
        const value = Number(`${hundredths}e-4`);
        expect(read('base', editText(value, '%'))).toMatchObject({ kind: 'set', value });
      }),
    );
  });
});

describe('editName', () => {
  test('names the variable and both figures, short; outside the root the scenario too', () => {
    expect(editName(results, investment('base'), 0.1)).toEqual({
      zh: '固定资产投资增速 12% → 10%',
      en: 'Growth of fixed asset investment 12% → 10%',
    });
    expect(editName(results, investment('stretch'), 0.124).zh).toBe('力争 · 固定资产投资增速 13% → 12.4%');
    expect(editName(results, investment('stretch'), 'inherited').zh).toBe('力争 · 固定资产投资增速 13% → 沿用');
    expect(editName(results, investment('base'), null).zh).toBe('固定资产投资增速 12% → 缺数据');
  });
});

describe('lockedReason', () => {
  const reason = (variable: string, period: string): string => {
    const position = gridPosition(results, { scenario: 'base', variable, period });
    if (!position) throw new Error(variable);
    expect(position.edit).toBeNull();
    return lockedReason(results, position, 'zh');
  };
  test('names what a calculated figure depends on', () => {
    expect(reason('otherSecondaryGrowth', '2024')).toBe(
      '“其他第二产业增速”由公式算出，不能直接填；请改它所依据的投资对其他第二产业的传导系数、固定资产投资实际增速，或按 F2 改公式。',
    );
  });
  test('says that a figure does not exist yet', () => {
    expect(reason('primaryGrowth', '2023')).toBe('“第一产业增速”在 2023 年还没有数。');
  });
});

test('gridPosition shows the base year of every scenario in the one column there is', () => {
  const plan = edited(shippedPlan(), 'stretch', 'fixedAssetInvestmentBase', 140, 'once');
  const figure = { scenario: 'stretch', variable: 'fixedAssetInvestment', period: '2023' };
  expect(gridPosition(resultsOf(plan).results, figure)?.edit).toEqual({
    scenario: 'base',
    variable: 'fixedAssetInvestmentBase',
    slot: 'once',
  });
  expect(gridPosition(results, { ...figure, variable: 'nobody' })).toBeNull();
});
