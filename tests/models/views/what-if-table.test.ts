import { expect, test } from 'vitest';
import { axisOf, tabulate } from '../../../models/analysis/table.ts';
import { cellAt, numberOf } from '../../../models/evaluation/evaluation.ts';
import { shippedPlan } from '../../../models/plan/shipped-plan.ts';
import { leverRows } from '../../../models/views/what-if-levers.ts';
import { boundedSide, heatView, sideOr, usualSide } from '../../../models/views/what-if-table.ts';
import { edited, evaluated, must } from '../../support/plans.ts';
import { resultsOf } from '../../support/workbench-results.ts';

const plan = shippedPlan();
const { results, active } = resultsOf(plan, 'base');
const output = { variable: 'gdpGrowth', period: '2024' };
const x = must(axisOf({ variable: 'fixedAssetInvestmentGrowth', slot: '2024' }, 0.08, 0.16, 5));
const y = must(axisOf({ variable: 'otherServicesGrowth', slot: '2024' }, 0.04, 0.08, 3));
const table = must(tabulate(results.compiled, active.assumptions, output, x, y));
const view = heatView(results, { ...table, y }, 'zh');

test('a cell is what the plan gives with that pair, and says so', () => {
  const both = edited(edited(plan, 'base', x.variable, 0.16), 'base', y.variable, 0.08);
  const growth = numberOf(cellAt(evaluated(both, 'base'), 'gdpGrowth', '2024')) ?? Number.NaN;
  const corner = view.rows[0]?.cells[4];
  expect(corner?.text).toBe((growth * 100).toFixed(2));
  expect(corner?.reading).toBe(`固定资产投资增速 16%，其他服务业增速 8%：${(growth * 100).toFixed(2)}%，达到力争`);
  expect(corner?.heat).toBe(1);
});

test('the greatest figure of the vertical lever stands on top, the least heat at the bottom left', () => {
  expect(view.rows.map(({ name }) => name)).toEqual(['8', '6', '4']);
  expect(view.columns).toEqual(['8', '10', '12', '14', '16']);
  expect(view.rows[2]?.cells[0]).toMatchObject({ heat: 0, reaches: 'none' });
});

test('marks follow the figures of the goal', () => {
  for (const cell of view.rows.flatMap(({ cells }) => cells)) {
    const value = Number(cell.text);
    if (Math.abs(value - 8) < 0.01 || Math.abs(value - 9) < 0.01) continue;
    expect(cell.reaches).toBe(value > 9 ? 'stretch' : value > 8 ? 'base' : 'none');
  }
});

test('the exported rows have a line for each figure and all digits', () => {
  expect(view.table).toHaveLength(4);
  expect(view.table[0]).toEqual(['其他服务业增速 \\ 固定资产投资增速', '8', '10', '12', '14', '16']);
});

test('a side is what was wanted, two points either way otherwise, and no more than can be printed', () => {
  const rows = leverRows(results, active, output, {}, 'zh');
  const [first] = rows;
  expect(sideOr(null, rows, 0)).toEqual(first && usualSide(first));
  expect(sideOr({ variable: 'gone', slot: '2024', from: 0, to: 1, count: 3 }, rows, 0)).toEqual(
    first && usualSide(first),
  );
  expect(first && usualSide(first)).toMatchObject({ count: 9 });
  const side = { variable: 'primaryGrowth', slot: '2024', from: 0, to: 1, count: 500 };
  expect(boundedSide(side).count).toBe(21);
  expect(boundedSide({ ...side, count: 0 }).count).toBe(2);
  expect(sideOr(side, rows, 0)).toBe(side);
});
