import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { figure, formulaText } from './support/arbitrary-formula.ts';
import { evaluateText } from './support/evaluate-text.ts';
import { evaluateWithMathjs } from './support/mathjs-oracle.ts';

const names = ['a', 'b', 'c'] as const;
const values = fc.record({ a: figure, b: figure, c: figure });

describe('our evaluation is the evaluation of mathjs', () => {
  test('to the bit on thousands of random formulas, and not finite exactly where mathjs meets something not finite', () => {
    let finite = 0;
    const property = fc.property(formulaText(names, names), values, values, (text, now, before) => {
      const ours = evaluateText(text, { now, before });
      const scope = { ...now, previous_a: before.a, previous_b: before.b, previous_c: before.c };
      const theirs = evaluateWithMathjs(text, scope);
      if (typeof ours === 'number') finite += 1;
      expect(typeof ours === 'number' ? ours : 'not finite').toBe(theirs);
    });
    fc.assert(property, { numRuns: 5000, seed: 20240115 });
    expect(finite).toBeGreaterThan(2500);
  }, 60_000);

  test.each(['round(x)', 'round(x, 2)', 'round(x, 13)', 'floor(x)', 'ceil(x)'])(
    '%s, near every kind of border',
    (text) => {
      const near = fc
        .tuple(
          fc.integer({ min: -5000, max: 5000 }),
          fc.constantFrom(1, 2, 1000),
          fc.double({ min: -1, max: 1, noNaN: true }),
        )
        .map(([n, divisor, push]) => n / divisor + push * 1e-11);
      fc.assert(
        fc.property(fc.oneof(near, figure), (x) => {
          expect(evaluateText(text, { now: { x } })).toBe(evaluateWithMathjs(text, { x }));
        }),
        { numRuns: 2000 },
      );
    },
  );
});
