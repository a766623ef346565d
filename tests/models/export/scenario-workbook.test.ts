import { describe, expect, test } from 'vitest';
import { inputsOf } from '../../../models/evaluation/inputs-of.ts';
import { scenarioWorkbook, type WorkbookOptions } from '../../../models/export/scenario-workbook.ts';
import { columnLetters } from '../../../models/export/workbook/cell-address.ts';
import { nameProblem } from '../../../models/export/workbook/name-problem.ts';
import type { CellSpec, WorkbookSpec } from '../../../models/export/workbook/workbook-spec.ts';
import { writeWorkbook } from '../../../models/export/workbook/write-workbook.ts';
import type { Plan } from '../../../models/plan/plan.ts';
import { shippedPlan } from '../../../models/plan/shipped-plan.ts';
import { evaluateAll } from '../../../models/views/plan-results.ts';
import { edited, must } from '../../support/plans.ts';
import { disagreements, type Figure, type Figures, hasOffice, noOffice, poison, recalculate } from './recalculate.ts';

const options: WorkbookOptions = {
  scenarios: [],
  selected: null,
  language: 'zh',
  date: '2024-01-05',
  hash: 'a'.repeat(64),
  font: '微软雅黑',
};
const workbookOf = (plan: Plan, given: Partial<WorkbookOptions> = {}): WorkbookSpec =>
  must(scenarioWorkbook(must(evaluateAll(plan)), { ...options, ...given }));
const poisoned = async (spec: WorkbookSpec): Promise<Uint8Array> => poison(must(await writeWorkbook(spec))).bytes;

/** The cell of a workbook by its defined name and year column. */
function named(spec: WorkbookSpec, name: string, year = 0): { readonly sheet: string; readonly cell: CellSpec } {
  const target = spec.names.find((candidate) => candidate.name === name)?.target ?? '';
  const [, sheet = '', letters = '', row = ''] = /^'(.+)'!\$([A-Z]+)\$(\d+)/.exec(target) ?? [];
  const cells = spec.sheets.find((candidate) => candidate.name === sheet)?.cells ?? [];
  const first = cells.find((cell) => cell.row === Number(row) - 1 && columnLetters(cell.column) === letters);
  const cell = cells.find((candidate) => candidate.row === first?.row && candidate.column === first.column + year);
  if (!cell) throw new Error(`no cell ${name}`);
  return { sheet, cell };
}

/** A workbook in which a colleague typed a number over a cell. */
const typedOver = (spec: WorkbookSpec, name: string, content: CellSpec['content'] | null): WorkbookSpec => {
  const { sheet, cell } = named(spec, name);
  const edit = (candidate: CellSpec): readonly CellSpec[] =>
    candidate !== cell ? [candidate] : content === null ? [] : [{ ...candidate, content }];
  return {
    ...spec,
    sheets: spec.sheets.map((one) => (one.name === sheet ? { ...one, cells: one.cells.flatMap(edit) } : one)),
  };
};

/** Functions that Excel had before 2007 or 2007 at the latest, and WPS has. */
const classic = new Set(
  'ABS AND AVERAGE CHOOSE COUNT COUNTIF EXP IF INT ISERROR LN LOG10 MATCH MAX MIN N NOT OR ROUND SIGN SQRT SUM SUMPRODUCT'.split(
    ' ',
  ),
);

const number = (value: number): CellSpec['content'] => ({ kind: 'number', value });

