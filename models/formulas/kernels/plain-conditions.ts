import { operation } from '../operations.ts';
import { type Loop, startOf, stepOf } from './plain-loop.ts';
import { isClearlyLess, isNearlyEqual } from './tolerance.ts';

/** Comparisons give 1 and 0, the logical operators calculate with them, and NaN stands for a condition that has no answer.
 * `guard` and `select` pass one operand on and keep the others from being hidden. */
export const conditionLoops = {
  [operation.not]: (m, d, a, _b, _c, n) => {
    for (let i = 0; i < n; i += 1) {
      const x = m[a + i] as number;
      m[d + i] = 1 - x;
    }
  },
  [operation.less]: (m, d, a, b, _c, n) => {
    const aFrom = startOf(a);
    const aStep = stepOf(a);
    const bFrom = startOf(b);
    const bStep = stepOf(b);
    for (let i = 0; i < n; i += 1) {
      const x = m[aFrom + i * aStep] as number;
      const y = m[bFrom + i * bStep] as number;
      m[d + i] = (isClearlyLess(x, y) ? 1 : 0) + (x - x) + (y - y);
    }
  },
  [operation.lessEqual]: (m, d, a, b, _c, n) => {
    const aFrom = startOf(a);
    const aStep = stepOf(a);
    const bFrom = startOf(b);
    const bStep = stepOf(b);
    for (let i = 0; i < n; i += 1) {
      const x = m[aFrom + i * aStep] as number;
      const y = m[bFrom + i * bStep] as number;
      m[d + i] = (x <= y || isNearlyEqual(x, y) ? 1 : 0) + (x - x) + (y - y);
    }
  },
  [operation.equal]: (m, d, a, b, _c, n) => {
    const aFrom = startOf(a);
    const aStep = stepOf(a);
    const bFrom = startOf(b);
    const bStep = stepOf(b);
    for (let i = 0; i < n; i += 1) {
      const x = m[aFrom + i * aStep] as number;
      const y = m[bFrom + i * bStep] as number;
      m[d + i] = (isNearlyEqual(x, y) ? 1 : 0) + (x - x) + (y - y);
    }
  },
  [operation.unequal]: (m, d, a, b, _c, n) => {
    const aFrom = startOf(a);
    const aStep = stepOf(a);
    const bFrom = startOf(b);
    const bStep = stepOf(b);
    for (let i = 0; i < n; i += 1) {
      const x = m[aFrom + i * aStep] as number;
      const y = m[bFrom + i * bStep] as number;
      m[d + i] = (isNearlyEqual(x, y) ? 0 : 1) + (x - x) + (y - y);
    }
  },
  [operation.and]: (m, d, a, b, _c, n) => {
    const aFrom = startOf(a);
    const aStep = stepOf(a);
    const bFrom = startOf(b);
    const bStep = stepOf(b);
    for (let i = 0; i < n; i += 1) {
      const x = m[aFrom + i * aStep] as number;
      const y = m[bFrom + i * bStep] as number;
      m[d + i] = x * y;
    }
  },
  [operation.or]: (m, d, a, b, _c, n) => {
    const aFrom = startOf(a);
    const aStep = stepOf(a);
    const bFrom = startOf(b);
    const bStep = stepOf(b);
    for (let i = 0; i < n; i += 1) {
      const x = m[aFrom + i * aStep] as number;
      const y = m[bFrom + i * bStep] as number;
      m[d + i] = x + y - x * y;
    }
  },
  [operation.xor]: (m, d, a, b, _c, n) => {
    const aFrom = startOf(a);
    const aStep = stepOf(a);
    const bFrom = startOf(b);
    const bStep = stepOf(b);
    for (let i = 0; i < n; i += 1) {
      const x = m[aFrom + i * aStep] as number;
      const y = m[bFrom + i * bStep] as number;
      m[d + i] = Math.abs(x - y);
    }
  },
  [operation.select]: (m, d, a, b, c, n) => {
    const aFrom = startOf(a);
    const aStep = stepOf(a);
    const bFrom = startOf(b);
    const bStep = stepOf(b);
    const cFrom = startOf(c);
    const cStep = stepOf(c);
    for (let i = 0; i < n; i += 1) {
      const x = m[aFrom + i * aStep] as number;
      const y = m[bFrom + i * bStep] as number;
      const z = m[cFrom + i * cStep] as number;
      m[d + i] = (x === 0 ? z : y) - (x - x);
    }
  },
  [operation.guard]: (m, d, a, b, _c, n) => {
    const aFrom = startOf(a);
    const aStep = stepOf(a);
    const bFrom = startOf(b);
    const bStep = stepOf(b);
    for (let i = 0; i < n; i += 1) {
      const x = m[aFrom + i * aStep] as number;
      const y = m[bFrom + i * bStep] as number;
      m[d + i] = x - (y - y);
    }
  },
} as const satisfies Readonly<Record<number, Loop>>;
