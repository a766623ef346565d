import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Solution, SolveRequest } from '../../../models/analysis/solution.ts';
import { solutionText } from '../../../models/analysis/solution-text.ts';
import { solve } from '../../../models/analysis/solve.ts';
import { openTrial } from '../../../models/analysis/trial.ts';
import { must } from '../../support/plans.ts';
import { lever, shipped, smallModel, y } from './support.ts';

const growth = { variable: 'gdpGrowth', period: '2024' };
const rate = (variable: string, min: number, max: number) => ({ variable, slot: '2024', min, max });

/** The output that a fresh evaluation gives for the nearest plan. */
function recomputed(
  { compiled, assumptions }: Pick<ReturnType<typeof shipped>, 'compiled' | 'assumptions'>,
  { nearest, output }: Solution,
): number {
  const settings = nearest?.settings ?? [];
  const trial = must(openTrial(compiled, assumptions, settings, [output]));
  return trial.run(Float64Array.from(settings, ({ to }) => to))[0] ?? Number.NaN;
}

const settingsOf = ({ nearest }: Solution): Record<string, number> =>
  Object.fromEntries((nearest?.settings ?? []).map(({ variable, to }) => [variable, to]));

describe('one lever of the shipped plan', () => {
  const given = shipped('stretch');
  const wanted = 0.09;

  test('9% on the stretch path needs other services at 6.56805%', () => {
    const request = { output: growth, wanted, levers: [rate('otherServicesGrowth', -0.9, 5)] };
    const solution = must(solve(given.compiled, given.assumptions, request));
    // (0.09 − (0.19·0.046 + 0.166·0.13 + 0.191·0.13 + 0.115·0.11)) / 0.338 = 0.0222 / 0.338
    expect(solution.single[0]?.needed).toBeCloseTo(0.0656805, 7);
    expect(settingsOf(solution).otherServicesGrowth).toBeCloseTo(0.0222 / 0.338, 14);
    expect(solution).toMatchObject({ method: 'linear', refusal: null });
    expect(Math.abs(recomputed(given, solution) - wanted)).toBeLessThan(1e-9);
  });

  test('bounds that are too narrow are refused with the true maximum and the bound that binds', () => {
    const request = { output: growth, wanted, levers: [rate('otherServicesGrowth', 0, 0.06)] };
    const solution = must(solve(given.compiled, given.assumptions, request));
    // 0.19·0.046 + 0.166·0.13 + 0.191·0.13 + 0.115·0.11 + 0.338·0.06
    expect(solution.maximum?.value).toBeCloseTo(0.08808, 14);
    expect(solution.minimum?.value).toBeCloseTo(0.0678, 14);
    expect(solution).toMatchObject({ refusal: 'above-maximum', proved: true, nearest: null });
    expect(solution.maximum?.settings).toMatchObject([{ variable: 'otherServicesGrowth', to: 0.06, bound: 'max' }]);
    expect(solution.single).toMatchObject([{ needed: null }]);
  });

  test('a figure nobody has is named', () => {
    const request = {
      output: { variable: 'tradeTotal', period: '2024' },
      wanted: 1,
      levers: [rate('tradeTotalGrowth', 0, 1)],
    };
    const solution = must(solve(given.compiled, given.assumptions, request));
    expect(solution).toMatchObject({ refusal: 'no-figure', lacking: ['tradeTotalBase'], nearest: null });
  });

  test('a lever that does not reach the output is said to have no effect', () => {
    const request = { output: growth, wanted, levers: [rate('exportsGrowth', 0, 1)] };
    expect(must(solve(given.compiled, given.assumptions, request)).refusal).toBe('no-effect');
  });

  test('the scenario is as it was', () => {
    const before = JSON.stringify([...given.assumptions].map(([id, slots]) => [id, [...slots]]));
    must(solve(given.compiled, given.assumptions, { output: growth, wanted, levers: [rate('primaryGrowth', 0, 5)] }));
    expect(JSON.stringify([...given.assumptions].map(([id, slots]) => [id, [...slots]]))).toBe(before);
  });
});

