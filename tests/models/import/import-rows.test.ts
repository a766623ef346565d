import { describe, expect, test } from 'vitest';
import { importEditName, importedName } from '../../../models/import/import-names.ts';
import { importRows } from '../../../models/import/import-rows.ts';
import { shippedPlan } from '../../../models/plan/shipped-plan.ts';
import { must } from '../../support/plans.ts';
import { bytesOf, compared, exported, number, text, typed } from './round-trip.ts';

const plan = shippedPlan();
const frozen = { hash: 'a'.repeat(64), author: '', date: '2024-01-05', note: '' };

describe('the lines a planner confirms', async () => {
  let book = typed(exported(plan), 'in_base_fixedAssetInvestmentGrowth', 1, number(0.1));
  book = typed(book, 'in_stretch_fixedAssetInvestmentGrowth', 1, null);
  book = typed(book, 'in_stretch_otherServicesGrowth', 0, number(0.06));
  book = typed(book, 'in_base_primaryGrowth', 0, text('较快'));
  book = typed(book, 'in_base_gdpBase', 0, number(400));
  book = typed(book, 'out_base_gdpGrowth', 1, number(0.09));
  const difference = must(await compared(await bytesOf(book), plan));
  const rows = importRows(difference, plan, 'present', 'zh');
  const row = (id: string) => rows.find((one) => one.id === id);

  test('say what was, what is and what would be, in the words of the grid', () => {
    expect(row('in_base_fixedAssetInvestmentGrowth#1')).toEqual({
      id: 'in_base_fixedAssetInvestmentGrowth#1',
      canTake: true,
      isSure: true,
      scenario: '基准',
      label: '固定资产投资增速',
      year: '2024',
      exported: '12%',
      present: '12%',
      workbook: '10%',
      remark: '',
      sentences: [],
    });
    expect(row('in_base_gdpBase#0')).toMatchObject({ year: '', workbook: '400 亿元', isSure: true });
    expect(row('in_stretch_fixedAssetInvestmentGrowth#1')).toMatchObject({ workbook: '沿用', isSure: true });
    expect(row('in_stretch_otherServicesGrowth#0')?.sentences).toEqual(['原为沿用，改为自己的数。']);
  });

  test('what cannot be taken is shown without a box, formulas last', () => {
    expect(row('in_base_primaryGrowth#0')).toMatchObject({ canTake: false, workbook: '—', remark: '不是数字' });
    expect(rows.at(-1)).toMatchObject({
      id: 'out_base_gdpGrowth#1',
      canTake: false,
      remark: '公式被改',
      workbook: '0.09',
    });
    expect(rows.at(-1)?.sentences[0]).toMatch(/公式被改，只列出，不采用。模型：=IF\(COUNT/);
  });

  test('a frozen scenario takes nothing, a new one below it may', () => {
    const scenarios = plan.scenarios.map((scenario) => ({ ...scenario, frozen }));
    const rowIn = (mode: 'present' | 'new') =>
      importRows(difference, { ...plan, scenarios }, mode, 'en').find(({ id }) => id.startsWith('in_base_fixed'));
    expect(rowIn('present')).toMatchObject({ canTake: false, remark: 'Frozen' });
    expect(rowIn('new')).toMatchObject({ canTake: true, isSure: true, remark: '' });
  });
});

test('new scenarios have names that no other has, and undo names the file', () => {
  const base = { zh: '基准', en: 'Base' };
  expect(importedName(base, plan)).toEqual({ zh: '基准 导入', en: 'Base imported' });
  const [first] = plan.scenarios;
  const taken = first ? { ...first, id: 'other', name: { zh: '基准 导入', en: 'x' } } : [];
  expect(importedName(base, { ...plan, scenarios: plan.scenarios.concat(taken) }).zh).toBe('基准 导入 2');
  expect(importEditName('a.xlsx', 3)).toEqual({ zh: '导入 a.xlsx：3 处', en: 'Import a.xlsx: 3 changes' });
});
