import type { Kernels } from '../formulas/kernels/instructions.ts';
import type { SimulationPlan } from './plan-simulation.ts';
import { runLanes } from './run-lanes.ts';
import { openSample } from './sample.ts';

/** One part of a simulation: what was drawn and what came out, a column each. NaN is no figure. */
export interface SimulatedChunk {
  readonly chunk: number;
  readonly lanes: number;
  readonly inputs: readonly Float64Array[];
  readonly outputs: readonly Float64Array[];
}

/** Small enough to report progress and to be cancelled many times a second, large enough to keep its ranks even. */
export const chunkLanes = 4096;

/** How many chunks a simulation has. */
export const chunkCount = ({ samples }: Pick<SimulationPlan, 'samples'>): number => Math.ceil(samples / chunkLanes);

/**
 * Makes ready to run chunks of a simulation. A chunk depends on the plan and its own number alone: run here or there, in one
 * thread or many, in any order, it has the same bytes.
 */
export function openChunks(plan: SimulationPlan, kernels: Kernels): (chunk: number) => SimulatedChunk {
  const draw = openSample(plan.sample);
  return (chunk) => {
    const lanes = Math.min(chunkLanes, plan.samples - chunk * chunkLanes);
    const inputs = draw(chunk, lanes);
    return { chunk, lanes, inputs, outputs: runLanes(plan.block, kernels, inputs, lanes) };
  };
}

/** Room for the results of a simulation: a column an output, a lane a sample. */
export const roomFor = ({ samples, outputs }: Pick<SimulationPlan, 'samples' | 'outputs'>): readonly Float64Array[] =>
  outputs.map(() => new Float64Array(samples));

/** Puts the outputs of a chunk where they belong. */
export function placeChunk(
  columns: readonly Float64Array[],
  { chunk, outputs }: Pick<SimulatedChunk, 'chunk' | 'outputs'>,
): void {
  for (const [index, column] of columns.entries()) column.set(outputs[index] ?? [], chunk * chunkLanes);
}

/** How far a simulation is. */
export interface Progress {
  readonly done: number;
  readonly samples: number;
}

/**
 * Runs a simulation in one thread, step by step: after each chunk it says how far it is, and whoever steps may stop for good.
 * Returns the outputs, a column each.
 */
export function* simulate(plan: SimulationPlan, kernels: Kernels): Generator<Progress, readonly Float64Array[]> {
  const run = openChunks(plan, kernels);
  const columns = roomFor(plan);
  for (let chunk = 0; chunk < chunkCount(plan); chunk += 1) {
    placeChunk(columns, run(chunk));
    yield { done: Math.min((chunk + 1) * chunkLanes, plan.samples), samples: plan.samples };
  }
  return columns;
}
