import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkDistribution, type Distribution, quantileOf } from '../../../models/analysis/distributions.ts';
import { normalQuantile } from '../../../models/analysis/normal-quantile.ts';

describe('quantiles', () => {
  test('of the normal distribution', () => {
    // Python 3.12, statistics.NormalDist().inv_cdf
    expect(normalQuantile(0.001)).toBeCloseTo(-3.090232306167813, 14);
    expect(normalQuantile(0.1)).toBeCloseTo(-1.2815515655446008, 14);
    expect(normalQuantile(0.5)).toBe(0);
    expect(normalQuantile(0.99999)).toBeCloseTo(4.26489079392384, 13);
    expect(normalQuantile(1e-12)).toBeCloseTo(-7.034483825301132, 13);
    expect(normalQuantile(1e-300)).toBeCloseTo(-37.0470962993612, 12);
  });

  test('of the PERT distribution', () => {
    // scipy.stats.beta.ppf(u, 1 + 4·mode, 5 − 4·mode)
    const wanted: readonly (readonly [mode: number, readonly number[]])[] = [
      [0, [2.0000008000004803e-7, 0.020851637639023212, 0.12944943670387585, 0.36904265551980675, 0.9369042655516178]],
      [0.3, [0.0006425812390762546, 0.13619996256367142, 0.35099948494911815, 0.6207544856651201, 0.9835533430183723]],
      [0.5, [0.004652416361586582, 0.2466364532884666, 0.5, 0.7533635467115334, 0.9953475836383687]],
      [1, [0.06309573444801932, 0.6309573444801932, 0.8705505632961241, 0.9791483623609768, 0.99999979999992]],
    ];
    for (const [mode, quantiles] of wanted) {
      const quantile = quantileOf({ kind: 'pert', min: 0, mode, max: 1 });
      const found = [1e-6, 0.1, 0.5, 0.9, 0.999999].map(quantile);
      for (const [index, value] of found.entries()) expect(value).toBeCloseTo(quantiles[index] ?? 0, 8);
    }
  });

  test('of the triangular, uniform and lognormal distributions', () => {
    const triangular = quantileOf({ kind: 'triangular', min: 0, mode: 1, max: 4 });
    // The share below the mode is 1/4; a quarter of that reaches half way up to it; 3/4 · 1/9 is left above 3.
    expect([1 / 16, 1 / 4, 11 / 12].map(triangular)).toEqual([0.5, 1, 3]);
    expect(quantileOf({ kind: 'uniform', min: -2, max: 2 })(0.75)).toBe(1);
    // The median of a lognormal is mean² / √(mean² + sd²).
    expect(quantileOf({ kind: 'lognormal', mean: 3, sd: 4 })(0.5)).toBeCloseTo(9 / 5, 14);
  });

  test('rise with the share and stay within the ends', () => {
    const share = fc.double({ min: 2 ** -54, max: 1 - 2 ** -53, noNaN: true });
    const figures = fc.tuple(fc.integer({ min: -50, max: 50 }), fc.nat(20), fc.nat(20));
    const property = fc.property(figures, share, share, ([min, up, further], one, other) => {
      const [low, high] = [Math.min(one, other), Math.max(one, other)];
      const ends = { min, mode: min + up, max: min + up + further + 1 };
      for (const kind of ['uniform', 'triangular', 'pert'] as const) {
        const quantile = quantileOf({ kind, ...ends });
        expect(quantile(low)).toBeGreaterThanOrEqual(min);
        expect(quantile(high)).toBeLessThanOrEqual(ends.max);
        expect(quantile(high) - quantile(low)).toBeGreaterThanOrEqual(-1e-12 * Math.abs(ends.max - min));
      }
    });
    fc.assert(property, { numRuns: 300 });
  });
});

test.each<[Distribution, string]>([
  [{ kind: 'triangular', min: 2, mode: 1, max: 3 }, 'distribution-order'],
  [{ kind: 'pert', min: 0, mode: 4, max: 3 }, 'distribution-order'],
  [{ kind: 'uniform', min: 1, max: 1 }, 'distribution-order'],
  [{ kind: 'normal', mean: 1, sd: 0 }, 'distribution-spread'],
  [{ kind: 'lognormal', mean: -1, sd: 1 }, 'distribution-spread'],
  [{ kind: 'normal', mean: Number.NaN, sd: 1 }, 'distribution-spread'],
])('%j is refused', (distribution, code) => {
  expect(checkDistribution(distribution, 'x')).toMatchObject([{ code, place: 'x' }]);
});
