import { expect, test } from 'vitest';
import { shippedPlan } from '../../../models/plan/shipped-plan.ts';
import { finish } from '../../../models/shared/steps.ts';
import { evaluateAll } from '../../../models/views/plan-results.ts';
import { selectedCells, selectionSummary } from '../../../models/views/selected-cells.ts';
import { must } from '../../support/plans.ts';

const results = must(evaluateAll(shippedPlan()));

test('count, sum and mean are of the figures on show', () => {
  // 12% and 13%: sum 25%, mean 12.5%
  const selection = { variables: ['fixedAssetInvestmentGrowth'], columns: ['base@2024', 'stretch@2024'] };
  expect(finish(selectionSummary(results, selection, 'zh'))).toBe('计数 2　求和 25.00%　平均 12.50%');
  expect(finish(selectionSummary(results, selection, 'en'))).toBe('Count 2  Sum 25.00%  Mean 12.50%');
});

test('different units have no sum', () => {
  const levels = results.plan.model.variables.filter(({ unit }) => unit === '亿元').map(({ id }) => id);
  const level = levels.find(
    (id) => selectedCells(results, { variables: [id], columns: ['base@2024'] })[0]?.[0]?.gridCell.cell.kind === 'value',
  );
  const selection = { variables: ['fixedAssetInvestmentGrowth', level ?? ''], columns: ['base@2024'] };
  expect(finish(selectionSummary(results, selection, 'zh'))).toBe('选中 2 格，其中 2 个数');
});

test('what the plan does not have is left out', () => {
  expect(
    selectedCells(results, { variables: ['nobody', 'gdpGrowth'], columns: ['base@2024', 'gone@2024'] }),
  ).toHaveLength(1);
});

test('many cells are summed in pieces, to the same figures', () => {
  const variables = results.plan.model.variables.map(({ id }) => id);
  const steps = selectionSummary(results, { variables: [...variables, ...variables], columns: ['base@2024'] }, 'zh');
  let pieces = 0;
  while (!steps.next().done) pieces += 1;
  expect(pieces).toBe(Math.ceil((2 * variables.length) / 200) - 1);
});
