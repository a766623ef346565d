import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CompiledModel, compileModel } from '../../../models/evaluation/compile-model.ts';
import {
  type BlockOutput,
  type BlockResult,
  evaluateBlock,
  planBlock,
  type VariedInput,
} from '../../../models/evaluation/evaluate-block.ts';
import { evaluateScenario } from '../../../models/evaluation/evaluate-scenario.ts';
import { type Cell, cellAt } from '../../../models/evaluation/evaluation.ts';
import type { Kernels } from '../../../models/formulas/kernels/instructions.ts';
import { plainKernels } from '../../../models/formulas/kernels/plain-kernels.ts';
import type { GoalModel } from '../../../models/goals/goal-model.ts';
import { resolveAssumptions } from '../../../models/scenarios/resolve-assumptions.ts';
import type { Change, Scenario } from '../../../models/scenarios/scenario.ts';
import { figure } from '../formulas/support/arbitrary-formula.ts';
import { simdKernels } from '../formulas/support/simd-instance.ts';
import { arbitraryModel } from './support/arbitrary-model.ts';

interface Case {
  readonly model: GoalModel;
  readonly varied: readonly VariedInput[];
  /** For each varied assumption its figure in every scenario. */
  readonly figures: readonly Float64Array[];
  readonly scenarios: number;
  /** What the scenario sets that the block departs from. */
  readonly base: readonly Change[];
}

const changeTo = ({ variable, slot }: VariedInput, value: number | null): Change => ({
  variable,
  slot,
  value,
  source: value === null ? { kind: 'missing' } : { kind: 'assumed', author: 'test', date: '2024-01-01' },
});

const slotsOf = (model: GoalModel): readonly VariedInput[] =>
  model.variables.flatMap((variable) => {
    if (variable.kind !== 'assumption') return [];
    if (variable.timing === 'once') return [{ variable: variable.id, slot: 'once' }];
    const from = variable.firstPeriod === undefined ? 0 : model.periods.indexOf(variable.firstPeriod);
    return model.periods.slice(Math.max(0, from)).map((slot) => ({ variable: variable.id, slot }));
  });

const arbitraryCase: fc.Arbitrary<Case> = arbitraryModel.chain((model) =>
  fc
    .record({
      varied: fc.shuffledSubarray([...slotsOf(model)]).map((slots) => slots.slice(0, 4)),
      changed: fc.shuffledSubarray([...slotsOf(model)]).map((slots) => slots.slice(0, 2)),
      value: fc.option(figure, { freq: 3 }),
      scenarios: fc.constantFrom(1, 2, 3, 5, 8),
    })
    .chain(({ varied, changed, value, scenarios }) => {
      const base = changed.map((slot) => changeTo(slot, value));
      const lanes = fc
        .array(figure, { minLength: scenarios, maxLength: scenarios })
        .map((all) => Float64Array.from(all));
      return fc.tuple(...varied.map(() => lanes)).map((figures) => ({ model, varied, figures, scenarios, base }));
    }),
);

const outputsOf = ({ variables, periods }: GoalModel): readonly BlockOutput[] =>
  variables.flatMap(({ id }) => periods.map((period) => ({ variable: id, period })));

function compile(model: GoalModel): CompiledModel {
  const compiled = compileModel(model);
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.problems));
  return compiled.value;
}

function assumptionsWith(model: GoalModel, changes: readonly Change[]) {
  const scenario: Scenario = { id: 's', name: { zh: '', en: '' }, path: 'base', parent: null, changes };
  const resolved = resolveAssumptions(model, [scenario], 's');
  if (!resolved.ok) throw new Error(JSON.stringify(resolved.problems));
  return resolved.value;
}

/** The state of one lane, as the single run has it. */
const stateOf = (result: BlockResult | undefined, lane: number): Cell['kind'] | undefined =>
  result && !Number.isFinite(result.lanes[lane]) ? 'problem' : result?.kind;

/** Calls `compare` with every cell of every scenario, from the block and from a single run. */
function compareCells(
  { model, varied, figures, scenarios, base }: Case,
  kernels: Kernels,
  compare: (lane: number | undefined, cell: Cell) => void,
): void {
  const compiled = compile(model);
  const outputs = outputsOf(model);
  const block = planBlock(compiled, assumptionsWith(model, base), varied, outputs);
  const results = evaluateBlock(block, kernels, figures, scenarios);
  for (let scenario = 0; scenario < scenarios; scenario += 1) {
    const changes = varied.map((input, index) => changeTo(input, figures[index]?.[scenario] ?? null));
    const isVaried = (change: Change): boolean =>
      varied.some(({ variable, slot }) => variable === change.variable && slot === change.slot);
    const kept = base.filter((change) => !isVaried(change));
    const single = evaluateScenario(compiled, assumptionsWith(model, [...kept, ...changes]), 's');
    for (const [index, { variable, period }] of outputs.entries()) {
      const cell = cellAt(single, variable, period);
      expect([variable, period, stateOf(results[index], scenario)]).toEqual([variable, period, cell.kind]);
      compare(results[index]?.lanes[scenario], cell);
    }
  }
}

describe('a block', () => {
  test('is the single run, lane by lane and bit for bit, with the plain kernels', () => {
    const seen = { value: 0, missing: 0, none: 0, problem: 0 };
    const property = fc.property(arbitraryCase, (given) => {
      compareCells(given, plainKernels, (lane, cell) => {
        seen[cell.kind] += 1;
        if (cell.kind === 'value') expect(lane).toBe(cell.value);
      });
    });
    fc.assert(property, { numRuns: 600 });
    for (const count of Object.values(seen)) expect(count).toBeGreaterThan(100);
  }, 120_000);

  test('has the same states and figures within 1e-12 with the SIMD kernels', () => {
    let worst = 0;
    const kernels = simdKernels();
    const property = fc.property(arbitraryCase, (given) => {
      compareCells(given, kernels, (lane, cell) => {
        if (cell.kind !== 'value' || lane === undefined || lane === cell.value) return;
        worst = Math.max(worst, Math.abs(lane - cell.value) / Math.abs(cell.value));
      });
    });
    // The same models every time: a difference of two nearly equal powers may be off by more than either of them.
    fc.assert(property, { numRuns: 600, seed: 20240115 });
    expect(worst).toBeGreaterThan(0);
    expect(worst).toBeLessThan(1e-12);
  }, 120_000);
});
