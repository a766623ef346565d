import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { frontierOf } from '../../../models/analysis/frontier.ts';
import { axisOf as readAxis, tabulate } from '../../../models/analysis/table.ts';
import { openTrial } from '../../../models/analysis/trial.ts';
import { must } from '../../support/plans.ts';
import { lever, shipped, smallModel, y } from './support.ts';

/** An axis that must be good. */
const axisOf = (...given: Parameters<typeof readAxis>) => must(readAxis(...given));

const growth = { variable: 'gdpGrowth', period: '2024' };
const services = { variable: 'otherServicesGrowth', slot: '2024' };
const investment = { variable: 'fixedAssetInvestmentGrowth', slot: '2024' };

describe('a table', () => {
  const { compiled, assumptions } = shipped('base');

  test('every cell is what evaluating that pair gives, to the bit', () => {
    const trial = must(openTrial(compiled, assumptions, [services, investment], [growth]));
    const property = fc.property(
      fc.double({ min: -0.5, max: 1, noNaN: true }),
      fc.double({ min: -0.5, max: 1, noNaN: true }),
      fc.integer({ min: 1, max: 6 }),
      fc.integer({ min: 1, max: 6 }),
      (from, to, columns, rows) => {
        const x = axisOf(services, from, to, columns);
        const up = axisOf(investment, to, from + 2, rows);
        const { cells } = must(tabulate(compiled, assumptions, growth, x, up));
        const evaluated = up.values.map((b) => x.values.map((a) => trial.run(Float64Array.of(a, b))[0]));
        expect(cells).toEqual(evaluated);
      },
    );
    fc.assert(property, { numRuns: 30 });
  });

  test('one way is one row', () => {
    const { cells, y: none } = must(tabulate(compiled, assumptions, growth, axisOf(services, 0, 0.1, 3), null));
    expect(none).toBeNull();
    // 0.082684 − 0.338 · 0.058 = 0.06308 with no growth of other services.
    expect(cells[0]?.map((cell) => Number(cell?.toFixed(12)))).toEqual([0.06308, 0.07998, 0.09688]);
  });

  test('holds 101 figures a side and says so', () => {
    const wide = axisOf(services, 0, 0.1, 101);
    const table = must(tabulate(compiled, assumptions, growth, wide, axisOf(investment, 0, 0.2, 101)));
    expect([table.cells.length, table.cells[100]?.length]).toEqual([101, 101]);
    expect(readAxis(services, 0, 0.1, 102)).toMatchObject({
      ok: false,
      problems: [{ code: 'table-too-large', details: { count: 102, limit: 101 } }],
    });
  });

  test('a cell without a figure is empty, and one lever cannot take both sides', () => {
    const small = smallModel({ a: 1 }, '1 / a');
    const x = axisOf({ variable: 'a', slot: 'once' }, -1, 1, 3);
    expect(must(tabulate(small.compiled, small.assumptions, y, x, null)).cells).toEqual([[-1, null, 1]]);
    expect(tabulate(small.compiled, small.assumptions, y, x, x)).toMatchObject({ problems: [{ code: 'lever-twice' }] });
  });
});

test('every point of a frontier reaches the wanted value, and there is none where no figure does', () => {
  const small = smallModel({ a: 1, b: 1 }, 'a * b');
  const { points } = must(frontierOf(small.compiled, small.assumptions, y, 2, [lever('a', 0, 4), lever('b', 0, 4)], 5));
  expect(points.map(({ y: up }) => up === null)).toEqual([true, false, false, false, false]);
  for (const { x, y: up } of points.slice(1)) expect(x * (up ?? 0)).toBeCloseTo(2, 8);
});
