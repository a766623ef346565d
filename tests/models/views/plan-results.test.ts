import { expect, test } from 'vitest';
import { shippedPlan } from '../../../models/plan/shipped-plan.ts';
import { evaluateAll } from '../../../models/views/plan-results.ts';
import { edited, must } from '../../support/plans.ts';

const plan = shippedPlan();
const cellsOf = (results: ReturnType<typeof evaluateAll>) =>
  must(results).results.map(({ evaluation }) => evaluation.cells);

test('a compiled model is used again, and gives what a fresh one gives', () => {
  const first = must(evaluateAll(plan));
  const after = edited(plan, 'base', 'retailSalesGrowth', 0.07);
  const again = must(evaluateAll(after, first));
  expect(again.compiled.machine).toBe(first.compiled.machine);
  expect(cellsOf(evaluateAll(after, first))).toEqual(cellsOf(evaluateAll(after)));
});

test('an edit of a goal keeps the compiled formulas and brings the new goals', () => {
  const first = must(evaluateAll(plan));
  const goals = plan.model.goals.map((goal) => ({ ...goal, owner: null }));
  const again = must(evaluateAll({ ...plan, model: { ...plan.model, goals } }, first));
  expect(again.compiled.machine).toBe(first.compiled.machine);
  expect(again.compiled.model.goals[0]?.owner).toBeNull();
});

test('an edit of a formula compiles anew', () => {
  const first = must(evaluateAll(plan));
  const variables = plan.model.variables.map((variable) =>
    variable.id === 'otherConsumptionGrowth' && variable.kind === 'formula'
      ? { ...variable, formula: '0.5 * gdpGrowth' }
      : variable,
  );
  const again = must(evaluateAll({ ...plan, model: { ...plan.model, variables } }, first));
  expect(again.compiled.machine).not.toBe(first.compiled.machine);
});
