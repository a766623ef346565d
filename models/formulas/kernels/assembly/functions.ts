import { exact_exp, exact_log, exact_log10, exact_power, exact_round } from './exact.ts';
import { expOf, logOf } from './logarithm.ts';
import { distinctFrom, doubt } from './tolerance.ts';

export function negate(d: usize, a: usize, end: usize): void {
  for (; d < end; d += 16, a += 16) v128.store(d, f64x2.neg(v128.load(a)));
}

export function abs(d: usize, a: usize, end: usize): void {
  for (; d < end; d += 16, a += 16) v128.store(d, f64x2.abs(v128.load(a)));
}

export function sign(d: usize, a: usize, end: usize): void {
  for (; d < end; d += 16, a += 16) {
    const x = v128.load(a);
    const one = v128.or(f64x2.splat(1), v128.and(x, f64x2.splat(-0.0)));
    const signed = v128.bitselect(x, one, f64x2.eq(x, f64x2.splat(0)));
    v128.store(d, f64x2.sub(signed, f64x2.sub(x, x)));
  }
}

export function sqrt(d: usize, a: usize, end: usize): void {
  for (; d < end; d += 16, a += 16) v128.store(d, f64x2.sqrt(v128.load(a)));
}

/** The integer next to `near` if x is as good as that integer and not as good as `near`; else `near`. */
function settle(x: v128, near: v128, next: v128): v128 {
  const isNext = f64x2.le(f64x2.abs(f64x2.sub(x, next)), distinctFrom(x, next));
  const isNear = f64x2.le(f64x2.abs(f64x2.sub(x, near)), distinctFrom(x, near));
  return v128.bitselect(next, near, v128.andnot(isNext, isNear));
}

export function floor(d: usize, a: usize, end: usize): void {
  for (; d < end; d += 16, a += 16) {
    const x = v128.load(a);
    const below = f64x2.floor(x);
    v128.store(d, settle(x, below, f64x2.add(below, f64x2.splat(1))));
  }
}

export function ceil(d: usize, a: usize, end: usize): void {
  for (; d < end; d += 16, a += 16) {
    const x = v128.load(a);
    const above = f64x2.ceil(x);
    v128.store(d, settle(x, above, f64x2.sub(above, f64x2.splat(1))));
  }
}

// A step is 16, or 0 for an operand that is one number for all lanes.

export function min(d: usize, a: usize, b: usize, aStep: usize, bStep: usize, end: usize): void {
  for (; d < end; d += 16, a += aStep, b += bStep) {
    const x = v128.load(a);
    const y = v128.load(b);
    const chosen = v128.bitselect(y, x, f64x2.gt(f64x2.sub(x, y), distinctFrom(x, y)));
    v128.store(d, f64x2.sub(chosen, doubt(x, y)));
  }
}

export function max(d: usize, a: usize, b: usize, aStep: usize, bStep: usize, end: usize): void {
  for (; d < end; d += 16, a += aStep, b += bStep) {
    const x = v128.load(a);
    const y = v128.load(b);
    const chosen = v128.bitselect(y, x, f64x2.gt(f64x2.sub(y, x), distinctFrom(x, y)));
    v128.store(d, f64x2.sub(chosen, doubt(x, y)));
  }
}

// Two numbers are worked out at once where both are ordinary; all others go to JavaScript's own functions, one by one.

const smallestNormal: f64 = 2.2250738585072014e-308;
const safeExponent: f64 = 700;

export function exp(d: usize, a: usize, end: usize): void {
  for (; d < end; d += 16, a += 16) {
    const x = v128.load(a);
    const isOrdinary = f64x2.lt(f64x2.abs(x), f64x2.splat(safeExponent));
    if (i64x2.all_true(isOrdinary)) v128.store(d, expOf(x));
    else store(d, exact_exp(f64x2.extract_lane(x, 0)), exact_exp(f64x2.extract_lane(x, 1)), f64x2.sub(x, x));
  }
}

export function log(d: usize, a: usize, end: usize): void {
  for (; d < end; d += 16, a += 16) {
    const x = v128.load(a);
    if (i64x2.all_true(isNormal(x))) v128.store(d, logOf(x));
    else store(d, exact_log(f64x2.extract_lane(x, 0)), exact_log(f64x2.extract_lane(x, 1)), f64x2.sub(x, x));
  }
}

export function log10(d: usize, a: usize, end: usize): void {
  for (; d < end; d += 16, a += 16) {
    const x = v128.load(a);
    store(d, exact_log10(f64x2.extract_lane(x, 0)), exact_log10(f64x2.extract_lane(x, 1)), f64x2.sub(x, x));
  }
}

export function power(d: usize, a: usize, b: usize, aStep: usize, bStep: usize, end: usize): void {
  for (; d < end; d += 16, a += aStep, b += bStep) {
    const x = v128.load(a);
    const y = v128.load(b);
    const exponent = f64x2.mul(y, logOf(x));
    const isOrdinary = v128.and(isNormal(x), f64x2.lt(f64x2.abs(exponent), f64x2.splat(safeExponent)));
    if (i64x2.all_true(isOrdinary)) v128.store(d, expOf(exponent));
    else {
      const first = exact_power(f64x2.extract_lane(x, 0), f64x2.extract_lane(y, 0));
      const second = exact_power(f64x2.extract_lane(x, 1), f64x2.extract_lane(y, 1));
      store(d, first, second, doubt(x, y));
    }
  }
}

export function round(d: usize, a: usize, b: usize, aStep: usize, bStep: usize, end: usize): void {
  for (; d < end; d += 16, a += aStep, b += bStep) {
    const x = v128.load(a);
    const y = v128.load(b);
    const first = exact_round(f64x2.extract_lane(x, 0), f64x2.extract_lane(y, 0));
    const second = exact_round(f64x2.extract_lane(x, 1), f64x2.extract_lane(y, 1));
    store(d, first, second, doubt(x, y));
  }
}

function isNormal(x: v128): v128 {
  return v128.and(f64x2.ge(x, f64x2.splat(smallestNormal)), f64x2.lt(x, f64x2.splat(Infinity)));
}

function store(d: usize, first: f64, second: f64, uncertain: v128): void {
  v128.store(d, f64x2.sub(f64x2.replace_lane(f64x2.splat(first), 1, second), uncertain));
}
