import { describe, expect, test } from 'vitest';
import { setAssumptions } from '../../../models/plan/edit-plan.ts';
import { shippedPlan } from '../../../models/plan/shipped-plan.ts';
import type { RangeExtent } from '../../../models/views/cell-range.ts';
import { clearRange, enterRange, fillByKey, fillRange, fillToCell } from '../../../models/views/fill-range.ts';
import { evaluateAll } from '../../../models/views/plan-results.ts';
import { nextInArea, type RangeArea, rangeArea } from '../../../models/views/range-area.ts';
import type { RangeEdit } from '../../../models/views/range-edit.ts';
import { selectedCells } from '../../../models/views/selected-cells.ts';
import { edited, must } from '../../support/plans.ts';

const source = { kind: 'assumed', author: '测试', date: '2024-01-06' } as const;
const rows = ['primaryGrowth', 'fixedAssetInvestmentGrowth', 'retailSalesGrowth', 'otherSecondaryGrowth'];
const columns = ['base@2024', 'stretch@2024'];
const results = must(evaluateAll(shippedPlan()));
const area = (top: number, bottom: number, left: number, right: number, variables = rows): RangeArea => ({
  shown: { variables, columns },
  extent: { top, bottom, left, right },
});
const valuesAfter = ({ edits }: RangeEdit) => {
  const next = must(evaluateAll(must(setAssumptions(results.plan, edits, source))));
  return selectedCells(next, { variables: rows.slice(0, 3), columns }).map((row) =>
    row.map(({ gridCell: { cell } }) => (cell.kind === 'value' ? cell.value : cell.kind)),
  );
};
// As shipped: 4.6%, and 12% and 13%, 10% and 11% in 基准 and 力争.
const shipped = [
  [0.046, 0.046],
  [0.12, 0.13],
  [0.1, 0.11],
];

test('the figures these tests begin with', () =>
  expect(valuesAfter({ edits: [], entered: 0, locked: 0, refused: [] })).toEqual(shipped));

test('clearing a range inherits again, and is missing in the base; calculated cells are no matter', () => {
  const edit = clearRange(results, area(1, 3, 0, 1));
  expect(edit).toMatchObject({ entered: 4, locked: 0, refused: [] });
  expect(valuesAfter(edit)[1]).toEqual(['missing', 'missing']);
  const stretch = clearRange(results, area(0, 2, 1, 1));
  expect(valuesAfter(stretch)).toEqual([
    [0.046, 0.046],
    [0.12, 0.12],
    [0.1, 0.1],
  ]);
  expect(stretch.entered).toBe(2);
});

describe('one text in every cell', () => {
  test('is a choice wherever it was not one, and calculated cells are counted', () => {
    const edit = must(enterRange(results, area(1, 3, 0, 1), '１２％'));
    expect(edit).toMatchObject({ entered: 4, locked: 2 });
    expect(valuesAfter(edit).slice(1)).toEqual([
      [0.12, 0.12],
      [0.12, 0.12],
    ]);
    expect(must(enterRange(results, area(1, 2, 0, 1), '')).entered).toBe(4);
  });
  test('a relative one is so in each cell, also over different units where it is a share', () => {
    // 12%, 13% and 10%, 11%, each with half a point more
    expect(valuesAfter(must(enterRange(results, area(1, 2, 0, 1), '+0.5pt'))).slice(1)).toEqual([
      [0.125, 0.135],
      [0.105, 0.115],
    ]);
    const mixed = area(0, 1, 0, 0, ['fixedAssetInvestmentGrowth', 'otherSecondaryPassThrough']);
    const edit = must(enterRange(results, mixed, '*1.1'));
    expect(edit.edits.map(({ value }) => value)).toEqual([0.132, 1.1]);
    expect(enterRange(results, mixed, '++1')).toMatchObject({ problems: [{ code: 'enter-units' }] });
    const missing = must(evaluateAll(edited(shippedPlan(), 'base', 'retailSalesGrowth', null)));
    expect(must(enterRange(missing, area(2, 2, 0, 0), '+10%')).refused[0]?.reason.zh).toBe('本格缺数据，没有可改的数');
  });
  test('is refused for cells of different units, with the units', () => {
    const mixed = area(0, 1, 0, 0, [
      'fixedAssetInvestmentGrowth',
      'investmentPassThrough',
      'otherSecondaryPassThrough',
    ]);
    const given = { ...mixed, extent: { ...mixed.extent, bottom: 2 } };
    expect(enterRange(results, given, '12')).toMatchObject({
      problems: [{ code: 'enter-units', details: { text: '12', units: '%、系数' } }],
    });
  });
});

