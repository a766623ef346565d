import fc from 'fast-check';
import { expect, test } from 'vitest';
import { enclose } from '../../../models/analysis/enclose.ts';
import { proveRefusal } from '../../../models/analysis/prove-refusal.ts';
import { openTrial } from '../../../models/analysis/trial.ts';
import { must } from '../../support/plans.ts';
import { figure, formulaText } from '../formulas/support/arbitrary-formula.ts';
import { smallModel, y } from './support.ts';

test('every figure of a random formula lies within its enclosure', () => {
  const ids = ['a', 'b', 'c'];
  const seen = { finite: 0, tight: 0 };
  const property = fc.property(
    formulaText(ids, []),
    fc.array(fc.tuple(figure, figure), { minLength: 3, maxLength: 3 }),
    fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 24, maxLength: 24 }),
    (formula, ends, shares) => {
      const { compiled, assumptions } = smallModel({ a: 1, b: 1, c: 1 }, formula);
      const levers = ids.map((variable) => ({ variable, slot: 'once' }));
      const trial = must(openTrial(compiled, assumptions, levers, [y]));
      const box = ends.map(([one, other]) => ({ low: Math.min(one, other), high: Math.max(one, other) }));
      const [found] = enclose(trial.block.program, box);
      const columns = box.map(({ low, high }, index) =>
        Float64Array.from({ length: 8 }, (_, lane) =>
          Math.min(high, low + (shares[index * 8 + lane] ?? 0) * (high - low)),
        ),
      );
      for (const value of trial.runBlock(columns, 8)[0] ?? []) {
        if (Number.isNaN(value)) continue;
        const slack = 1e-9 * Math.max(1, Math.abs(value));
        expect(value).toBeGreaterThanOrEqual((found?.low ?? 0) - slack);
        expect(value).toBeLessThanOrEqual((found?.high ?? 0) + slack);
        seen.finite += 1;
        if (Number.isFinite((found?.high ?? 0) - (found?.low ?? 0))) seen.tight += 1;
      }
    },
  );
  fc.assert(property, { numRuns: 800 });
  expect(seen.finite).toBeGreaterThan(2000);
  expect(seen.tight).toBeGreaterThan(seen.finite / 2);
});

test('an enclosure of a sum of levers is exact, whatever the form of its operations', () => {
  const { compiled, assumptions } = smallModel({ a: 1, b: 1 }, '(2 * a - 3 * b) / 4 + 1 + 0 * a ^ 3');
  const trial = must(
    openTrial(
      compiled,
      assumptions,
      [
        { variable: 'a', slot: 'once' },
        { variable: 'b', slot: 'once' },
      ],
      [y],
    ),
  );
  expect(
    enclose(trial.block.program, [
      { low: 0, high: 2 },
      { low: -1, high: 1 },
    ]),
  ).toEqual([{ low: 0.25, high: 2.75 }]);
});

test('what a curve cannot reach is proved, and nothing that it can', () => {
  // x·(10 − x) is at most 25, and at least 0 between 0 and 10.
  const { compiled, assumptions } = smallModel({ x: 1 }, 'x * (10 - x)');
  const { block } = must(openTrial(compiled, assumptions, [{ variable: 'x', slot: 'once' }], [y]));
  const [min, max, present, scale] = [0, 10, 1, 1].map((value) => Float64Array.of(value));
  if (!min || !max || !present || !scale) throw new Error('no box');
  const isProved = (wanted: number) => proveRefusal(block.program, { min, max, present, scale }, wanted, 1e-9);
  expect([26, 25.01, -0.1, -50].map(isProved)).toEqual([true, true, true, true]);
  expect([25, 24.99, 10, 0].map(isProved)).toEqual([false, false, false, false]);
});