describe('several levers', () => {
  test('change least: in proportion to their effect until one meets its bound', () => {
    const given = smallModel({ a: 10, b: 10 }, '3 * a + 4 * b');
    const within = (max: number) =>
      settingsOf(
        must(
          solve(given.compiled, given.assumptions, {
            output: y,
            wanted: 75,
            levers: [lever('a', 0, 99), lever('b', 0, max)],
          }),
        ),
      );
    // From 70 by 5 along (3, 4): 5 / 25 of it is (0.6, 0.8).
    expect(within(99).a).toBeCloseTo(10.6, 12);
    expect(within(99).b).toBeCloseTo(10.8, 12);
    // With b held at 10.5 the rest, 5 − 2, comes from a.
    expect(within(10.5)).toEqual({ a: 11, b: 10.5 });
  });

  test('solving then evaluating returns the goal within the bounds, or it is out of reach', () => {
    const given = shipped('base');
    const ids = ['primaryGrowth', 'aboveScaleIndustryGrowth', 'otherServicesGrowth', 'fixedAssetInvestmentGrowth'];
    const bounds = fc.tuple(
      fc.double({ min: -0.2, max: 0.1, noNaN: true }),
      fc.double({ min: 0, max: 0.3, noNaN: true }),
    );
    const seen = { reached: 0, refused: 0 };
    const property = fc.property(
      fc.double({ min: 0.03, max: 0.15, noNaN: true }),
      fc.tuple(bounds, bounds, bounds, bounds),
      (wanted, all) => {
        const levers = ids.map((id, index) =>
          rate(id, all[index]?.[0] ?? 0, (all[index]?.[0] ?? 0) + (all[index]?.[1] ?? 0)),
        );
        const solution = must(solve(given.compiled, given.assumptions, { output: growth, wanted, levers }));
        if (solution.refusal === null) {
          seen.reached += 1;
          expect(Math.abs(recomputed(given, solution) - wanted)).toBeLessThanOrEqual(1e-9 * wanted);
          for (const [index, { to }] of (solution.nearest?.settings ?? []).entries()) {
            expect(to).toBeGreaterThanOrEqual(levers[index]?.min ?? 0);
            expect(to).toBeLessThanOrEqual(levers[index]?.max ?? 0);
          }
        } else {
          seen.refused += 1;
          const outside = wanted > (solution.maximum?.value ?? 0) || wanted < (solution.minimum?.value ?? 0);
          expect(outside).toBe(true);
        }
      },
    );
    fc.assert(property, { numRuns: 60 });
    expect(Math.min(seen.reached, seen.refused)).toBeGreaterThan(5);
  });
});

