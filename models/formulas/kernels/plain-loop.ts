/**
 * One operation over `n` lanes: the result from `d` on, the operands from `a`, `b` and `c` on.
 *
 * The loops are written out one by one: through a shared loop that takes the operation as an argument each lane would cost a call.
 * Where operands may be numbers, a place below zero is the complement of the place of one number for all lanes.
 * They read `memory[i] as number` because every place of an instruction lies inside its memory.
 */
export type Loop = (memory: Float64Array, d: number, a: number, b: number, c: number, n: number) => void;

/** Where an operand begins. */
export const startOf = (place: number): number => (place < 0 ? ~place : place);

/** How far apart an operand's lanes are: nowhere for one number for all of them. */
export const stepOf = (place: number): number => (place < 0 ? 0 : 1);
