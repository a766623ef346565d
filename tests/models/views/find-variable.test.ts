import { expect, test } from 'vitest';
import { shippedPlan } from '../../../models/plan/shipped-plan.ts';
import { findVariables } from '../../../models/views/find-variable.ts';
import { resultsOf } from '../../support/workbench-results.ts';

const { results } = resultsOf(shippedPlan());
const figure = { scenario: 'base', variable: 'gdpGrowth', period: '2024' };
const find = (sought: string) => findVariables(results, figure, sought, 'zh');

test('a variable is found by its Chinese name, its English name and its id, whole names first', () => {
  for (const name of ['固定资产投资增速', 'fixedassetinvestmentgrowth', ' fixedAssetInvestmentGrowth ']) {
    // The report: fixed asset investment grows by 12%.
    expect(find(name)[0]).toMatchObject({
      id: 'fixedAssetInvestmentGrowth',
      label: '固定资产投资增速',
      value: '12.00%',
    });
  }
  expect(find('retail sales').map(({ id }) => id)).toContain('retailSalesGrowth');
  expect(find('没有这个')).toEqual([]);
});

test('what has no row of its own is not offered', () => {
  const opener = results.plan.model.variables.find(
    (variable) => variable.kind === 'formula' && /^\w+$/.test(variable.opening?.trim() ?? ''),
  );
  const opened = opener?.kind === 'formula' ? (opener.opening?.trim() ?? '') : '';
  expect(opened).not.toBe('');
  expect(find(opened).map(({ id }) => id)).not.toContain(opened);
});
