/**
 * One operation over `n` lanes: the result from `d` on, the operands from `a`, `b` and `c` on.
 *
 * The loops are written out one by one: through a shared loop that takes the operation as an argument each lane would cost a call.
 * They read `memory[i] as number` because every place of an instruction lies inside its memory.
 */
export type Loop = (memory: Float64Array, d: number, a: number, b: number, c: number, n: number) => void;
