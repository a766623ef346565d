import { expect, test } from 'vitest';
import { compileModel } from '../../../models/evaluation/compile-model.ts';
import { evaluatePlan } from '../../../models/evaluation/evaluate-plan.ts';
import { valueAt } from '../../../models/evaluation/evaluation.ts';
import { shippedPlan } from '../../../models/plan/shipped-plan.ts';

test('x', () => {
  const plan = shippedPlan();
  const compiled = compileModel(plan.model);
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.problems));
  const e = evaluatePlan(compiled.value, plan, 'base');
  if (!e.ok) throw new Error(JSON.stringify(e.problems));
  for (const [id, cells] of e.value.cells) console.log(id, cells.map((c) => JSON.stringify(c)).join(' '));
  expect(valueAt(e.value, 'gdpGrowth', '2024')).toBeCloseTo(0.082684, 12);
});
