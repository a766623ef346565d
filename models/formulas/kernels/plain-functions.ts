import { operation } from '../operations.ts';
import { type Loop, startOf, stepOf } from './plain-loop.ts';
import { ceilTolerant, floorTolerant, roundHalfAway } from './rounding.ts';
import { isClearlyLess } from './tolerance.ts';

/** Powers and the function table. `x - x` is 0 for a finite x and NaN otherwise, so that no function hides such an operand. */
export const functionLoops = {
  [operation.abs]: (m, d, a, _b, _c, n) => {
    for (let i = 0; i < n; i += 1) {
      const x = m[a + i] as number;
      m[d + i] = Math.abs(x);
    }
  },
  [operation.sign]: (m, d, a, _b, _c, n) => {
    for (let i = 0; i < n; i += 1) {
      const x = m[a + i] as number;
      m[d + i] = Math.sign(x) - (x - x);
    }
  },
  [operation.sqrt]: (m, d, a, _b, _c, n) => {
    for (let i = 0; i < n; i += 1) {
      const x = m[a + i] as number;
      m[d + i] = Math.sqrt(x);
    }
  },
  [operation.exp]: (m, d, a, _b, _c, n) => {
    for (let i = 0; i < n; i += 1) {
      const x = m[a + i] as number;
      m[d + i] = Math.exp(x) - (x - x);
    }
  },
  [operation.log]: (m, d, a, _b, _c, n) => {
    for (let i = 0; i < n; i += 1) {
      const x = m[a + i] as number;
      m[d + i] = Math.log(x);
    }
  },
  [operation.log10]: (m, d, a, _b, _c, n) => {
    for (let i = 0; i < n; i += 1) {
      const x = m[a + i] as number;
      m[d + i] = Math.log10(x);
    }
  },
  [operation.floor]: (m, d, a, _b, _c, n) => {
    for (let i = 0; i < n; i += 1) {
      const x = m[a + i] as number;
      m[d + i] = floorTolerant(x);
    }
  },
  [operation.ceil]: (m, d, a, _b, _c, n) => {
    for (let i = 0; i < n; i += 1) {
      const x = m[a + i] as number;
      m[d + i] = ceilTolerant(x);
    }
  },
  [operation.power]: (m, d, a, b, _c, n) => {
    const aFrom = startOf(a);
    const aStep = stepOf(a);
    const bFrom = startOf(b);
    const bStep = stepOf(b);
    for (let i = 0; i < n; i += 1) {
      const x = m[aFrom + i * aStep] as number;
      const y = m[bFrom + i * bStep] as number;
      m[d + i] = x ** y - (x - x) - (y - y);
    }
  },
  [operation.round]: (m, d, a, b, _c, n) => {
    const aFrom = startOf(a);
    const aStep = stepOf(a);
    const bFrom = startOf(b);
    const bStep = stepOf(b);
    for (let i = 0; i < n; i += 1) {
      const x = m[aFrom + i * aStep] as number;
      const y = m[bFrom + i * bStep] as number;
      m[d + i] = roundHalfAway(x, y);
    }
  },
  [operation.min]: (m, d, a, b, _c, n) => {
    const aFrom = startOf(a);
    const aStep = stepOf(a);
    const bFrom = startOf(b);
    const bStep = stepOf(b);
    for (let i = 0; i < n; i += 1) {
      const x = m[aFrom + i * aStep] as number;
      const y = m[bFrom + i * bStep] as number;
      m[d + i] = (isClearlyLess(y, x) ? y : x) - (x - x) - (y - y);
    }
  },
  [operation.max]: (m, d, a, b, _c, n) => {
    const aFrom = startOf(a);
    const aStep = stepOf(a);
    const bFrom = startOf(b);
    const bStep = stepOf(b);
    for (let i = 0; i < n; i += 1) {
      const x = m[aFrom + i * aStep] as number;
      const y = m[bFrom + i * bStep] as number;
      m[d + i] = (isClearlyLess(x, y) ? y : x) - (x - x) - (y - y);
    }
  },
} as const satisfies Readonly<Record<number, Loop>>;
