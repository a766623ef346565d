import bytes from '../../models/formulas/kernels/assembly/kernels.ts?simd-module';
import type { Kernels } from '../../models/formulas/kernels/instructions.ts';
import { plainKernels } from '../../models/formulas/kernels/plain-kernels.ts';
import { createSimdKernels, type SimdModule, simdImports } from '../../models/formulas/kernels/simd-kernels.ts';

/** The kernels to calculate with, and which they are. */
export interface OpenedKernels {
  readonly kernels: Kernels;
  readonly kind: 'simd' | 'plain';
}

/** The SIMD kernels where WebAssembly is allowed and understood; otherwise the plain ones, which give the same. */
export async function openKernels(): Promise<OpenedKernels> {
  try {
    const { instance } = await WebAssembly.instantiate(bytes, simdImports);
    return { kernels: createSimdKernels(instance.exports as unknown as SimdModule), kind: 'simd' };
  } catch {
    return { kernels: plainKernels, kind: 'plain' };
  }
}
