import { expect, test } from 'vitest';
import { shippedPlan } from '../../../../models/plan/shipped-plan.ts';
import { gridTable } from '../../../../models/views/grid-table.ts';
import { foldedAtFirst, visibleRows } from '../../../../renderer/screens/workbench/grid/visible-rows.ts';
import { resultsOf } from '../../../support/workbench-results.ts';

const { rows } = gridTable(resultsOf(shippedPlan()).results, 'base', 'zh');
const ids = (shown: ReturnType<typeof visibleRows>) => shown.map(({ id }) => id);

test('folding hides the members and keeps the heading', () => {
  const shown = visibleRows(rows, new Set(['production']), '');
  expect(ids(shown)).toContain('production');
  expect(ids(shown)).not.toContain('primaryGrowth');
  expect(ids(shown)).toContain('fixedAssetInvestmentGrowth');
});

test('looking for something shows it under its heading even where that is folded, and nothing else', () => {
  expect(ids(visibleRows(rows, new Set(['production', 'demand']), ' 其他第二产业增速 '))).toEqual([
    'production',
    'otherSecondaryGrowth',
  ]);
  expect(visibleRows(rows, new Set(), '没有这一行')).toEqual([]);
});

test('what neither drives growth nor measures a headline goal starts folded', () => {
  expect([...foldedAtFirst(rows)]).toEqual(['attribution', 'support']);
});
