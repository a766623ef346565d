import { describe, expect, test } from 'vitest';
import type { CellSpec } from '../../../models/export/workbook/workbook-spec.ts';
import type { ImportDifference } from '../../../models/import/import-difference.ts';
import { setFormula } from '../../../models/plan/edit-formula.ts';
import type { Plan } from '../../../models/plan/plan.ts';
import { shippedPlan } from '../../../models/plan/shipped-plan.ts';
import { describeProblem } from '../../../models/shared/problem.ts';
import { edited, must } from '../../support/plans.ts';
import { bytesOf, compared, exported, number, text, typed } from './round-trip.ts';

const plan = shippedPlan();
const spec = exported(plan);

/** What a planner would be asked to take: which input, from what to what, and why it is doubtful. */
const asked = ({ changes }: ImportDifference) =>
  changes.map(({ id, exported: was, present, asked: to, doubts }) => ({
    id,
    was,
    present,
    to: to === null ? 'nothing' : to.kind === 'inherit' ? 'inherit' : to.value,
    doubts: doubts.map(({ code }) => code),
  }));
const codes = ({ notes }: ImportDifference): readonly string[] => notes.map(({ code }) => code);
const differenceOf = async (book: typeof spec, now: Plan = plan): Promise<ImportDifference> =>
  must(await compared(await bytesOf(book), now));

describe('a workbook that came back', { timeout: 30_000 }, () => {
  test.each(['zh', 'en'] as const)('untouched has nothing to import (%s)', async (language) => {
    expect(await differenceOf(exported(plan, { language }))).toEqual({
      date: '2024-01-05',
      scenarios: ['base', 'stretch'],
      changes: [],
      formulas: [],
      missingNames: [],
      notes: [],
    });
  });

  test('of one scenario alone, untouched, has nothing to import either', async () => {
    const difference = await differenceOf(exported(plan, { scenarios: ['stretch'] }));
    expect(difference).toMatchObject({
      scenarios: ['stretch'],
      changes: [],
      formulas: [],
      missingNames: [],
      notes: [],
    });
  });

  test('gives exactly the inputs that were typed over', async () => {
    let book = typed(spec, 'in_base_fixedAssetInvestmentGrowth', 1, number(0.1));
    book = typed(book, 'in_stretch_otherServicesGrowth', 0, number(0.06));
    book = typed(book, 'in_base_tradeTotalBase', 0, number(21.5));
    book = typed(book, 'in_margin_rate', 0, number(0.01));
    const difference = await differenceOf(book);
    expect(asked(difference).toSorted((a, b) => (a.id < b.id ? -1 : 1))).toEqual([
      { id: 'in_base_fixedAssetInvestmentGrowth#1', was: 0.12, present: 0.12, to: 0.1, doubts: [] },
      { id: 'in_base_tradeTotalBase#0', was: null, present: null, to: 21.5, doubts: [] },
      { id: 'in_margin_rate#0', was: 0.005, present: 0.005, to: 0.01, doubts: [] },
      { id: 'in_stretch_otherServicesGrowth#0', was: 0.058, present: 0.058, to: 0.06, doubts: [] },
    ]);
    expect(codes(difference)).toEqual([]);
    expect(difference.changes.find(({ id }) => id.startsWith('in_stretch'))?.wasInherited).toBe(true);
  });

  test('of another model, or of a format this program does not know, is refused with one sentence', async () => {
    const other = { ...plan, model: { ...plan.model, id: 'yuntai-2032' } };
    const refused = await compared(await bytesOf(exported(other)), plan);
    expect(refused.ok ? [] : refused.problems).toEqual([
      { code: 'workbook-other-model', place: 'F.xlsx', details: { found: 'yuntai-2032', own: plan.model.id } },
    ]);
    const newer = {
      ...spec,
      sheets: spec.sheets.map((sheet) => ({
        ...sheet,
        cells: sheet.cells.map((cell) =>
          sheet.isHidden && cell.row === 1 && cell.column === 1 ? { ...cell, content: number(2) } : cell,
        ),
      })),
    };
    const refusedToo = await compared(await bytesOf(newer), plan);
    expect(refusedToo.ok ? [] : refusedToo.problems.map(({ code }) => code)).toEqual(['workbook-version']);
  });
});

