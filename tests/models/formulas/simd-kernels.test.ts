import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { instructionWidth, type Kernels, onePlace } from '../../../models/formulas/kernels/instructions.ts';
import { plainKernels } from '../../../models/formulas/kernels/plain-kernels.ts';
import { operation } from '../../../models/formulas/operations.ts';
import { figure } from './support/arbitrary-formula.ts';
import { simdKernels } from './support/simd-instance.ts';

const lanes = 8;
const simd = simdKernels();

/** One operation over eight lanes: operands at 0, 8 and 16, the result at 24. */
function run(kernels: Kernels, code: number, operands: readonly number[]): readonly number[] {
  const loaded = kernels.load(Int32Array.of(code, 24, 0, 8, 16, lanes), 32);
  expect(instructionWidth).toBe(6);
  loaded.memory.set(operands);
  loaded.run();
  return [...loaded.memory.subarray(24)];
}

/** The difference relative to the larger, or 0 when both are not finite. */
function distance(ours: number, theirs: number): number {
  if (!Number.isFinite(ours) && !Number.isFinite(theirs)) return 0;
  if (ours === theirs) return 0;
  return Math.abs(ours - theirs) / Math.max(Math.abs(ours), Math.abs(theirs));
}

const special = [
  0,
  -0,
  1,
  -1,
  2,
  0.5,
  Number.NaN,
  Infinity,
  -Infinity,
  5e-324,
  -5e-324,
  2.3e-308,
  1e308,
  -1e308,
  3,
  1e-13,
];
const all = Object.entries(operation);

describe('the SIMD kernels do what the plain ones do', () => {
  test.each(all)('%s, within 1e-12, on figures', (_name, code) => {
    const operands = fc.array(figure, { minLength: 24, maxLength: 24 });
    fc.assert(
      fc.property(operands, (values) => {
        const plain = run(plainKernels, code, values);
        for (const [lane, value] of run(simd, code, values).entries()) {
          expect(distance(value, plain[lane] ?? 0), `${values} lane ${lane}`).toBeLessThan(1e-12);
        }
      }),
      { numRuns: 500 },
    );
  });

  test.each(all)('%s, on every pair of unusual numbers', (_name, code) => {
    for (const x of special) {
      for (const y of special) {
        // Ordinary numbers beside it, so that both ways through a pair of lanes are taken.
        const values = [x, 2, x, x, 2, 2, x, 3, y, y, 2, y, 2, 2, 3, y, 0.5, y, x, 1, 1, 1, y, x];
        const plain = run(plainKernels, code, values);
        for (const [lane, value] of run(simd, code, values).entries()) {
          expect(distance(value, plain[lane] ?? 0), `${values} lane ${lane}`).toBeLessThan(1e-12);
          expect(Number.isFinite(value)).toBe(Number.isFinite(plain[lane]));
        }
      }
    }
  });

  const takeNumbers = [
    'power',
    'round',
    'min',
    'max',
    'less',
    'lessEqual',
    'equal',
    'unequal',
    'select',
    'guard',
  ] as const;

  test.each(takeNumbers)('%s, with one number for all lanes in any operand', (name) => {
    const operands = fc.array(figure, { minLength: 24, maxLength: 24 });
    fc.assert(
      fc.property(operands, fc.tuple(figure, figure, figure), fc.nat(7), (values, [x, y, z], which) => {
        const places = [0, 8, 16].map((place, index) =>
          (which >> index) % 2 === 1 ? onePlace(32 + 2 * index) : place,
        );
        const code = Int32Array.of(operation[name], 24, ...places, lanes);
        const [plain, ours] = [plainKernels, simd].map((kernels) => {
          const loaded = kernels.load(code, 38);
          loaded.memory.set([...values, ...Array(8).fill(0), x, x, y, y, z, z]);
          loaded.run();
          return [...loaded.memory.subarray(24, 32)];
        });
        for (const [lane, value] of (ours ?? []).entries()) {
          expect(distance(value, plain?.[lane] ?? 0)).toBeLessThan(1e-12);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('powers, exponentials and logarithms over their whole range', () => {
    const base = fc.double({ min: 1e-308, max: 1e308, noNaN: true });
    const rate = fc.double({ min: 0.5, max: 2, noNaN: true });
    const exponent = fc.double({ min: -60, max: 60, noNaN: true });
    fc.assert(
      fc.property(fc.oneof(base, rate), fc.oneof(exponent, fc.constantFrom(1 / 12, 0.5, 2, 10)), (x, y) => {
        const values = [...Array(8).fill(x), ...Array(8).fill(y), ...Array(8).fill(0)];
        for (const code of [operation.power, operation.log]) {
          expect(distance(run(simd, code, values)[0] ?? 0, run(plainKernels, code, values)[0] ?? 1)).toBeLessThan(
            2e-13,
          );
        }
        const small = values.map((value) => (value === x ? y * 10 : value));
        const [ours = 0] = run(simd, operation.exp, small);
        expect(distance(ours, Math.exp(small[0] ?? 0))).toBeLessThan(1e-15);
      }),
      { numRuns: 5000 },
    );
  }, 60_000);
});
