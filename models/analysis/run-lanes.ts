import type { EvaluationBlock } from '../evaluation/evaluate-block.ts';
import type { Kernels } from '../formulas/kernels/instructions.ts';
import { runBlock } from '../formulas/run-block.ts';

/**
 * Runs a planned block; the only place where the analyses run one. NaN is no figure: one that is missing, does not exist or
 * cannot be calculated. Needs nothing but the block, so it runs in a worker that knows no formulas.
 *
 * @param columns for each lever its figure in every lane, in stored units.
 */
export function runLanes(
  block: EvaluationBlock,
  kernels: Kernels,
  columns: readonly Float64Array[],
  lanes: number,
): readonly Float64Array[] {
  const outputs = runBlock(block.program, kernels, columns, lanes);
  for (const [index, output] of outputs.entries()) {
    if (block.kinds[index] !== 'value') output.fill(Number.NaN);
    else for (let lane = 0; lane < lanes; lane += 1) if (!Number.isFinite(output[lane])) output[lane] = Number.NaN;
  }
  return outputs;
}
