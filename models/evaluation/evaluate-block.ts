import type { Kernels } from '../formulas/kernels/instructions.ts';
import { type BlockProgram, linkBlock } from '../formulas/link-block.ts';
import { type CellPlace, planBlockGraph } from '../formulas/plan-block.ts';
import { cellState } from '../formulas/resolve-states.ts';
import { runBlock } from '../formulas/run-block.ts';
import type { ResolvedAssumptions, ResolvedValue } from '../scenarios/resolve-assumptions.ts';
import type { Period, Slot } from '../shared/period.ts';
import type { CompiledModel } from './compile-model.ts';
import { evaluateScenario } from './evaluate-scenario.ts';
import { memoryOf } from './figures.ts';
import { slotsFilledBy } from './slots-filled-by.ts';

/** An assumption that every scenario of a block sets for itself, as a scenario's change of this slot would. */
export interface VariedInput {
  readonly variable: string;
  readonly slot: Slot;
}

/** A figure that a block gives for every scenario. */
export interface BlockOutput {
  readonly variable: string;
  readonly period: Period;
}

/** A block ready to run many times. Plain data: it can be sent to a worker. */
export interface EvaluationBlock {
  readonly program: BlockProgram;
  /** What each output is where nothing goes wrong. */
  readonly kinds: readonly BlockResult['kind'][];
}

/**
 * One output of a block. A lane that is not finite is a problem in that scenario. In all others `kind` holds: with `value` the
 * lane is the figure, with `missing` and `none` there is none and the lane means nothing.
 */
export interface BlockResult {
  readonly kind: 'value' | 'missing' | 'none';
  readonly lanes: Float64Array;
}

/**
 * Plans the evaluation of many scenarios that differ in some assumptions. Each lane is what `evaluateScenario` gives for
 * `assumptions` with that lane's figures; equal with the plain kernels to the bit, with the SIMD kernels to 1e-12 relative.
 */
export function planBlock(
  compiled: CompiledModel,
  assumptions: ResolvedAssumptions,
  varied: readonly VariedInput[],
  outputs: readonly BlockOutput[],
): EvaluationBlock {
  const { model, indexOf, machine } = compiled;
  const { periods, variables } = model;
  const filled = new Map(assumptions);
  const places = varied.map(({ variable: id, slot }): readonly CellPlace[] => {
    const row = indexOf.get(id) ?? -1;
    const variable = variables[row];
    if (variable?.kind !== 'assumption') return [];
    const slots = slotsFilledBy(variable, filled.get(id), slot, periods);
    filled.set(id, fillSlots(filled.get(id), slots));
    if (slot === 'once') return periods.map((_, period) => ({ row, period }));
    return slots.map((filledSlot) => ({ row, period: periods.indexOf(filledSlot) }));
  });
  const evaluation = evaluateScenario(compiled, filled, 'block');
  const { states } = evaluation.run;
  const cells = outputs.map(({ variable, period }) => ({
    row: indexOf.get(variable) ?? -1,
    period: periods.indexOf(period),
  }));
  const memory = memoryOf(evaluation.figures, periods.length);
  const graph = planBlockGraph({ layout: machine.layout, states, memory, varied: places, outputs: cells });
  const kinds = cells.map(({ row, period }) => kindOf(states[row * periods.length + period]));
  return { program: linkBlock(graph, varied.length), kinds };
}

/**
 * Evaluates so many scenarios.
 *
 * @param figures for each varied assumption, in the order of the plan, its figure in every scenario.
 */
export function evaluateBlock(
  block: EvaluationBlock,
  kernels: Kernels,
  figures: readonly Float64Array[],
  scenarios: number,
): readonly BlockResult[] {
  const lanes = runBlock(block.program, kernels, figures, scenarios);
  return block.kinds.map((kind, index) => ({ kind, lanes: lanes[index] ?? new Float64Array(scenarios) }));
}

const kindOf = (state: number | undefined): BlockResult['kind'] =>
  state === cellState.value ? 'value' : state === cellState.missing ? 'missing' : 'none';

/** Gives the slots some figure, so that they count as known; which one does not matter. The first is set, the others carry it on. */
function fillSlots(
  slots: ReadonlyMap<Slot, ResolvedValue> | undefined,
  filled: readonly Slot[],
): ReadonlyMap<Slot, ResolvedValue> {
  const result = new Map(slots);
  for (const slot of filled) {
    const before = result.get(slot);
    result.set(slot, {
      value: before?.value ?? 0,
      source: { kind: 'assumed', author: '', date: '' },
      setBy: 'block',
      carriedFrom: slot === filled[0] ? null : (filled[0] ?? null),
    });
  }
  return result;
}
