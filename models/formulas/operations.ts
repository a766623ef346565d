/**
 * What a program is made of. Conditions are the numbers 1 and 0. Every operation keeps one law: a result that is not finite
 * means that something on the way to it was not, so no operation may hide a non-finite operand (mathjs's min, comparisons and
 * `1 / x` would). The codes are the same in the plain and in the SIMD kernels.
 *
 * - `spread` repeats one number over all lanes.
 * - `guard` gives its first operand, made non-finite where the second is.
 * - the `…Number` forms take one number for all lanes as their second operand; `numberMinus` and `numberOver` as their first.
 */
export const operation = {
  copy: 0,
  spread: 1,
  negate: 2,
  abs: 3,
  sign: 4,
  sqrt: 5,
  exp: 6,
  log: 7,
  log10: 8,
  floor: 9,
  ceil: 10,
  not: 11,
  add: 12,
  addNumber: 13,
  subtract: 14,
  subtractNumber: 15,
  numberMinus: 16,
  multiply: 17,
  multiplyNumber: 18,
  divide: 19,
  divideNumber: 20,
  numberOver: 21,
  power: 22,
  round: 23,
  min: 24,
  max: 25,
  less: 26,
  lessEqual: 27,
  equal: 28,
  unequal: 29,
  and: 30,
  or: 31,
  xor: 32,
  guard: 33,
  select: 34,
} as const;

/** The code of an operation. */
export type OperationCode = (typeof operation)[keyof typeof operation];

/** The form of an operation that takes one number for all lanes, for its second and for its first operand. */
interface NumberForms {
  readonly second: OperationCode;
  readonly first: OperationCode;
  /** Whether the form for the first operand expects the number in second place, because the order does not matter. */
  readonly swaps: boolean;
}

/** The operations that have such forms. */
export const numberForms: ReadonlyMap<number, NumberForms> = new Map<number, NumberForms>([
  [operation.add, { second: operation.addNumber, first: operation.addNumber, swaps: true }],
  [operation.subtract, { second: operation.subtractNumber, first: operation.numberMinus, swaps: false }],
  [operation.multiply, { second: operation.multiplyNumber, first: operation.multiplyNumber, swaps: true }],
  [operation.divide, { second: operation.divideNumber, first: operation.numberOver, swaps: false }],
]);