describe('what is not affine', () => {
  const solved = (inputs: Record<string, number>, formula: string, request: Omit<SolveRequest, 'output'>) => {
    const given = smallModel(inputs, formula);
    return must(solve(given.compiled, given.assumptions, { output: y, ...request }));
  };

  test('compound growth is solved to the root', () => {
    const solution = solved({ g: 0.05 }, '(1 + g) ^ 3', { wanted: 1.331, levers: [lever('g', 0, 1)] });
    expect(solution).toMatchObject({ method: 'search', refusal: null });
    expect(settingsOf(solution).g).toBeCloseTo(0.1, 9);
    expect(solution.maximum?.value).toBeCloseTo(8, 12);
  });

  test('a curve that rises and falls gives every root, the nearest first', () => {
    const solution = solved({ x: 4 }, 'x * (10 - x)', { wanted: 16, levers: [lever('x', 0, 10)] });
    expect(solution.single[0]?.all.map((root) => Number(root.toFixed(9)))).toEqual([2, 8]);
    expect(settingsOf(solution).x).toBeCloseTo(2, 9);
    expect(solution.maximum?.value).toBeCloseTo(25, 9);
  });

  test('a value above the top of the curve is refused with the top', () => {
    const solution = solved({ x: 4 }, 'x * (10 - x)', { wanted: 26, levers: [lever('x', 0, 10)] });
    expect(solution).toMatchObject({ method: 'search', refusal: 'above-maximum', proved: true, nearest: null });
    expect(solution.maximum?.value).toBeCloseTo(25, 9);
    expect(solution.tried).toBeGreaterThan(100);
    // The top lies in the midst of the bounds: none of them is what limits it.
    const { model } = smallModel({ x: 4 }, 'x * (10 - x)').compiled;
    expect(solutionText(solution, model, 'en')).not.toContain('What limits it');
    const narrow = solved({ x: 4 }, 'x * (10 - x)', { wanted: 26, levers: [lever('x', 0, 4)] });
    expect(solutionText(narrow, model, 'en')).toContain('What limits it: x.');
    expect(solutionText(narrow, model, 'zh')).toContain('限住它的是：x。');
  });

  test('the way to a pole has no top, and none is claimed', () => {
    const solution = solved({ x: 1 }, '1 / (x - 3)', { wanted: -0.25, levers: [lever('x', -2, 8)] });
    expect(settingsOf(solution).x).toBeCloseTo(-1, 9);
    expect(solution).toMatchObject({ refusal: null, minimum: { proved: false }, maximum: { proved: false } });
    const curve = solved({ x: 4 }, 'x * (10 - x)', { wanted: 16, levers: [lever('x', 0, 10)] });
    expect(curve).toMatchObject({ minimum: { value: 0, proved: true }, maximum: { proved: true } });
  });

  test('a value that is jumped over is not found', () => {
    const solution = solved({ x: 1 }, 'x < 2 ? 0 : 10', { wanted: 5, levers: [lever('x', 0, 4)] });
    expect(solution).toMatchObject({ refusal: 'not-found', nearest: null, single: [{ needed: null }] });
    expect(solution).toMatchObject({ minimum: { value: 0 }, maximum: { value: 10 } });
  });

  test('the least change on a circle lies on the way out from its centre', () => {
    const solution = solved({ a: 3, b: 4 }, 'a ^ 2 + b ^ 2', {
      wanted: 100,
      levers: [lever('a', 0, 20), lever('b', 0, 20)],
    });
    // Scales are 1% of 3 and of 4, so b moves more; Lagrange: (a − 3) / (9a) = (b − 4) / (16b) on a² + b² = 100.
    const { a = 0, b = 0 } = settingsOf(solution);
    expect(a ** 2 + b ** 2).toBeCloseTo(100, 7);
    expect((a - 3) / (9 * a)).toBeCloseTo((b - 4) / (16 * b), 6);
  });

  test('random curves: what is said to be reached is reached', () => {
    const coefficient = fc.double({ min: -3, max: 3, noNaN: true });
    const property = fc.property(fc.tuple(coefficient, coefficient, coefficient, coefficient), (all) => {
      const [p, q, r, wanted] = all.map((value) => Number(value.toFixed(3)));
      const given = smallModel({ a: 0.5, b: 0.5 }, `(${p}) * a ^ 2 + (${q}) * a * b + (${r}) * b`);
      const request = { output: y, wanted: wanted ?? 0, levers: [lever('a', -1, 1), lever('b', -1, 1)] };
      const solution = must(solve(given.compiled, given.assumptions, request));
      if (solution.refusal === null) {
        const size = Math.abs(wanted ?? 0) || 1;
        expect(Math.abs(recomputed(given, solution) - (wanted ?? 0))).toBeLessThanOrEqual(1e-8 * size);
      } else {
        expect(['above-maximum', 'below-minimum', 'no-effect']).toContain(solution.refusal);
      }
    });
    fc.assert(property, { numRuns: 60 });
  });

  test('no plan of a fine grid is nearer, and none is missed', () => {
    const coefficient = fc.integer({ min: -3000, max: 3000 }).map((value) => value / 1000);
    const size = 201;
    const grid = Float64Array.from({ length: size }, (_, index) => -1 + (2 * index) / (size - 1));
    const seen = { reached: 0, proved: 0 };
    const property = fc.property(
      fc.tuple(...Array.from({ length: 6 }, () => coefficient)),
      ([p, q, r, s, t, wanted = 0]) => {
        const given = smallModel(
          { a: 0.5, b: -0.5 },
          `(${p}) * a ^ 2 + (${q}) * a * b + (${r}) * b ^ 2 + (${s}) * a + (${t}) * b ^ 3`,
        );
        const levers = [lever('a', -1, 1), lever('b', -1, 1)];
        const solution = must(solve(given.compiled, given.assumptions, { output: y, wanted, levers }));
        // Both levers have the same scale, so nearness is the plain distance.
        const distance = (a: number, b: number): number => Math.hypot(a - 0.5, b + 0.5);
        const trial = must(openTrial(given.compiled, given.assumptions, levers, [y]));
        let least = Number.POSITIVE_INFINITY;
        for (const a of grid) {
          const [values = grid] = trial.runBlock([new Float64Array(size).fill(a), grid], size);
          for (const [index, b] of grid.entries()) {
            const [here, next] = [(values[index] ?? 0) - wanted, (values[index + 1] ?? Number.NaN) - wanted];
            if (here * next <= 0) least = Math.min(least, distance(a, b));
          }
        }
        const { a, b } = settingsOf(solution);
        if (a === undefined || b === undefined) {
          expect(least).toBe(Number.POSITIVE_INFINITY);
          if (solution.proved) seen.proved += 1;
        } else {
          // A cell of the grid is a hundredth wide.
          expect(distance(a, b)).toBeLessThan(least + 0.015);
          seen.reached += 1;
        }
      },
    );
    fc.assert(property, { numRuns: 60 });
    expect(seen.reached).toBeGreaterThan(30);
    expect(seen.proved).toBeGreaterThan(2);
  }, 30_000);
});
