import bytes from '../../../../models/formulas/kernels/assembly/kernels.ts?simd-module';
import type { Kernels } from '../../../../models/formulas/kernels/instructions.ts';
import { createSimdKernels, type SimdModule, simdImports } from '../../../../models/formulas/kernels/simd-kernels.ts';

/** The SIMD kernels, made the way a worker makes them. */
export function simdKernels(): Kernels {
  const instance = new WebAssembly.Instance(new WebAssembly.Module(bytes), simdImports);
  return createSimdKernels(instance.exports as unknown as SimdModule);
}
