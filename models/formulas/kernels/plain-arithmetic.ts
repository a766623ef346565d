import { operation } from '../operations.ts';
import type { Loop } from './plain-loop.ts';

/** The four rules of arithmetic. `y - y` is 0 for a finite y and NaN otherwise: a quotient must not hide an infinite divisor. */
export const arithmeticLoops = {
  [operation.copy]: (m, d, a, _b, _c, n) => {
    for (let i = 0; i < n; i += 1) {
      const x = m[a + i] as number;
      m[d + i] = x;
    }
  },
  [operation.spread]: (m, d, a, _b, _c, n) => {
    const x = m[a] as number;
    for (let i = 0; i < n; i += 1) {
      m[d + i] = x;
    }
  },
  [operation.negate]: (m, d, a, _b, _c, n) => {
    for (let i = 0; i < n; i += 1) {
      const x = m[a + i] as number;
      m[d + i] = -x;
    }
  },
  [operation.add]: (m, d, a, b, _c, n) => {
    for (let i = 0; i < n; i += 1) {
      const x = m[a + i] as number;
      const y = m[b + i] as number;
      m[d + i] = x + y;
    }
  },
  [operation.addNumber]: (m, d, a, b, _c, n) => {
    const y = m[b] as number;
    for (let i = 0; i < n; i += 1) {
      const x = m[a + i] as number;
      m[d + i] = x + y;
    }
  },
  [operation.subtract]: (m, d, a, b, _c, n) => {
    for (let i = 0; i < n; i += 1) {
      const x = m[a + i] as number;
      const y = m[b + i] as number;
      m[d + i] = x - y;
    }
  },
  [operation.subtractNumber]: (m, d, a, b, _c, n) => {
    const y = m[b] as number;
    for (let i = 0; i < n; i += 1) {
      const x = m[a + i] as number;
      m[d + i] = x - y;
    }
  },
  [operation.numberMinus]: (m, d, a, b, _c, n) => {
    const x = m[a] as number;
    for (let i = 0; i < n; i += 1) {
      const y = m[b + i] as number;
      m[d + i] = x - y;
    }
  },
  [operation.multiply]: (m, d, a, b, _c, n) => {
    for (let i = 0; i < n; i += 1) {
      const x = m[a + i] as number;
      const y = m[b + i] as number;
      m[d + i] = x * y;
    }
  },
  [operation.multiplyNumber]: (m, d, a, b, _c, n) => {
    const y = m[b] as number;
    for (let i = 0; i < n; i += 1) {
      const x = m[a + i] as number;
      m[d + i] = x * y;
    }
  },
  [operation.divide]: (m, d, a, b, _c, n) => {
    for (let i = 0; i < n; i += 1) {
      const x = m[a + i] as number;
      const y = m[b + i] as number;
      m[d + i] = x / y - (y - y);
    }
  },
  [operation.divideNumber]: (m, d, a, b, _c, n) => {
    const y = m[b] as number;
    for (let i = 0; i < n; i += 1) {
      const x = m[a + i] as number;
      m[d + i] = x / y - (y - y);
    }
  },
  [operation.numberOver]: (m, d, a, b, _c, n) => {
    const x = m[a] as number;
    for (let i = 0; i < n; i += 1) {
      const y = m[b + i] as number;
      m[d + i] = x / y - (y - y);
    }
  },
} as const satisfies Readonly<Record<number, Loop>>;