const missing: CellSpec['content'] = text('缺数据');
/** One cell of a workbook, what a colleague left there, and what the planner is asked. Growth may be up to 500%, shares up to 100%. */
const cells: readonly (readonly [string, string, number, CellSpec['content'] | null, unknown, readonly string[]])[] = [
  ['an emptied figure of the root is missing', 'in_base_primaryGrowth', 0, null, null, []],
  ['an emptied figure of a child inherits again', 'in_stretch_fixedAssetInvestmentGrowth', 1, null, 'inherit', []],
  ['an emptied cell that inherited stays so', 'in_stretch_otherServicesGrowth', 0, null, 'nothing', ['import-cleared']],
  ['the word for no data is no figure', 'in_base_primaryGrowth', 0, missing, null, []],
  ['12 in a cell of percent means 12%', 'in_base_primaryGrowth', 0, number(5), 0.05, ['import-percent']],
  [
    'text that reads as a number is asked about',
    'in_base_primaryGrowth',
    0,
    text('５.２％'),
    0.052,
    ['import-text-number'],
  ],
  ['text that is no number is not taken', 'in_base_primaryGrowth', 0, text('较快'), 'nothing', ['import-not-a-number']],
  [
    'an amount out of its range is not taken',
    'in_base_projectInvestment',
    0,
    number(-5),
    'nothing',
    ['import-out-of-range'],
  ],
  ['a share of 100% is no slip', 'in_base_projectConversion', 0, number(1), 1, []],
  [
    'a formula is shown, and only its figure can be taken',
    'in_base_primaryGrowth',
    0,
    { kind: 'formula', formula: '0.02+0.03', cached: 0.05 },
    0.05,
    ['import-formula'],
  ],
  [
    'a formula over an inherited figure too',
    'in_stretch_otherServicesGrowth',
    0,
    { kind: 'formula', formula: 'D9*1.1', cached: 0.0638 },
    0.0638,
    ['import-formula'],
  ],
  [
    'a formula that reaches out of the workbook gives nothing',
    'in_base_primaryGrowth',
    0,
    { kind: 'formula', formula: '[1]Sheet1!A1', cached: 0.05 },
    'nothing',
    ['import-formula-refused'],
  ],
  [
    'nor one that a worksheet would act on',
    'in_base_primaryGrowth',
    0,
    { kind: 'formula', formula: `cmd|'/c calc'!A0`, cached: 0.05 },
    'nothing',
    ['import-formula-refused'],
  ],
];

test.each(cells)('%s', { timeout: 30_000 }, async (_, name, index, content, to, doubts) => {
  const difference = await differenceOf(typed(spec, name, index, content));
  expect(asked(difference)).toMatchObject([{ id: `${name}#${index}`, to, doubts }]);
  expect(codes(difference)).toEqual([]);
});

test('a plan that went on: what would be overwritten is said, what agrees is no change', {
  timeout: 30_000,
}, async () => {
  let book = typed(spec, 'in_base_fixedAssetInvestmentGrowth', 1, number(0.1));
  book = typed(book, 'in_base_primaryGrowth', 0, number(0.05));
  const now = edited(edited(plan, 'base', 'fixedAssetInvestmentGrowth', 0.11), 'base', 'primaryGrowth', 0.05);
  const difference = await differenceOf(book, now);
  expect(asked(difference)).toEqual([
    { id: 'in_base_fixedAssetInvestmentGrowth#1', was: 0.12, present: 0.11, to: 0.1, doubts: ['import-overwrites'] },
  ]);
  expect(codes(difference)).toEqual(['import-plan-newer']);
  const [doubt] = difference.changes.flatMap(({ doubts }) => doubts);
  expect(doubt && describeProblem(doubt, 'zh')).toBe(
    '“固定资产投资增速 2024”导出后已由 12% 改为 11%，采用工作簿的 10% 会覆盖它：请确认。',
  );
  // An edit of the plan alone is no change of the workbook.
  expect(await differenceOf(spec, now)).toMatchObject({ changes: [], formulas: [], notes: [] });
});

test('a formula that was changed in the plan since is none of the workbook’s doing', { timeout: 30_000 }, async () => {
  const now = must(
    setFormula(
      plan,
      { variable: 'retailSales', part: 'formula' },
      'previous(retailSales) * (1 + retailSalesGrowth) + 1',
      {
        author: '测试',
        date: '2024-01-06',
      },
    ),
  );
  expect(await differenceOf(spec, now)).toMatchObject({ changes: [], formulas: [], missingNames: [], notes: [] });
  const book = typed(spec, 'out_base_retailSales', 1, { kind: 'formula', formula: 'D4*2', cached: 1 });
  const difference = await differenceOf(book, now);
  expect(difference.formulas.map(({ id }) => id)).toEqual(['out_base_retailSales#1']);
  expect(codes(difference)).toEqual(['import-plan-newer', 'import-formulas-changed']);
});

test('a changed formula is shown and never taken, also where a number stands in its place', {
  timeout: 30_000,
}, async () => {
  let book = typed(spec, 'out_base_gdpGrowth', 1, number(0.09));
  book = typed(book, 'out_stretch_retailSales', 1, { kind: 'formula', formula: 'D4*2', cached: 1 });
  book = typed(book, 'in_primaryGrowth', 0, number(0.07));
  const difference = await differenceOf(book);
  expect(difference.formulas.map(({ id, scenario, to }) => [id, scenario, to])).toEqual([
    ['out_base_gdpGrowth#1', 'base', '0.09'],
    ['out_stretch_retailSales#1', 'stretch', '=D4*2'],
    ['in_primaryGrowth#0', null, '0.07'],
  ]);
  expect(difference.changes).toEqual([]);
  expect(codes(difference)).toEqual(['import-formulas-changed']);
});

test('names that are gone, columns that were inserted and goals that were changed are said', {
  timeout: 30_000,
}, async () => {
  const names = spec.names.flatMap((name) => {
    if (name.name === 'in_base_primaryGrowth') return [];
    if (name.name !== 'in_base_gdpBase') return [name];
    return [{ ...name, target: `${name.target}:$Z$${name.target.split('$').at(-1)}` }];
  });
  const book = typed({ ...spec, names }, 'tgt_gdp', 0, number(0.07));
  const difference = await differenceOf(book);
  expect(difference.missingNames).toEqual(['in_base_primaryGrowth']);
  expect(difference.changes).toEqual([]);
  expect(codes(difference).toSorted()).toEqual(['import-columns', 'import-missing-names', 'import-target-changed']);
});