test('LibreOffice recalculates the workbook to the figures of the engine', async (context) => {
  context.skip(!hasOffice, noOffice);
  const plan = shippedPlan();
  const spec = workbookOf(plan);
  const stretched = workbookOf(plan, { selected: 'stretch' });
  // A colleague chooses 力争 on the cover of the workbook that was exported with 基准 chosen.
  const choice = stretched.sheets[0]?.cells.find(({ row, column }) => row === 3 && column === 1);
  const chosen: WorkbookSpec = {
    ...spec,
    sheets: spec.sheets.map((sheet, index) => ({
      ...sheet,
      cells: sheet.cells.map((cell) => (index === 0 && cell.row === 3 && cell.column === 1 && choice ? choice : cell)),
    })),
  };
  // Three assumptions of the base are changed in the file: one that 力争 inherits, one it sets itself, and one nobody had.
  const inFile = [
    ['in_base_primaryGrowth', 0.05],
    ['in_base_retailSalesGrowth', 0.095],
    ['in_base_tradeTotalBase', 21.5],
  ] as const;
  const retyped = inFile.reduce((book, [name, value]) => typedOver(book, name, number(value)), spec);
  const inPlan = edited(
    // `retailSalesGrowth` has a figure for 2023, where its name begins.
    edited(edited(plan, 'base', 'primaryGrowth', 0.05), 'base', 'retailSalesGrowth', 0.095, '2023'),
    'base',
    'tradeTotalBase',
    21.5,
    'once',
  );
  const english = workbookOf(plan, { language: 'en' });
  const books = await Promise.all([spec, chosen, retyped, english].map(poisoned));
  const [same, other, changed, translated] = await recalculate(books);
  expect(disagreements(spec, same)).toEqual([]);
  expect(disagreements(stretched, other)).toEqual([]);
  expect(disagreements(workbookOf(inPlan), changed)).toEqual([]);
  expect(disagreements(english, translated)).toEqual([]);
  expect(
    spec.sheets.flatMap((sheet) => sheet.cells).filter((cell) => cell.content.kind === 'formula').length,
  ).toBeGreaterThan(1_000);
}, 300_000);

test('an emptied input and a division by zero never become zero', async (context) => {
  context.skip(!hasOffice, noOffice);
  const spec = workbookOf(shippedPlan());
  const emptied = typedOver(spec, 'in_base_primaryGrowth', null);
  const dividing = typedOver(spec, 'in_base_gdpBase', number(0));
  const [noGrowth, noBase] = await recalculate(await Promise.all([emptied, dividing].map(poisoned)));
  const shown = (figures: Figures | undefined, name: string, year: number): Figure => {
    const { sheet, cell } = named(spec, name, year);
    return figures?.get(sheet)?.get(`${cell.row},${cell.column}`) ?? null;
  };
  expect(shown(noGrowth, 'in_primaryGrowth', 0)).toBe('缺数据');
  expect(shown(noGrowth, 'in_stretch_primaryGrowth', 0)).toBe('缺数据');
  expect(shown(noGrowth, 'out_base_gdpGrowth', 1)).toBe('缺数据');
  expect(shown(noGrowth, 'out_base_retailSales', 1)).toBeCloseTo(230.34, 9);
  expect(shown(noBase, 'out_base_gdpGrowth', 1)).toBe('#DIV/0!');
  // What depends on an error is an error and not missing data.
  expect(shown(noBase, 'out_base_fiscalRevenue', 1)).toBe('#DIV/0!');
}, 300_000);

test('the monthly table reckons what is still needed', async (context) => {
  context.skip(!hasOffice, noOffice);
  const spec = workbookOf(shippedPlan());
  const monthly = spec.sheets.find(({ name }) => name === '月度调度表');
  const row =
    monthly?.cells.find(({ content }) => content.kind === 'text' && content.text === '固定资产投资增速')?.row ?? -1;
  const typed = new Map([
    ['2,1', 6],
    [`${row},5`, 71.9],
    [`${row},6`, 0.11],
  ]);
  const filled: WorkbookSpec = {
    ...spec,
    sheets: spec.sheets.map((sheet) => ({
      ...sheet,
      cells: sheet.cells.map((cell) => {
        const value = sheet === monthly ? typed.get(`${cell.row},${cell.column}`) : undefined;
        return value === undefined ? cell : { ...cell, content: number(value) };
      }),
    })),
  };
  const [figures] = await recalculate([await poisoned(filled)]);
  const shown = (column: number): Figure => figures?.get('月度调度表')?.get(`${row},${column}`) ?? null;
  // 136.2 × 1.12 = 152.544; 71.9 ÷ 152.544 = 47.1339%; half a year is 50%;
  // (152.544 − 71.9) ÷ (136.2 − 71.9 ÷ 1.11) − 1 = 80.644 ÷ 71.425225 − 1 = 12.9069%.
  expect(shown(4)).toBeCloseTo(152.544, 9);
  expect(shown(7)).toBeCloseTo(0.471339, 6);
  expect(shown(8)).toBe(0.5);
  expect(shown(9)).toBeCloseTo(-2.8661, 4);
  expect(shown(10)).toBeCloseTo(0.129069, 6);
  expect(shown(12)).toBe('未达序时');
}, 300_000);

