import type { Kernels } from './instructions.ts';
import { roundHalfAway } from './rounding.ts';

/** What an instance of the SIMD module (`assembly/kernels.ts`) gives. */
export interface SimdModule {
  readonly memory: { readonly buffer: ArrayBuffer; readonly grow: (pages: number) => number };
  readonly run: (code: number, end: number, base: number) => void;
}

/** What the SIMD module asks for: the functions it leaves to JavaScript where its own do not reach. */
export const simdImports = {
  exact: {
    exact_exp: Math.exp,
    exact_log: Math.log,
    exact_log10: Math.log10,
    exact_power: Math.pow,
    exact_round: roundHalfAway,
  },
};

const pageBytes = 65_536;
const numberBytes = 8;
// Two numbers are loaded at once, from places that are multiples of both.
const alignment = 16;

/**
 * The SIMD kernels on an instance of the module, which the caller makes where WebAssembly is allowed: two lanes at a time,
 * within 1e-12 relative of the plain kernels. Lanes must come in fours.
 */
export function createSimdKernels({ memory, run }: SimdModule): Kernels {
  return {
    load: (instructions, numbers) => {
      const code = pageBytes;
      const end = code + instructions.byteLength;
      const base = Math.ceil(end / alignment) * alignment;
      const missing = base + numbers * numberBytes - memory.buffer.byteLength;
      if (missing > 0) memory.grow(Math.ceil(missing / pageBytes));
      new Int32Array(memory.buffer, code, instructions.length).set(instructions);
      return { memory: new Float64Array(memory.buffer, base, numbers), run: () => run(code, end, base) };
    },
  };
}
