import { once } from 'node:events';
import { existsSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { SimulationPlan } from '../../models/analysis/plan-simulation.ts';
import { chunkCount } from '../../models/analysis/simulate.ts';
import { runShare, type SharedSimulation } from './run-share.ts';

/** What came out, a column an output, and how long the computing took. */
export interface SimulationRun {
  readonly columns: readonly Float64Array[];
  readonly seconds: number;
}

/** Built beside the command line; not there when the sources run unbuilt, and then this thread does all the work. */
const workerFile = path.join(import.meta.dirname, 'simulate-worker.js');

/** A thread costs more than it brings for fewer chunks than this. */
const fewestChunks = 8;

/** Runs a simulation on as many threads as the machine has processors, this one included. */
export async function runSimulation(plan: SimulationPlan, threads = os.availableParallelism()): Promise<SimulationRun> {
  const started = performance.now();
  const shared: SharedSimulation = {
    plan,
    columns: plan.outputs.map(() => new Float64Array(new SharedArrayBuffer(8 * plan.samples))),
    next: new Int32Array(new SharedArrayBuffer(4)),
  };
  const helpers = chunkCount(plan) < fewestChunks || !existsSync(workerFile) ? 0 : threads - 1;
  const workers = Array.from({ length: helpers }, () => new Worker(workerFile, { workerData: shared }));
  const ends = workers.map((worker) => once(worker, 'exit'));
  runShare(shared);
  await Promise.all(ends);
  return { columns: shared.columns, seconds: (performance.now() - started) / 1000 };
}
