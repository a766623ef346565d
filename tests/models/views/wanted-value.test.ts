import { expect, test } from 'vitest';
import { shippedPlan } from '../../../models/plan/shipped-plan.ts';
import { attainmentRows } from '../../../models/views/attainment-rows.ts';
import { contributionView } from '../../../models/views/contribution-view.ts';
import { contributionVariables, readWanted, wantableResult } from '../../../models/views/wanted-value.ts';
import { resultsOf } from '../../support/workbench-results.ts';

const plan = shippedPlan();
const { results, active } = resultsOf(plan);
const wantable = (id: string | null) => wantableResult(results, active, id, 'zh');

test('a calculated figure can be wanted otherwise, in its own unit; what is entered or missing cannot', () => {
  expect(wantable('gdpGrowth')).toMatchObject({
    output: { variable: 'gdpGrowth', period: '2024' },
    label: '地区生产总值增速',
    unit: '%',
    unitText: '%',
  });
  // 8.2711 % of the shipped model, as it would be typed.
  expect(Number(wantable('gdpGrowth')?.present)).toBeCloseTo(8.27, 2);
  expect(wantable('primaryPull')?.unitText).toBe('百分点');
  expect(wantable('primaryGrowth')).toBeNull();
  expect(wantable('tradeTotal')).toBeNull();
  expect(wantable('nobody')).toBeNull();
  expect(wantable(null)).toBeNull();
});

test('what is typed reads as in a cell', () => {
  const growth = wantable('gdpGrowth');
  if (!growth) throw new Error('no growth');
  expect(readWanted(growth, '9')).toEqual({ ok: true, value: 0.09 });
  expect(readWanted(growth, '９％')).toEqual({ ok: true, value: 0.09 });
  expect(readWanted(growth, 'x')).toMatchObject({ ok: false, problems: [{ code: 'entry-not-a-number' }] });
  expect(readWanted(growth, ' ')).toEqual({ ok: false, problems: [] });
});

test('every line of contributions and every goal with a figure names what it measures', () => {
  const lines = (side: 'production' | 'expenditure') =>
    contributionView(results, active, side, 'zh').table.rows.map(({ id }) => contributionVariables(plan.model, id));
  const known = new Set(plan.model.variables.map(({ id }) => id));
  expect(lines('production').every(({ growth, pull }) => known.has(growth ?? '') && known.has(pull ?? ''))).toBe(true);
  expect(lines('expenditure').every(({ growth, pull }) => growth === null && known.has(pull ?? ''))).toBe(true);
  expect(contributionVariables(plan.model, 'total')).toEqual({ growth: 'gdpGrowth', pull: null });
  expect(contributionVariables(plan.model, 'nobody')).toEqual({ growth: null, pull: null });
  const goals = attainmentRows(results, active, 'zh');
  expect(goals.find(({ id }) => id === 'gdp')?.wanted).toBe('gdpGrowth');
  expect(goals.find(({ value }) => value.startsWith('余'))?.wanted).toBeNull();
});
