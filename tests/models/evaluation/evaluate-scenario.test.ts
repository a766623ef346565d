import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CompiledModel, compileModel } from '../../../models/evaluation/compile-model.ts';
import { evaluateScenario } from '../../../models/evaluation/evaluate-scenario.ts';
import { type Cell, cellAt } from '../../../models/evaluation/evaluation.ts';
import type { GoalModel } from '../../../models/goals/goal-model.ts';
import { arbitraryModel, assumptionOf, assumptionsOf, formulaOf, modelOf } from './support/arbitrary-model.ts';
import { type ReferenceCell, referenceCell } from './support/reference-evaluation.ts';

function compile(model: GoalModel): CompiledModel {
  const compiled = compileModel(model);
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.problems));
  return compiled.value;
}

const evaluate = (model: GoalModel) => evaluateScenario(compile(model), assumptionsOf(model), 'base');

function asReference(cell: Cell): ReferenceCell {
  if (cell.kind === 'value') return cell.value;
  if (cell.kind === 'missing') return cell.missing;
  return cell.kind === 'none' ? 'none' : (cell.problem.code as ReferenceCell);
}

describe('evaluateScenario', () => {
  test('is what mathjs gives cell by cell, on random models', () => {
    const seen = new Map<string, number>();
    const property = fc.property(arbitraryModel, (model) => {
      const evaluation = evaluate(model);
      const reference = referenceCell(model, assumptionsOf(model));
      for (const { id } of model.variables) {
        for (const [index, period] of model.periods.entries()) {
          const cell = cellAt(evaluation, id, period);
          seen.set(cell.kind, (seen.get(cell.kind) ?? 0) + 1);
          expect([id, period, asReference(cell)]).toEqual([id, period, reference(id, index)]);
        }
      }
    });
    fc.assert(property, { numRuns: 1500 });
    for (const kind of ['value', 'missing', 'none', 'problem']) expect(seen.get(kind)).toBeGreaterThan(300);
  }, 120_000);

  const periods = ['2023', '2024', '2025', '2026'];

  test('a recurrence runs year by year from its opening', () => {
    const model = modelOf(
      [
        formulaOf('stock', 'previous(stock) + flow', '100'),
        formulaOf('flow', 'rate * previous(stock)', '0'),
        assumptionOf('rate', 'once', { once: 0.1 }),
      ],
      periods,
    );
    const evaluation = evaluate(model);
    // 100 × 1.1, × 1.1, × 1.1 by hand.
    expect(periods.map((period) => asReference(cellAt(evaluation, 'stock', period)))).toEqual([100, 110, 121, 133.1]);
  });

  test('a problem names the operation, and what depends on it names the variable', () => {
    const model = modelOf(
      [
        assumptionOf('zero', 'once', { once: 0 }),
        formulaOf('ratio', '1 / zero'),
        formulaOf('hidden', 'zero > 1 ? ratio : 5'),
      ],
      periods,
    );
    const evaluation = evaluate(model);
    expect(cellAt(evaluation, 'ratio', '2024')).toMatchObject({
      problem: { code: 'not-finite', details: { operation: '/' } },
    });
    expect(cellAt(evaluation, 'hidden', '2024')).toMatchObject({
      problem: { code: 'depends-on-problem', place: 'hidden', details: { name: 'ratio' } },
    });
  });

  test('a missing figure passes a problem on, and is named once', () => {
    const model = modelOf(
      [
        assumptionOf('zero', 'once', { once: 0 }),
        assumptionOf('unknown', 'once', { once: null }),
        formulaOf('ratio', '1 / zero'),
        formulaOf('both', 'unknown + ratio'),
        formulaOf('after', 'both * 2'),
        formulaOf('twice', 'unknown + unknown * double'),
        formulaOf('double', 'unknown * 2'),
      ],
      periods,
    );
    const evaluation = evaluate(model);
    expect(asReference(cellAt(evaluation, 'after', '2024'))).toBe('depends-on-problem');
    expect(asReference(cellAt(evaluation, 'twice', '2024'))).toEqual(['unknown']);
  });

  test('a chain of twenty thousand formulas is fine', () => {
    const count = 20_000;
    const chain = Array.from({ length: count }, (_, index) =>
      formulaOf(`v${index}`, index === 0 ? 'start' : `v${index - 1} + 1`),
    );
    const evaluation = evaluate(modelOf([assumptionOf('start', 'once', { once: 5 }), ...chain.reverse()], periods));
    expect(asReference(cellAt(evaluation, `v${count - 1}`, '2026'))).toBe(5 + count - 1);
  });
});
