import fc from 'fast-check';
import { expect, test } from 'vitest';
import { resetAssumption } from '../../../models/plan/edit-plan.ts';
import { addScenario, deleteScenario, setScenarioParent } from '../../../models/plan/edit-scenarios.ts';
import type { Plan } from '../../../models/plan/plan.ts';
import { shippedPlan } from '../../../models/plan/shipped-plan.ts';
import { evaluateAll } from '../../../models/views/plan-results.ts';
import { edited, must } from '../../support/plans.ts';

const plan = shippedPlan();
const cellsOf = (results: ReturnType<typeof evaluateAll>) =>
  must(results).results.map(({ evaluation, assumptions }) => [[...evaluation.cells], [...assumptions]]);

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

const levers = [
  'retailSalesGrowth',
  'fixedAssetInvestmentGrowth',
  'primaryWeight',
  'primaryGrowth',
  'tradeTotalBase',
] as const;

/** An edit of any kind that a planner makes to scenarios and figures; `to` picks the earlier state that is edited on. */
const step = fc.record({
  kind: fc.constantFrom('set', 'set', 'set', 'missing', 'reset', 'add', 'delete', 'adopt'),
  lever: fc.constantFrom(...levers),
  scenario: fc.nat(5),
  value: fc.double({ min: 0.01, max: 0.2, noNaN: true }),
  year: fc.constantFrom('2024', '2025'),
  back: fc.oneof({ weight: 4, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.nat(3) }),
});

type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

function stepped(before: Plan, { kind, lever, scenario, value, year }: Step): Plan {
  const { id = '' } = before.scenarios[scenario % before.scenarios.length] ?? {};
  const variable = before.model.variables.find((candidate) => candidate.id === lever);
  if (variable?.kind !== 'assumption') return before;
  const slot = variable.timing === 'once' ? 'once' : year;
  if (kind === 'set' || kind === 'missing') return edited(before, id, lever, kind === 'set' ? value : null, slot);
  if (kind === 'reset') return must(resetAssumption(before, id, lever, slot));
  const name = `方案${before.scenarios.length}`;
  if (kind === 'add') {
    const made = addScenario(before, { name: { zh: name, en: name }, path: 'base', parent: id });
    return made.ok ? made.value.plan : before;
  }
  const made = kind === 'delete' ? deleteScenario(before, id) : setScenarioParent(before, id, 'base');
  return made.ok ? made.value : before;
}

test('after any edits every scenario is what a fresh evaluation gives, and earlier results stay what they were', () => {
  const property = fc.property(fc.array(step, { minLength: 1, maxLength: 10 }), (steps) => {
    const made = [must(evaluateAll(plan))];
    for (const next of steps) {
      const before = made[Math.max(0, made.length - 1 - next.back)] ?? made[0];
      if (before) made.push(must(evaluateAll(stepped(before.plan, next), before)));
    }
    for (const results of made)
      expect(cellsOf({ ok: true, value: results })).toEqual(cellsOf(evaluateAll(results.plan)));
  });
  fc.assert(property, { numRuns: 60 });
}, 60_000);

test('what an edit cannot reach is the very same result', () => {
  const first = must(evaluateAll(plan));
  const again = must(evaluateAll(edited(plan, 'stretch', 'retailSalesGrowth', 0.07), first));
  expect(again.results[0]).toBe(first.results[0]);
  expect(again.results[1]).not.toBe(first.results[1]);
});