test('growth points add up to what an indicator asks for and what is short', async (context) => {
  context.skip(!hasOffice, noOffice);
  const spec = workbookOf(shippedPlan());
  const list = spec.sheets.find(({ name }) => name === '增长点和项目支撑表');
  const rowOf = (text: string): number =>
    list?.cells.find(({ content }) => content.kind === 'text' && content.text === text)?.row ?? -1;
  const [goal, first] = [rowOf('固定资产投资增速'), rowOf('企业或项目') + 1];
  const lines = [
    ['甲项目', '固定资产投资增速', 2, 5, '是'],
    ['乙项目', '固定资产投资增速', 0, 4.5, '否'],
    ['丙商场', '社会消费品零售总额增速', 1, 3, '是'],
    ['丁项目', '固定资产投资增速', null, 9, '是'],
  ] as const;
  const typed = new Map(
    lines.flatMap(([name, supports, before, now, isCounted], line) =>
      [name, supports, before, now, null, isCounted].map((value, column) => [`${first + line},${column}`, value]),
    ),
  );
  const filled: WorkbookSpec = {
    ...spec,
    sheets: spec.sheets.map((sheet) => ({
      ...sheet,
      cells: sheet.cells.map((cell): CellSpec => {
        const value = sheet === list ? (typed.get(`${cell.row},${cell.column}`) ?? null) : null;
        if (value === null) return cell;
        return { ...cell, content: typeof value === 'number' ? number(value) : { kind: 'text', text: value } };
      }),
    })),
  };
  const [figures] = await recalculate([await poisoned(filled)]);
  const shown = (row: number, column: number): Figure =>
    figures?.get(list?.name ?? '')?.get(`${row},${column}`) ?? null;
  // 136.2 × 12% = 16.344 and × 13% = 17.706; 3 + 4.5 listed, of which 3 in the statistics; 7.5 ÷ 16.344 = 45.888%.
  expect([2, 3, 4, 5].map((column) => shown(goal, column))).toEqual(
    [16.344, 17.706, 7.5, 3].map((value) => expect.closeTo(value, 9)),
  );
  expect(shown(goal, 6)).toBeCloseTo(0.458884, 6);
  expect(shown(goal, 7)).toBeCloseTo(8.844, 9);
  // Without a figure for the year before there is no increment, and none is made up.
  expect(shown(first + 3, 4) ?? '').toBe('');
}, 300_000);

