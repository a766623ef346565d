import { type OperationCode, operation } from './operations.ts';

/** A built-in function of the formula language. The table drives checking, evaluation, help and the tests. */
export interface FormulaFunction {
  readonly minArguments: number;
  readonly maxArguments: number;
  /** The operation that carries it out. */
  readonly code: OperationCode;
  /** How: on one argument, on two (the second is 0 when left out), from left to right over all, or that divided by their number. */
  readonly shape: 'one' | 'two' | 'fold' | 'mean';
  readonly help: { readonly zh: string; readonly en: string };
  /** A formula without names, and what it gives by hand. */
  readonly example: { readonly formula: string; readonly result: number };
}

const many = 30;

/** Built-ins by name. `log` is the natural logarithm, as in mathjs; there is no trigonometry because no plan needs it. */
export const formulaFunctions: ReadonlyMap<string, FormulaFunction> = new Map<string, FormulaFunction>([
  [
    'min',
    {
      minArguments: 1,
      maxArguments: many,
      code: operation.min,
      shape: 'fold',
      help: { zh: '最小的一个', en: 'The smallest' },
      example: { formula: 'min(3, 1, 2)', result: 1 },
    },
  ],
  [
    'max',
    {
      minArguments: 1,
      maxArguments: many,
      code: operation.max,
      shape: 'fold',
      help: { zh: '最大的一个', en: 'The largest' },
      example: { formula: 'max(3, 1, 2)', result: 3 },
    },
  ],
  [
    'sum',
    {
      minArguments: 1,
      maxArguments: many,
      code: operation.add,
      shape: 'fold',
      help: { zh: '合计', en: 'The sum' },
      example: { formula: 'sum(1, 2, 3)', result: 6 },
    },
  ],
  [
    'mean',
    {
      minArguments: 1,
      maxArguments: many,
      code: operation.add,
      shape: 'mean',
      help: { zh: '平均', en: 'The mean' },
      example: { formula: 'mean(1, 2, 6)', result: 3 },
    },
  ],
  [
    'abs',
    {
      minArguments: 1,
      maxArguments: 1,
      code: operation.abs,
      shape: 'one',
      help: { zh: '绝对值', en: 'The absolute value' },
      example: { formula: 'abs(-3)', result: 3 },
    },
  ],
  [
    'sign',
    {
      minArguments: 1,
      maxArguments: 1,
      code: operation.sign,
      shape: 'one',
      help: { zh: '正负号:1、0 或 −1', en: 'The sign: 1, 0 or −1' },
      example: { formula: 'sign(-3)', result: -1 },
    },
  ],
  [
    'sqrt',
    {
      minArguments: 1,
      maxArguments: 1,
      code: operation.sqrt,
      shape: 'one',
      help: { zh: '平方根', en: 'The square root' },
      example: { formula: 'sqrt(9)', result: 3 },
    },
  ],
  [
    'exp',
    {
      minArguments: 1,
      maxArguments: 1,
      code: operation.exp,
      shape: 'one',
      help: { zh: 'e 的幂', en: 'A power of e' },
      example: { formula: 'exp(0)', result: 1 },
    },
  ],
  [
    'log',
    {
      minArguments: 1,
      maxArguments: 1,
      code: operation.log,
      shape: 'one',
      help: { zh: '自然对数', en: 'The natural logarithm' },
      example: { formula: 'log(1)', result: 0 },
    },
  ],
  [
    'log10',
    {
      minArguments: 1,
      maxArguments: 1,
      code: operation.log10,
      shape: 'one',
      help: { zh: '常用对数', en: 'The decimal logarithm' },
      example: { formula: 'log10(1000)', result: 3 },
    },
  ],
  [
    'round',
    {
      minArguments: 1,
      maxArguments: 2,
      code: operation.round,
      shape: 'two',
      help: { zh: '四舍五入到几位小数', en: 'Rounds half away from zero to so many decimals' },
      example: { formula: 'round(1.005, 2)', result: 1.01 },
    },
  ],
  [
    'floor',
    {
      minArguments: 1,
      maxArguments: 1,
      code: operation.floor,
      shape: 'one',
      help: { zh: '向下取整', en: 'Rounds down' },
      example: { formula: 'floor(-1.5)', result: -2 },
    },
  ],
  [
    'ceil',
    {
      minArguments: 1,
      maxArguments: 1,
      code: operation.ceil,
      shape: 'one',
      help: { zh: '向上取整', en: 'Rounds up' },
      example: { formula: 'ceil(1.2)', result: 2 },
    },
  ],
]);