describe('filling', () => {
  const filled = (given: RangeArea, from: RangeExtent) => valuesAfter(must(fillRange(results, given, from)));
  test('down and right copy the first line into the rest, without a trace where nothing changes', () => {
    const down = fillByKey(area(1, 3, 0, 1), 'down');
    expect(down?.source).toEqual({ top: 1, bottom: 1, left: 0, right: 1 });
    const edit = must(fillRange(results, down?.area ?? area(0, 0, 0, 0), down?.source ?? area(0, 0, 0, 0).extent));
    expect(valuesAfter(edit)[2]).toEqual([0.12, 0.13]);
    expect(edit).toMatchObject({ entered: 2, locked: 2 });
    const right = fillByKey(area(0, 2, 0, 1), 'right');
    const across = must(fillRange(results, right?.area ?? area(0, 0, 0, 0), right?.source ?? area(0, 0, 0, 0).extent));
    expect(valuesAfter(across).map((row) => row[1])).toEqual([0.046, 0.12, 0.1]);
    // 4.6% is inherited already and stays so.
    expect(across.entered).toBe(2);
  });
  test('a single line takes what stands before it; the first has nothing', () => {
    expect(fillByKey(area(2, 2, 0, 1), 'down')).toEqual({
      area: area(1, 2, 0, 1),
      source: { top: 1, bottom: 1, left: 0, right: 1 },
    });
    expect(fillByKey(area(0, 1, 0, 0), 'right')).toBeNull();
  });
  test('repeats a block, upwards so that it goes on as it ends', () => {
    expect(filled(area(0, 2, 0, 0), { top: 1, bottom: 2, left: 0, right: 0 })[0]?.[0]).toBe(0.1);
    expect(filled(area(0, 2, 0, 0), { top: 0, bottom: 1, left: 0, right: 0 })[2]?.[0]).toBe(0.046);
  });
  test('a missing figure is copied as missing', () => {
    const plan = edited(shippedPlan(), 'base', 'fixedAssetInvestmentGrowth', null);
    const missing = must(evaluateAll(plan));
    const edit = must(fillRange(missing, area(1, 2, 0, 0), { top: 1, bottom: 1, left: 0, right: 0 }));
    expect(edit.edits.map(({ value }) => value)).toEqual([null]);
  });
  test('another unit is refused, and nothing is filled', () => {
    const mixed = ['fixedAssetInvestmentGrowth', 'retailSalesGrowth', 'otherSecondaryPassThrough'];
    expect(fillRange(results, area(0, 2, 0, 0, mixed), { top: 0, bottom: 0, left: 0, right: 0 })).toMatchObject({
      problems: [{ code: 'fill-units', details: { from: '%', to: '系数' } }],
    });
  });
  test('the handle goes on in the direction that is further away', () => {
    const extent = { top: 2, bottom: 3, left: 1, right: 1 };
    expect(fillToCell(extent, 3, 1)).toBeNull();
    expect(fillToCell(extent, 6, 2)).toEqual({ ...extent, bottom: 6 });
    expect(fillToCell(extent, 0, 0)).toEqual({ ...extent, top: 0 });
    expect(fillToCell(extent, 4, 5)).toEqual({ ...extent, right: 5 });
    expect(fillToCell(extent, 2, 0)).toEqual({ ...extent, left: 0 });
  });
});

describe('going through a range', () => {
  const given = area(1, 2, 0, 1);
  const walk = (key: 'Enter' | 'Tab', isBack: boolean) => {
    let at = { variable: rows[1] ?? '', column: columns[0] ?? '' };
    return [1, 2, 3, 4].map(() => {
      at = nextInArea(given, at, key, isBack);
      return [rows.indexOf(at.variable), columns.indexOf(at.column)].join();
    });
  };
  test('Tab by rows, Enter by columns, back with Shift, round and round', () => {
    expect(walk('Tab', false)).toEqual(['1,1', '2,0', '2,1', '1,0']);
    expect(walk('Enter', false)).toEqual(['2,0', '1,1', '2,1', '1,0']);
    expect(walk('Tab', true)).toEqual(['2,1', '2,0', '1,1', '1,0']);
    expect(walk('Enter', true)).toEqual(['2,1', '1,1', '2,0', '1,0']);
  });
  test('from elsewhere it begins at the first cell', () => {
    expect(nextInArea(given, { variable: 'primaryGrowth', column: 'base@2024' }, 'Enter', false)).toEqual({
      variable: rows[1],
      column: columns[0],
    });
  });
});

test('headings of groups are no rows of a range of figures', () => {
  const shownRows = [
    { kind: 'group', id: 'g' },
    { kind: 'variable', id: 'a' },
    { kind: 'group', id: 'h' },
    { kind: 'variable', id: 'b' },
  ] as const;
  const extent = { top: 1, bottom: 3, left: 0, right: 1 };
  expect(rangeArea(shownRows, columns, extent)).toEqual({
    shown: { variables: ['a', 'b'], columns },
    extent: { top: 0, bottom: 1, left: 0, right: 1 },
  });
  expect(rangeArea(shownRows, columns, { ...extent, top: 2, bottom: 2 })).toBeNull();
});
