import type { SimulationPlan } from '../../models/analysis/plan-simulation.ts';
import { chunkCount, chunkLanes, openChunks } from '../../models/analysis/simulate.ts';
import { plainKernels } from '../../models/formulas/kernels/plain-kernels.ts';
import type { GoalModel } from '../../models/goals/goal-model.ts';
import type { Result } from '../../models/shared/result.ts';
import { leverName, outputName } from './analysis-options.ts';
import type { Request } from './command.ts';
import { writeOutput } from './write-output.ts';

/**
 * Writes every sample as a line of a CSV file: its number, what was drawn and what came out, in stored units. The first column's
 * name carries the seed, with which the file can be made again. Samples are drawn anew, which costs less than keeping them.
 */
export async function writeSamples(
  request: Request,
  file: string,
  plan: SimulationPlan,
  model: GoalModel,
): Promise<Result<number>> {
  const run = openChunks(plan, plainKernels);
  const head = [
    `sample (seed ${plan.seed})`,
    ...plan.inputs.map((input) => leverName(input, model)),
    ...plan.outputs.map((output) => outputName(output, model)),
  ];
  const parts = [Buffer.from(`${head.join(',')}\n`)];
  for (let chunk = 0; chunk < chunkCount(plan); chunk += 1) {
    const { lanes, inputs, outputs } = run(chunk);
    const lines = Array.from({ length: lanes }, (_, lane) => {
      const figures = [...inputs, ...outputs].map((column) => figureText(column[lane] ?? Number.NaN));
      return `${chunk * chunkLanes + lane + 1},${figures.join(',')}\n`;
    });
    parts.push(Buffer.from(lines.join('')));
  }
  return writeOutput(request, file, Buffer.concat(parts));
}

/** A sample without a figure leaves its place empty. */
const figureText = (value: number): string => (Number.isNaN(value) ? '' : String(value));
