import { expect, test } from 'vitest';
import { scenarioWorkbook } from '../../../models/export/scenario-workbook.ts';
import { parsePlan, serializePlan } from '../../../models/plan/parse-plan.ts';
import { planText } from '../../../models/plan/plan-text.ts';
import { shippedPlan } from '../../../models/plan/shipped-plan.ts';
import { evaluateAll } from '../../../models/views/plan-results.ts';
import { edited, must } from '../../support/plans.ts';

const plan = shippedPlan();
const hash = '0123456789abcdef'.repeat(4);
const spec = must(
  scenarioWorkbook(must(evaluateAll(plan)), {
    scenarios: [],
    selected: null,
    language: 'zh',
    date: '2024-01-05',
    hash,
    font: '微软雅黑',
  }),
);
const meta = spec.sheets.find(({ name }) => name === '_meta');
/** The entries of the line that begins with a text. */
const line = (start: string): readonly unknown[] => {
  const row = meta?.cells.find(
    ({ column, content }) => column === 0 && content.kind === 'text' && content.text === start,
  )?.row;
  const entries: unknown[] = [];
  for (const { row: at, column, content } of meta?.cells ?? []) {
    if (at === row && content.kind !== 'formula')
      entries[column] = content.kind === 'text' ? content.text : content.value;
  }
  return entries;
};

test('a sheet for machines says what the workbook was exported from', () => {
  expect(meta?.isHidden).toBe(true);
  expect(line('format')).toEqual(['format', 'goalpath-workbook']);
  expect(line('version')).toEqual(['version', 1]);
  expect(line('model')).toEqual(['model', plan.model.id]);
  expect(line('hash')).toEqual(['hash', hash]);
  expect(line('date')).toEqual(['date', '2024-01-05']);
  expect(line('scenarios')).toEqual(['scenarios', 'base stretch']);
});

test('and every input by name as it was: set, taken over from the parent or the year before, or missing', () => {
  const start = ['input', 'base', 'fixedAssetInvestmentGrowth', '%', '2023', 0.03, 0.12];
  expect(line('in_base_fixedAssetInvestmentGrowth').slice(1, 8)).toEqual(start);
  // 力争 takes 2023 over from 基准, sets 13% for 2024 and carries it on.
  expect(line('in_stretch_fixedAssetInvestmentGrowth').slice(6, 9)).toEqual([
    '=in_base_fixedAssetInvestmentGrowth#0 0.03',
    0.13,
    '=in_stretch_fixedAssetInvestmentGrowth#1 0.13',
  ]);
  expect(line('in_stretch_otherServicesGrowth')[6]).toBe('=in_base_otherServicesGrowth#0 0.058');
  expect(line('in_base_tradeTotalBase').slice(4)).toEqual(['亿元', 'once', 'missing']);
  expect(line('tgt_gdp').slice(1)).toEqual(['target', undefined, 'gdp', '%', undefined, 0.08, 0.09]);
  expect(line('retailSales').slice(1, 8)).toEqual([
    'formula',
    undefined,
    'retailSales',
    '亿元',
    undefined,
    'previous(retailSales) * (1 + retailSalesGrowth)',
    'retailSalesBase',
  ]);
  expect(line('in_margin_rate').slice(4)).toEqual(['%', undefined, plan.model.margins.rate]);
});

test('the cover shows the hash of the plan', () => {
  const cell = spec.sheets[0]?.cells.find(({ note }) => note?.endsWith(hash) === true);
  expect(cell?.content).toEqual({ kind: 'text', text: '方案校验码 0123456789abcdef' });
});

test('the hashed text of a plan does not change when it is saved and opened, and changes with any figure', () => {
  const changed = edited(plan, 'base', 'retailSalesGrowth', 0.1);
  expect(planText(must(parsePlan(serializePlan(changed), 'plan')))).toBe(planText(changed));
  expect(planText(changed)).not.toBe(planText(plan));
});