describe('the workbook of the shipped plan', () => {
  const spec = workbookOf(shippedPlan());
  const contentOf = (name: string, year: number): CellSpec['content'] => named(spec, name, year).cell.content;

  test('growth on both paths is the one of the report’s model', () => {
    expect(contentOf('out_base_gdpGrowth', 1)).toMatchObject({ kind: 'formula', cached: expect.closeTo(0.082684, 12) });
    expect(contentOf('out_stretch_gdpGrowth', 1)).toMatchObject({ cached: expect.closeTo(0.087404, 12) });
    expect(contentOf('out_gdpGrowth', 1)).toMatchObject({ cached: expect.closeTo(0.082684, 12) });
  });

  test('what a scenario sets is an input, what it inherits a formula to its parent’s cell', () => {
    expect(named(spec, 'in_stretch_fixedAssetInvestmentGrowth', 1).cell).toMatchObject({
      role: 'input',
      content: { kind: 'number', value: 0.13 },
    });
    const { cell } = named(spec, 'in_base_otherServicesGrowth');
    const address = `${columnLetters(cell.column)}${cell.row + 1}`;
    expect(named(spec, 'in_stretch_otherServicesGrowth').cell).toMatchObject({
      role: 'inherited',
      content: { kind: 'formula', formula: `IF(${address}="","缺数据",${address})`, cached: 0.058 },
    });
  });

  test('a year that carries the year before on is a formula to it, in the scenario’s own columns', () => {
    const { cell } = named(spec, 'in_stretch_fixedAssetInvestmentGrowth', 1);
    const address = `${columnLetters(cell.column)}${cell.row + 1}`;
    expect(named(spec, 'in_stretch_fixedAssetInvestmentGrowth', 2).cell).toMatchObject({
      role: 'inherited',
      content: { formula: `IF(${address}="","缺数据",${address})`, cached: 0.13 },
    });
  });

  test('a formula is the model’s, with a guard for missing data', () => {
    const content = contentOf('out_base_fixedAssetInvestment', 1);
    const before = named(spec, 'out_base_fixedAssetInvestment', 0).cell;
    const growth = named(spec, 'in_base_fixedAssetInvestmentGrowth', 1).cell;
    const [a, b] = [before, growth].map(({ row, column }) => `${columnLetters(column)}${row + 1}`);
    expect(content).toMatchObject({
      formula: `IF(COUNT(${a},'假设'!${b})+0*SUM(${a},'假设'!${b})<2,"缺数据",${a}*(1+'假设'!${b}))`,
    });
  });

  test('every input says where it comes from', () => {
    const inputs = (spec.sheets.find(({ name }) => name === '假设')?.cells ?? []).filter(
      ({ role }) => role === 'input',
    );
    const figures = inputs.filter(({ note }) => note !== undefined);
    expect(figures.length).toBeGreaterThan(60);
    expect(inputs).toEqual(figures);
    expect(named(spec, 'in_base_fixedAssetInvestmentGrowth', 1).cell.note).toBe(
      '原文:“固定资产投资增长12%、力争13%”(报告第 4 段)',
    );
  });

  test('the sources say how many results need each assumption', () => {
    const results = must(evaluateAll(shippedPlan()));
    const needing = results.compiled.ordered.filter(({ variable }) =>
      inputsOf(results.compiled, variable.id).has('fixedAssetInvestmentGrowth'),
    );
    const sources = spec.sheets.find(({ name }) => name === '来源')?.cells ?? [];
    const row = sources.find(({ content }) => content.kind === 'text' && content.text === '固定资产投资增速')?.row;
    expect(sources.find((cell) => cell.row === row && cell.column === 11)?.content).toEqual(number(needing.length));
    expect(needing.length).toBeGreaterThan(10);
  });

  test('only functions that Excel 2016 and WPS share are used, and no name is one Excel refuses', () => {
    const formulas = spec.sheets
      .flatMap((sheet) => sheet.cells)
      .flatMap(({ content }) => (content.kind === 'formula' ? [content.formula] : []));
    const used = new Set(
      formulas.flatMap((text) =>
        [...text.replace(/"[^"]*"|'[^']*'/g, '').matchAll(/([A-Z][A-Z0-9.]*)\(/g)].map((found) => found[1]),
      ),
    );
    expect(used.size).toBeGreaterThan(8);
    expect([...used].filter((name) => !classic.has(name ?? ''))).toEqual([]);
    expect(spec.names.flatMap(({ name }) => nameProblem(name) ?? [])).toEqual([]);
    for (const text of formulas) expect(text.startsWith('=')).toBe(false);
  });

  test('the English workbook has the same figures', () => {
    const english = workbookOf(shippedPlan(), { language: 'en' });
    expect(named(english, 'out_base_gdpGrowth', 1).cell.content).toMatchObject({
      cached: expect.closeTo(0.082684, 12),
    });
    expect(english.sheets.map((sheet) => sheet.name).slice(0, 4)).toEqual(['Cover', 'Inputs', 'Model', 'Targets']);
  });
});

test('a scenario exported alone carries what it would inherit as inputs', () => {
  const spec = workbookOf(shippedPlan(), { scenarios: ['stretch'] });
  expect(named(spec, 'in_stretch_otherServicesGrowth').cell).toMatchObject({
    role: 'input',
    content: { kind: 'number', value: 0.058 },
  });
});

test('an unknown scenario is a problem', () => {
  const results = must(evaluateAll(shippedPlan()));
  expect(scenarioWorkbook(results, { ...options, scenarios: ['base', 'other'] })).toMatchObject({
    ok: false,
    problems: [{ code: 'unknown-scenario' }],
  });
});
