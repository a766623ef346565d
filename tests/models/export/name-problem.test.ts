import { expect, test } from 'vitest';
import { nameProblem } from '../../../models/export/workbook/name-problem.ts';

test.each([
  'in_CO2',
  'in_Q1',
  'in_base_fixedAssetInvestmentGrowth',
  'tgt_gdp',
  '消费增速',
  'GDP增速',
  'GDP_24',
  'XFE1',
  'RATE',
  'Client',
  '_x.y?',
  'a'.repeat(255),
])('%s may be a name', (name) => {
  expect(nameProblem(name)).toBeNull();
});

test.each([
  ['', 'empty'],
  ['a'.repeat(256), 'too-long'],
  ['2025GDP', 'character'],
  ['增速%', 'character'],
  ['a b', 'character'],
  ['a-b', 'character'],
  ['TRUE', 'reserved'],
  ['CO2', 'reference'],
  ['Q1', 'reference'],
  ['FY25', 'reference'],
  ['TAX2025', 'reference'],
  ['xfd1', 'reference'],
  ['R', 'reference'],
  ['c', 'reference'],
  ['RC', 'reference'],
  ['R2D2', 'reference'],
  ['C1_FOO', 'reference'],
])('%s may not: %s', (name, problem) => {
  expect(nameProblem(name)).toBe(problem);
});
