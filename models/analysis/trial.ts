import type { CompiledModel } from '../evaluation/compile-model.ts';
import { type BlockOutput, type EvaluationBlock, planBlock, type VariedInput } from '../evaluation/evaluate-block.ts';
import { evaluateScenario } from '../evaluation/evaluate-scenario.ts';
import { cellAt } from '../evaluation/evaluation.ts';
import { figureIn } from '../evaluation/figure-in.ts';
import { slotsFilledBy } from '../evaluation/slots-filled-by.ts';
import type { Kernels } from '../formulas/kernels/instructions.ts';
import { plainKernels } from '../formulas/kernels/plain-kernels.ts';
import type { ResolvedAssumptions, ResolvedValue } from '../scenarios/resolve-assumptions.ts';
import type { Slot } from '../shared/period.ts';
import { type Problem, problem } from '../shared/problem.ts';
import { fail, ok, type Result } from '../shared/result.ts';
import { runLanes } from './run-lanes.ts';

/** An assumption that an analysis moves, in one slot; years that carry its figure on (沿用) move with it. */
export type Lever = VariedInput;

/** A figure that an analysis looks at. */
export type Output = BlockOutput;

/** Two levers that are the same assumption in the same slot. */
export const isSameLever = (one: Lever, other: Lever): boolean =>
  one.variable === other.variable && one.slot === other.slot;

/** Some assumptions of one scenario on a copy of its figures, to be moved freely. Figures are in stored units; NaN is none. */
export interface Trial {
  readonly levers: readonly Lever[];
  readonly outputs: readonly Output[];
  /** What the levers are in the scenario. */
  readonly present: Float64Array;
  /** For each output the assumptions without a figure that keep it from having one, whatever the levers are. */
  readonly lacking: readonly (readonly string[])[];
  /** The planned evaluation: plain data that a worker can run. */
  readonly block: EvaluationBlock;
  /** The outputs for one setting of the levers, by the same evaluation that the screens show. */
  readonly run: (values: Float64Array) => Float64Array;
  /** The outputs for many settings at once: a column a lever in, a column an output out. */
  readonly runBlock: (columns: readonly Float64Array[], lanes: number) => readonly Float64Array[];
}

/**
 * Opens a trial. Nothing it does reaches the plan or the assumptions it was opened on.
 *
 * Problems: a lever or an output that the model does not have, a lever that is calculated or given twice, a year in which it
 * has no figure.
 */
export function openTrial(
  compiled: CompiledModel,
  assumptions: ResolvedAssumptions,
  levers: readonly Lever[],
  outputs: readonly Output[],
  kernels: Kernels = plainKernels,
): Result<Trial> {
  const problems = [
    ...levers.flatMap((lever) => checkLever(compiled, assumptions, lever)),
    ...levers
      .filter((lever, index) => levers.findIndex((other) => isSameLever(lever, other)) < index)
      .map(({ variable: id }) => problem('lever-twice', id, { id })),
    ...outputs.flatMap((output) => checkOutput(compiled, output)),
  ];
  if (problems.length > 0) return fail(...problems);
  const present = Float64Array.from(levers, ({ variable, slot }) => figureOf(assumptions.get(variable)?.get(slot)));
  const block = planBlock(compiled, assumptions, levers, outputs);
  const evaluateAt = (values: Float64Array) =>
    evaluateScenario(compiled, moveLevers(compiled, assumptions, levers, values), 'trial');
  return ok({
    levers,
    outputs,
    present,
    // Worked out when it is asked for: it needs cells, which cost more than the evaluation, and a simulation has no use for it.
    get lacking() {
      const filled = evaluateAt(present.map((value) => (Number.isNaN(value) ? 0 : value)));
      return outputs.map(({ variable, period }) => {
        const cell = cellAt(filled, variable, period);
        return cell.kind === 'missing' ? cell.missing : [];
      });
    },
    block,
    run: (values) => {
      const evaluation = evaluateAt(values);
      return Float64Array.from(outputs, ({ variable, period }) => figureIn(evaluation, variable, period) ?? Number.NaN);
    },
    runBlock: (columns, lanes) => runLanes(block, kernels, columns, lanes),
  });
}

const figureOf = (resolved: ResolvedValue | undefined): number => resolved?.value ?? Number.NaN;

/** The assumptions with the levers moved, as a scenario's own changes would move them. */
function moveLevers(
  { model }: CompiledModel,
  assumptions: ResolvedAssumptions,
  levers: readonly Lever[],
  values: Float64Array,
): ResolvedAssumptions {
  const moved = new Map(assumptions);
  for (const [index, { variable: id, slot }] of levers.entries()) {
    const variable = model.variables.find((candidate) => candidate.id === id);
    if (variable?.kind !== 'assumption') continue;
    const slots = new Map(moved.get(id));
    for (const filled of slotsFilledBy(variable, slots, slot, model.periods)) {
      slots.set(filled, {
        value: values[index] ?? Number.NaN,
        source: { kind: 'assumed', author: '', date: '' },
        setBy: 'trial',
        carriedFrom: filled === slot || filled === 'once' ? null : slot,
      });
    }
    moved.set(id, slots);
  }
  return moved;
}

function checkLever({ model }: CompiledModel, assumptions: ResolvedAssumptions, lever: Lever): readonly Problem[] {
  const { variable: id, slot } = lever;
  const variable = model.variables.find((candidate) => candidate.id === id);
  if (!variable) return [problem('unknown-variable', id, { id })];
  if (variable.kind === 'formula') return [problem('not-an-assumption', variable.label.zh, { id })];
  const slots: readonly Slot[] = [...(assumptions.get(id)?.keys() ?? [])];
  if (slots.includes(slot)) return [];
  return [problem('unknown-period', variable.label.zh, { period: slot, periods: slots.join(', ') })];
}

function checkOutput({ model }: CompiledModel, { variable: id, period }: Output): readonly Problem[] {
  if (!model.variables.some((variable) => variable.id === id)) return [problem('unknown-variable', id, { id })];
  if (model.periods.includes(period)) return [];
  return [problem('unknown-period', id, { period, periods: model.periods.join(', ') })];
}
