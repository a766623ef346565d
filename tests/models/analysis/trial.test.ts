import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openTrial } from '../../../models/analysis/trial.ts';
import { edited, evaluated, must } from '../../support/plans.ts';
import { shipped, smallModel, y } from './support.ts';

const { compiled, assumptions, plan } = shipped('stretch');
const levers = [
  { variable: 'otherServicesGrowth', slot: '2024' },
  { variable: 'fixedAssetInvestmentPrice', slot: '2024' },
  { variable: 'gdpBase', slot: 'once' },
  { variable: 'otherServicesGrowth', slot: '2025' },
];
const outputs = ['gdpGrowth', 'gdpNominal', 'fiscalRevenueGrowth', 'tradeTotal', 'consumptionPull'].flatMap(
  (variable) => plan.model.periods.map((period) => ({ variable, period })),
);

describe('a trial', () => {
  const trial = must(openTrial(compiled, assumptions, levers, outputs));
  const figure = fc.double({ min: -0.95, max: 3, noNaN: true });

  test('gives many runs at once what it gives one by one, to the bit', () => {
    const point = fc.tuple(figure, figure, figure, figure).map((values) => Float64Array.from(values));
    const property = fc.property(fc.array(point, { minLength: 1, maxLength: 20 }), (points) => {
      const columns = levers.map((_, index) => Float64Array.from(points, (values) => values[index] ?? 0));
      const block = trial.runBlock(columns, points.length);
      for (const [lane, values] of points.entries()) {
        expect(Float64Array.from(block, (column) => column[lane] ?? 0)).toEqual(trial.run(values));
      }
    });
    fc.assert(property, { numRuns: 60 });
  });

  test('gives what the plan gives after the same edits, and leaves the plan as it was', () => {
    const before = JSON.stringify(plan);
    const values = [0.07, 0.02, 400, 0.03];
    const found = trial.run(Float64Array.from(values));
    let changed = plan;
    for (const [index, { variable, slot }] of levers.entries()) {
      changed = edited(changed, 'stretch', variable, values[index] ?? null, slot);
    }
    const { cells } = evaluated(changed, 'stretch');
    const wanted = outputs.map(({ variable, period }) => {
      const cell = cells.get(variable)?.[plan.model.periods.indexOf(period)];
      return cell?.kind === 'value' ? cell.value : Number.NaN;
    });
    expect([...found]).toEqual(wanted);
    expect(JSON.stringify(plan)).toBe(before);
  });

  test('knows what its levers are now and which figures are lacking', () => {
    expect([...trial.present]).toEqual([0.058, 0, 383, 0.058]);
    expect(trial.lacking[outputs.findIndex(({ variable }) => variable === 'tradeTotal')]).toEqual(['tradeTotalBase']);
    expect(trial.lacking[0]).toEqual([]);
  });

  test('a lever without a figure gives the output one', () => {
    const small = smallModel({ a: null, b: 2 }, 'a * b');
    const found = must(openTrial(small.compiled, small.assumptions, [{ variable: 'a', slot: 'once' }], [y]));
    expect([...found.present, ...found.run(Float64Array.of(3))]).toEqual([Number.NaN, 6]);
    expect(found.lacking).toEqual([[]]);
  });
});

test.each([
  ['unknown-variable', { variable: 'nothing', slot: 'once' }],
  ['not-an-assumption', { variable: 'gdpReal', slot: '2024' }],
  ['unknown-period', { variable: 'primaryGrowth', slot: '2023' }],
  ['unknown-period', { variable: 'gdpBase', slot: '2024' }],
])('%s: %j is refused', (code, lever) => {
  expect(openTrial(compiled, assumptions, [lever], [])).toMatchObject({ ok: false, problems: [{ code }] });
});

test('an output that the model does not have is refused', () => {
  const refused = openTrial(compiled, assumptions, [], [y, { variable: 'gdpReal', period: '1999' }]);
  expect(refused).toMatchObject({ problems: [{ code: 'unknown-variable' }, { code: 'unknown-period' }] });
});
