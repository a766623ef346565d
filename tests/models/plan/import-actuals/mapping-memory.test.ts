import fc from 'fast-check';
import { expect, test } from 'vitest';
import { setActuals } from '../../../../models/plan/edit-actuals.ts';
import type { ActualsTable, TableCell } from '../../../../models/plan/import-actuals/actuals-table.ts';
import { guessMapping } from '../../../../models/plan/import-actuals/guess-mapping.ts';
import {
  noMemory,
  readMemory,
  recallMapping,
  rememberMapping,
} from '../../../../models/plan/import-actuals/mapping-memory.ts';
import { readActualsTable } from '../../../../models/plan/import-actuals/read-actuals-table.ts';
import { shippedPlan } from '../../../../models/plan/shipped-plan.ts';
import { must } from '../../../support/plans.ts';

const plan = shippedPlan();
const { goals } = plan.model;
const tableOf = (month: number): ActualsTable => ({
  name: '表',
  rows: [[`2024年1-${month}月主要指标`], ['指标', `1-${month}月完成`, '比上年'], ['全社会固投', 40, 0.004]],
});

test('what a planner chose for a table holds for the next month, whose headings name another month', () => {
  const guess = guessMapping(tableOf(3), goals, '2024');
  expect(guess.columns[2]).toEqual({ kind: 'ignore' });
  const chosen = {
    ...guess,
    columns: [
      { kind: 'goal' } as const,
      { kind: 'ignore' } as const,
      { kind: 'figure', figure: 'growth', month: null } as const,
    ],
    growthAs: 'fraction' as const,
    goals: { 全社会固投: 'fixedAssetInvestment' },
  };
  const memory = readMemory(JSON.stringify(rememberMapping(noMemory, tableOf(3), chosen)));
  const next = tableOf(4);
  const mapping = recallMapping(memory, next, guessMapping(next, goals, '2024'));
  const read = readActualsTable(next, mapping, {
    goals,
    years: ['2024'],
    measureOf: ({ kind }) => (kind === 'growth' ? 'growth' : 'level'),
  });
  expect(read).toMatchObject({
    entries: [{ goal: 'fixedAssetInvestment', month: '2024-04', measure: 'growth', value: 0.004 }],
    skipped: [],
  });
});

test.each([null, '', '{', '[]', '{"columns":{"a":"nonsense"},"goals":{},"growthAs":{}}'])(
  'what another version kept is no memory: %s',
  (text) => {
    expect(readMemory(text)).toEqual(noMemory);
  },
);

test('the memory does not grow without end', () => {
  const wide: ActualsTable = { name: '表', rows: [Array.from({ length: 900 }, (_, column) => `列${column}`)] };
  const mapping = guessMapping(wide, goals, '2024');
  expect(Object.keys(rememberMapping(noMemory, wide, { ...mapping, head: { row: 0, lines: 1 } }).columns)).toHaveLength(
    400,
  );
});

const cell: fc.Arbitrary<TableCell> = fc.oneof(
  fc.constantFrom(
    '指标',
    '月份',
    '1-3月',
    '累计',
    '增速',
    '单位',
    '固定资产投资',
    '地区生产总值',
    '新引进亿元以上项目',
    '亿元',
  ),
  fc.constantFrom('2024-03', '7.2%', '—', '__proto__', 'constructor', '#REF!', '３月', ''),
  fc.string({ maxLength: 12 }),
  fc.double(),
  fc.integer({ min: -5, max: 20 }),
  fc.constant(null),
);

test('whatever stands in a table, what is read from it can be entered, and everything else is listed', () => {
  let entered = 0;
  fc.assert(
    fc.property(fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 8 }), (rows) => {
      const table = { name: '表', rows };
      const mapping = recallMapping(noMemory, table, guessMapping(table, goals, '2024'));
      const read = readActualsTable(table, mapping, {
        goals,
        years: ['2023', '2024'],
        measureOf: ({ kind }, year) => (year === '2024' && kind === 'growth' ? 'growth' : 'level'),
      });
      must(setActuals(plan, read.entries, { kind: 'assumed', author: 'test', date: '2024-07-01' }));
      entered += read.entries.length;
      for (const { kind } of mapping.columns) expect(['ignore', 'goal', 'month', 'unit', 'figure']).toContain(kind);
    }),
    { numRuns: 1_000 },
  );
  expect(entered).toBeGreaterThan(5);
});
