import { expect, test } from 'vitest';
import { freezeScenario } from '../../../models/plan/edit-scenarios.ts';
import { shippedPlan } from '../../../models/plan/shipped-plan.ts';
import { resolveAssumptions } from '../../../models/scenarios/resolve-assumptions.ts';
import { gridPosition } from '../../../models/views/grid-position.ts';
import { changeLines } from '../../../models/views/ledger-changes.ts';
import { lockedReason } from '../../../models/views/locked-reason.ts';
import { evaluateAll } from '../../../models/views/plan-results.ts';
import { must } from '../../support/plans.ts';

const plan = shippedPlan();
const frozen = { hash: '0'.repeat(64), author: '测试', date: '2024-01-05', note: '' };
const resolved = must(resolveAssumptions(plan.model, plan.scenarios, 'stretch'));
const { plan: kept, id } = must(freezeScenario(plan, 'stretch', resolved, { zh: '定稿', en: 'Final' }, frozen));

test('no cell of a frozen scenario can be typed into, and it says why', () => {
  const results = must(evaluateAll(kept));
  const position = gridPosition(results, { scenario: id, variable: 'retailSalesGrowth', period: '2024' });
  expect(position).toMatchObject({ edit: null, gridCell: { own: false, cell: { value: 0.11 } } });
  if (!position) throw new Error('no position');
  expect(lockedReason(results, position, 'zh')).toBe('“定稿”已于 2024-01-05 冻结，不能再改；复制一份就可以改。');
});

test('the log of changes leaves a frozen version out: it set nothing anew', () => {
  expect(changeLines(kept, 'zh')).toEqual(changeLines(plan, 'zh'));
});
