import { describe, expect, test } from 'vitest';
import { formulaFunctions } from '../../../models/formulas/functions.ts';
import { evaluateText } from './support/evaluate-text.ts';

describe('the function table', () => {
  test.each([...formulaFunctions].map(([name, { example }]) => [name, example] as const))('%s', (name, example) => {
    expect(example.formula).toContain(`${name}(`);
    expect(evaluateText(example.formula)).toBe(example.result);
  });
});

/** By hand; the first block holds what surprises a user of Excel. */
const cases: readonly (readonly [formula: string, value: number])[] = [
  ['-2^2', -4],
  ['2^3^2', 512],
  ['2^-1', 0.5],
  ['10 - 4 - 3', 3],
  ['24 / 4 / 3', 2],
  ['0.1 + 0.2 == 0.3 ? 1 : 0', 1],
  ['1 > 1 - 1e-13 ? 1 : 0', 0],
  ['1e-16 > 0 ? 1 : 0', 0],
  ['1 >= 1 + 1e-13 ? 1 : 0', 1],
  ['0.1 + 0.2 != 0.3 ? 1 : 0', 0],
  ['ceil(11.000000000000002)', 11],
  ['floor(10.999999999999998)', 11],
  ['round(1.005, 2)', 1.01],
  ['round(2.675, 2)', 2.68],
  ['round(-2.5)', -3],
  ['round(2.5)', 3],
  ['round(1e-7, 2)', 0],
  ['round(1234.5678, 2)', 1234.57],
  ['1 < 2 < 3 ? 1 : 0', 1],
  ['3 > 2 > 2 ? 1 : 0', 0],
  ['not (1 > 2) ? 1 : 0', 1],
  ['1 > 2 or 2 > 1 ? 1 : 0', 1],
  ['1 > 2 xor 2 > 1 ? 1 : 0', 1],
  ['2 > 1 xor 2 > 1 ? 1 : 0', 0],
  ['1 > 2 and 2 > 1 ? 1 : 0', 0],
  ['1 > 0 ? (2 > 0 ? 5 : 6) : 7', 5],
  ['min(3)', 3],
  ['sum(0.1, 0.2, 0.3)', 0.1 + 0.2 + 0.3],
  ['mean(2)', 2],
  ['sign(-0.5) + sign(0) + sign(7)', 0],
  ['0^0', 1],
  ['(-8)^3', -512],
  ['sqrt(2)^2 == 2 ? 1 : 0', 1],
  ['+3', 3],
];

describe('values by hand', () => {
  test.each(cases)('%s = %s', (formula, value) => expect(evaluateText(formula)).toBe(value));

  test('names and the period before', () => {
    expect(evaluateText('previous(x) * (1 + g)', { now: { x: 7, g: 0.5 }, before: { x: 2, g: 9 } })).toBe(3);
  });
});

/** The operation that left the finite numbers, even where a later one would hide it. */
const faults: readonly (readonly [formula: string, operation: string])[] = [
  ['1 / 0', '/'],
  ['0 / 0', '/'],
  ['min(1 / 0, 3)', '/'],
  ['1 / (1 / 0)', '/'],
  ['1 / 0 > 2 ? 1 : 2', '/'],
  ['1 > 2 and 1 / 0 > 2 ? 1 : 2', '/'],
  ['sign(1 / 0)', '/'],
  ['exp(-1 / 0)', '/'],
  ['(0 / 0)^0', '/'],
  ['0.5 ^ (1 / 0)', '/'],
  ['sqrt(-1)', 'sqrt'],
  ['log(0)', 'log'],
  ['log(-1)', 'log'],
  ['log10(-1)', 'log10'],
  ['(-8)^(1/3)', '^'],
  ['0^-1', '^'],
  ['1e308 * 10', '*'],
  ['1e308 + 1e308', '+'],
  ['sum(1e308, 1e308)', 'sum'],
  ['exp(1000)', 'exp'],
  ['round(1.5, 0.5)', 'round'],
  ['round(1.5, -1)', 'round'],
  ['log(0) + 1 / 0', 'log'],
];

describe('a non-finite intermediate is a problem', () => {
  test.each(faults)('%s', (formula, operation) => expect(evaluateText(formula)).toEqual({ fault: operation }));

  test.each([
    ['1 > 0 ? 1 : 1 / 0', 1],
    ['1 > 2 ? sqrt(-1) : 3', 3],
  ] as const)('only the branch that is taken counts: %s', (formula, value) => {
    expect(evaluateText(formula)).toBe(value);
  });
});
