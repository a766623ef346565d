import { distinctFrom, doubt } from './tolerance.ts';

// Conditions are the numbers 1 and 0. A mask has all bits of a lane set where it holds; `and` with the bits of 1 makes the number.
// A step is 16, or 0 for an operand that is one number for all lanes.

function answer(mask: v128, x: v128, y: v128): v128 {
  return f64x2.add(v128.and(mask, f64x2.splat(1)), doubt(x, y));
}

export function not(d: usize, a: usize, end: usize): void {
  for (; d < end; d += 16, a += 16) v128.store(d, f64x2.sub(f64x2.splat(1), v128.load(a)));
}

export function less(d: usize, a: usize, b: usize, aStep: usize, bStep: usize, end: usize): void {
  for (; d < end; d += 16, a += aStep, b += bStep) {
    const x = v128.load(a);
    const y = v128.load(b);
    v128.store(d, answer(f64x2.gt(f64x2.sub(y, x), distinctFrom(x, y)), x, y));
  }
}

export function lessEqual(d: usize, a: usize, b: usize, aStep: usize, bStep: usize, end: usize): void {
  for (; d < end; d += 16, a += aStep, b += bStep) {
    const x = v128.load(a);
    const y = v128.load(b);
    v128.store(d, answer(f64x2.le(f64x2.sub(x, y), distinctFrom(x, y)), x, y));
  }
}

export function equal(d: usize, a: usize, b: usize, aStep: usize, bStep: usize, end: usize): void {
  for (; d < end; d += 16, a += aStep, b += bStep) {
    const x = v128.load(a);
    const y = v128.load(b);
    v128.store(d, answer(f64x2.le(f64x2.abs(f64x2.sub(x, y)), distinctFrom(x, y)), x, y));
  }
}

export function unequal(d: usize, a: usize, b: usize, aStep: usize, bStep: usize, end: usize): void {
  for (; d < end; d += 16, a += aStep, b += bStep) {
    const x = v128.load(a);
    const y = v128.load(b);
    v128.store(d, answer(f64x2.gt(f64x2.abs(f64x2.sub(x, y)), distinctFrom(x, y)), x, y));
  }
}

export function and(d: usize, a: usize, b: usize, aStep: usize, bStep: usize, end: usize): void {
  for (; d < end; d += 16, a += aStep, b += bStep) v128.store(d, f64x2.mul(v128.load(a), v128.load(b)));
}

export function or(d: usize, a: usize, b: usize, aStep: usize, bStep: usize, end: usize): void {
  for (; d < end; d += 16, a += aStep, b += bStep) {
    const x = v128.load(a);
    const y = v128.load(b);
    v128.store(d, f64x2.sub(f64x2.add(x, y), f64x2.mul(x, y)));
  }
}

export function xor(d: usize, a: usize, b: usize, aStep: usize, bStep: usize, end: usize): void {
  for (; d < end; d += 16, a += aStep, b += bStep) v128.store(d, f64x2.abs(f64x2.sub(v128.load(a), v128.load(b))));
}

export function select(
  d: usize,
  a: usize,
  b: usize,
  c: usize,
  aStep: usize,
  bStep: usize,
  cStep: usize,
  end: usize,
): void {
  for (; d < end; d += 16, a += aStep, b += bStep, c += cStep) {
    const x = v128.load(a);
    const chosen = v128.bitselect(v128.load(c), v128.load(b), f64x2.eq(x, f64x2.splat(0)));
    v128.store(d, f64x2.sub(chosen, f64x2.sub(x, x)));
  }
}

export function guard(d: usize, a: usize, b: usize, aStep: usize, bStep: usize, end: usize): void {
  for (; d < end; d += 16, a += aStep, b += bStep) {
    const y = v128.load(b);
    v128.store(d, f64x2.sub(v128.load(a), f64x2.sub(y, y)));
  }
}
