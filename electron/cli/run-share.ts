import type { SimulationPlan } from '../../models/analysis/plan-simulation.ts';
import { chunkCount, openChunks, placeChunk } from '../../models/analysis/simulate.ts';
import { plainKernels } from '../../models/formulas/kernels/plain-kernels.ts';

/** A simulation that several threads work on: the plan, and in shared memory the results and the number of the next chunk. */
export interface SharedSimulation {
  readonly plan: SimulationPlan;
  readonly columns: readonly Float64Array[];
  readonly next: Int32Array;
}

/** Runs chunks that no other thread has taken, until none are left. Which thread runs a chunk makes no difference to it. */
export function runShare({ plan, columns, next }: SharedSimulation): void {
  const run = openChunks(plan, plainKernels);
  const count = chunkCount(plan);
  for (let chunk = Atomics.add(next, 0, 1); chunk < count; chunk = Atomics.add(next, 0, 1)) {
    placeChunk(columns, run(chunk));
  }
}
