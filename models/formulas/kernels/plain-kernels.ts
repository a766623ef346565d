import { type OperationCode, operation } from '../operations.ts';
import { instructionWidth, type Kernels } from './instructions.ts';
import { arithmeticLoops } from './plain-arithmetic.ts';
import { conditionLoops } from './plain-conditions.ts';
import { functionLoops } from './plain-functions.ts';
import type { Loop } from './plain-loop.ts';

const loops: readonly Loop[] = (() => {
  const table: Readonly<Record<OperationCode, Loop>> = { ...arithmeticLoops, ...functionLoops, ...conditionLoops };
  return Object.values(operation).map((code) => table[code]);
})();

/** Runs instructions on a memory with plain loops, bit for bit what mathjs gives. The reference for every other machine. */
export function runPlainly(instructions: Int32Array, memory: Float64Array): void {
  for (let at = 0; at < instructions.length; at += instructionWidth) {
    const loop = loops[instructions[at] as number] as Loop;
    loop(
      memory,
      instructions[at + 1] as number,
      instructions[at + 2] as number,
      instructions[at + 3] as number,
      instructions[at + 4] as number,
      instructions[at + 5] as number,
    );
  }
}

/** The plain kernels: no code is generated, so they serve under the strictest content security policy. */
export const plainKernels: Kernels = {
  load: (instructions, numbers) => {
    const memory = new Float64Array(numbers);
    return { memory, run: () => runPlainly(instructions, memory) };
  },
};

const scratch = new Float64Array(4);

/** Applies one operation to one set of operands. */
export function applyOperation(code: OperationCode, first: number, second = 0, third = 0): number {
  scratch[1] = first;
  scratch[2] = second;
  scratch[3] = third;
  loops[code]?.(scratch, 0, 1, 2, 3, 1);
  return scratch[0] ?? Number.NaN;
}
