import type { Kernels } from './kernels/instructions.ts';
import type { BlockProgram } from './link-block.ts';

/**
 * Runs a block of scenarios.
 *
 * @param inputs for each varied assumption its figure in every scenario.
 * @returns for each output its numbers in every scenario; one that is not finite is a problem in that scenario.
 */
export function runBlock(
  program: BlockProgram,
  kernels: Kernels,
  inputs: readonly Float64Array[],
  scenarios: number,
): readonly Float64Array[] {
  const { lanes } = program;
  const loaded = kernels.load(program.instructions, program.size);
  const { memory } = loaded;
  memory.set(program.numbers, 0);
  const outputs = Array.from(program.outputs, () => new Float64Array(scenarios));
  for (let from = 0; from < scenarios; from += lanes) {
    const to = Math.min(from + lanes, scenarios);
    // Lanes beyond the last scenario keep what they had; their results are not read.
    for (const [index, input] of inputs.entries()) memory.set(input.subarray(from, to), program.inputs[index] ?? 0);
    loaded.run();
    for (const [index, output] of outputs.entries()) {
      const place = program.outputs[index] ?? 0;
      if (program.isNumber[index] === 1) output.fill(memory[place] ?? Number.NaN, from, to);
      else output.set(memory.subarray(place, place + to - from), from);
    }
  }
  return outputs;
}
