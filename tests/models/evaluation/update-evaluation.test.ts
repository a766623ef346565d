import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileModel } from '../../../models/evaluation/compile-model.ts';
import { evaluateScenario } from '../../../models/evaluation/evaluate-scenario.ts';
import { valueAt } from '../../../models/evaluation/evaluation.ts';
import { figureIn } from '../../../models/evaluation/figure-in.ts';
import { updateEvaluation } from '../../../models/evaluation/update-evaluation.ts';
import type { ResolvedAssumptions, ResolvedSlots } from '../../../models/scenarios/resolve-assumptions.ts';
import { figure } from '../formulas/support/arbitrary-formula.ts';
import { arbitraryModel, assumptionsOf, resolvedTo } from './support/arbitrary-model.ts';

interface Edit {
  readonly variable: number;
  readonly value: number | null;
  /** Which of the evaluations made so far is edited: 0 is the newest. */
  readonly from: number;
  /** Whether the cells are looked at before the next edit. */
  readonly isSeen: boolean;
}

const edit: fc.Arbitrary<Edit> = fc.record({
  variable: fc.nat(),
  value: fc.oneof({ weight: 8, arbitrary: figure }, { weight: 1, arbitrary: fc.constant(null) }),
  from: fc.oneof({ weight: 4, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.nat(3) }),
  isSeen: fc.boolean(),
});

/** Sets all slots of one assumption. */
function editOf(assumptions: ResolvedAssumptions, { variable, value }: Edit): ReadonlyMap<string, ResolvedSlots> {
  const ids = [...assumptions].map(([id]) => id);
  const id = ids[variable % ids.length] ?? '';
  const slots = [...(assumptions.get(id)?.keys() ?? [])];
  return new Map([[id, new Map(slots.map((slot) => [slot, resolvedTo(value)]))]]);
}

describe('updateEvaluation', () => {
  test('equals a fresh evaluation bit for bit after any edits, and leaves the evaluations before as they were', () => {
    const property = fc.property(arbitraryModel, fc.array(edit, { minLength: 1, maxLength: 8 }), (model, edits) => {
      const compiled = compileModel(model);
      if (!compiled.ok) throw new Error(JSON.stringify(compiled.problems));
      const start = assumptionsOf(model);
      const made = [{ assumptions: start, live: evaluateScenario(compiled.value, start, 'base') }];
      for (const next of edits) {
        const before = made[Math.max(0, made.length - 1 - next.from)] ?? made[0];
        if (!before) continue;
        if (next.isSeen) expect([...before.live.cells]).toHaveLength(model.variables.length);
        const edited = editOf(before.assumptions, next);
        const assumptions = new Map([...before.assumptions, ...edited]);
        made.push({ assumptions, live: updateEvaluation(before.live, assumptions, edited.keys()) });
      }
      for (const { assumptions, live } of made) {
        // What is read without making cells is what the cells say.
        const figures = model.variables.flatMap(({ id }) => model.periods.map((period) => figureIn(live, id, period)));
        expect([...live.cells]).toEqual([...evaluateScenario(compiled.value, assumptions, 'base').cells]);
        expect(model.variables.flatMap(({ id }) => model.periods.map((period) => valueAt(live, id, period)))).toEqual(
          figures,
        );
      }
    });
    fc.assert(property, { numRuns: 600 });
  }, 60_000);
});
