import { expect, test } from 'vitest';
import { leverTable } from '../../../models/analysis/sensitivity.ts';
import { valueAt } from '../../../models/evaluation/evaluation.ts';
import { scenarioWorkbook, type WorkbookOptions } from '../../../models/export/scenario-workbook.ts';
import type { CellSpec, WorkbookSpec } from '../../../models/export/workbook/workbook-spec.ts';
import type { Plan } from '../../../models/plan/plan.ts';
import { shippedPlan } from '../../../models/plan/shipped-plan.ts';
import { evaluateAll } from '../../../models/views/plan-results.ts';
import { edited, must } from '../../support/plans.ts';

const options: WorkbookOptions = {
  scenarios: [],
  selected: null,
  language: 'zh',
  date: '2024-01-05',
  hash: '',
  font: '微软雅黑',
};
const workbookOf = (plan: Plan, given: Partial<WorkbookOptions> = {}): WorkbookSpec =>
  must(scenarioWorkbook(must(evaluateAll(plan)), { ...options, ...given }));
const cellsOf = (spec: WorkbookSpec, sheet = '分析'): readonly CellSpec[] =>
  spec.sheets.find(({ name }) => name === sheet)?.cells ?? [];

type Shown = string | number | undefined;
const shownAt = (cells: readonly CellSpec[], row: number, column: number): Shown => {
  const content = cells.find((cell) => cell.row === row && cell.column === column)?.content;
  return content?.kind === 'text' ? content.text : content?.kind === 'number' ? content.value : undefined;
};
/** The figures of the line with a label, in the table with a title that begins so. */
function line(cells: readonly CellSpec[], title: string, label: Shown): readonly Shown[] {
  const from = cells.find(({ content }) => content.kind === 'text' && content.text.startsWith(title))?.row ?? -1;
  const row = cells.find((cell) => cell.row > from && cell.column === 0 && shownAt(cells, cell.row, 0) === label)?.row;
  if (from < 0 || row === undefined) throw new Error(`no line ${label} in ${title}`);
  return Array.from({ length: 12 }, (_, column) => shownAt(cells, row, 1 + column));
}

const spec = workbookOf(shippedPlan());
const cells = cellsOf(spec);

test('everything is a value, and the sheet says that it is not recalculated, with seed, samples and date', () => {
  expect(cells.filter(({ content }) => content.kind === 'formula')).toEqual([]);
  expect(shownAt(cells, 1, 0)).toContain('计算结果,不随工作簿重算');
  expect(shownAt(cells, 1, 0)).toContain('2024-01-05');
  const simulation = cells.find(({ content }) => content.kind === 'text' && content.text.startsWith('模拟:'));
  expect(simulation?.content).toMatchObject({ text: expect.stringContaining('试算 10000 次,随机种子 1') });
  expect(cells).toEqual(cellsOf(workbookOf(shippedPlan())));
});

test('the levers are those of the screen; a rate that drives an industry moves growth by its weight', () => {
  const results = must(evaluateAll(shippedPlan()));
  const [base, stretch] = results.results.map(({ assumptions }) => must(leverTable(results.compiled, assumptions)));
  const perPoint = (table: typeof base): number | undefined =>
    table?.find(({ variable }) => variable === 'primaryGrowth')?.perPoint;
  const [first] = results.results;
  const weight = first ? valueAt(first.evaluation, 'primaryWeight', '2024') : null;
  expect(line(cells, '杠杆表', '第一产业增速').slice(0, 2)).toEqual([perPoint(base), perPoint(stretch)]);
  expect(weight).toBeGreaterThan(0.1);
  expect(line(cells, '杠杆表', '第一产业增速')[0]).toBeCloseTo(weight ?? 0, 9);
});

test('a cell of the two-way table is the growth of the plan with these two figures', () => {
  const title = cells.find(({ content }) => content.kind === 'text' && content.text.startsWith('双因素表'))?.row ?? -1;
  const results = must(evaluateAll(shippedPlan()));
  const model = results.plan.model;
  const [, xLabel, yLabel] = /横向为(.+),纵向为(.+)$/.exec(String(shownAt(cells, title, 0))) ?? [];
  const idOf = (label = ''): string => model.variables.find((variable) => variable.label.zh === label)?.id ?? '';
  for (const [row, column] of [
    [2, 1],
    [10, 9],
    [4, 7],
  ] as const) {
    const x = Number(shownAt(cells, title + 1, column));
    const y = Number(shownAt(cells, title + row, 0));
    const plan = edited(edited(shippedPlan(), 'base', idOf(xLabel), x), 'base', idOf(yLabel), y);
    const growth = must(evaluateAll(plan)).results[0];
    expect(shownAt(cells, title + row, column)).toBeCloseTo(
      (growth && valueAt(growth.evaluation, model.accounts.growth, '2024')) ?? Number.NaN,
      12,
    );
  }
});

test('quantiles rise, and what is spread evenly about its target reaches it half the time', () => {
  const quantiles = ['1%', '5%', '10%', '25%', '50%', '75%', '90%', '95%', '99%'].map((p) =>
    Number(line(cells, '模拟:', p)[0]),
  );
  expect(quantiles).toEqual(quantiles.toSorted((one, other) => one - other));
  // The middle of a sum of symmetric spreads is what the model gives: 8.2684%.
  expect(quantiles[4]).toBeCloseTo(0.082684, 3);
  // Base and stretch of 基准: 12% ± 1 point around the target of 12%, and no farther than 13%.
  const [base, stretch] = line(cells, '达到目标的概率', '固定资产投资增速');
  expect(base).toBeCloseTo(0.5, 3);
  expect(stretch).toBeCloseTo(0, 3);
  // 力争 stands at 13%: its own target half the time, the lower one always.
  expect(line(cells, '达到目标的概率', '固定资产投资增速')[2]).toBeCloseTo(1, 3);
  // Revenue has an elasticity of its own, which growth does not need: it is uncertain too.
  expect(line(cells, '达到目标的概率', '地方一般公共预算收入增速')[0]).not.toBe(
    line(cells, '达到目标的概率', '地区生产总值增速')[0],
  );
});

test('where growth has no figure there is no sheet', () => {
  const blank = edited(edited(shippedPlan(), 'base', 'gdpBase', null, 'once'), 'stretch', 'gdpBase', null, 'once');
  expect(cellsOf(workbookOf(blank))).toEqual([]);
});
