/**
 * Instructions are rows of six integers: the operation, where the result goes, where up to three operands begin, and the number
 * of lanes. Places are positions in one memory of numbers; operands that an operation does not have are 0. Where an operation
 * has no form for numbers, the place of an operand may be that of one number for all lanes, written as its complement; the
 * number then stands there twice, at an even place, for machines that load two at once.
 */
export const instructionWidth = 6;

/** A machine that runs instructions. The plain one always serves; the SIMD one where WebAssembly is allowed. */
export interface Kernels {
  /** Makes room for so many numbers and takes the instructions in. What was loaded before is gone. */
  readonly load: (instructions: Int32Array, numbers: number) => LoadedProgram;
}

/** Instructions ready to run on their memory, which may hold anything at first. */
export interface LoadedProgram {
  readonly memory: Float64Array;
  readonly run: () => void;
}

/** The place of one number for all lanes, as an instruction writes it. */
export const onePlace = (place: number): number => ~place;
