// Two numbers a step, four a turn of the loop; `end` is where the result ends. y − y is 0 for a finite y and NaN otherwise.

export function copy(d: usize, a: usize, end: usize): void {
  for (; d < end; d += 32, a += 32) {
    v128.store(d, v128.load(a));
    v128.store(d, v128.load(a, 16), 16);
  }
}

export function spread(d: usize, a: usize, end: usize): void {
  const x = v128.load64_splat(a);
  for (; d < end; d += 32) {
    v128.store(d, x);
    v128.store(d, x, 16);
  }
}

export function add(d: usize, a: usize, b: usize, end: usize): void {
  for (; d < end; d += 32, a += 32, b += 32) {
    v128.store(d, f64x2.add(v128.load(a), v128.load(b)));
    v128.store(d, f64x2.add(v128.load(a, 16), v128.load(b, 16)), 16);
  }
}

export function addNumber(d: usize, a: usize, b: usize, end: usize): void {
  const y = v128.load64_splat(b);
  for (; d < end; d += 32, a += 32) {
    v128.store(d, f64x2.add(v128.load(a), y));
    v128.store(d, f64x2.add(v128.load(a, 16), y), 16);
  }
}

export function subtract(d: usize, a: usize, b: usize, end: usize): void {
  for (; d < end; d += 32, a += 32, b += 32) {
    v128.store(d, f64x2.sub(v128.load(a), v128.load(b)));
    v128.store(d, f64x2.sub(v128.load(a, 16), v128.load(b, 16)), 16);
  }
}

export function subtractNumber(d: usize, a: usize, b: usize, end: usize): void {
  const y = v128.load64_splat(b);
  for (; d < end; d += 32, a += 32) {
    v128.store(d, f64x2.sub(v128.load(a), y));
    v128.store(d, f64x2.sub(v128.load(a, 16), y), 16);
  }
}

export function numberMinus(d: usize, a: usize, b: usize, end: usize): void {
  const x = v128.load64_splat(a);
  for (; d < end; d += 32, b += 32) {
    v128.store(d, f64x2.sub(x, v128.load(b)));
    v128.store(d, f64x2.sub(x, v128.load(b, 16)), 16);
  }
}

export function multiply(d: usize, a: usize, b: usize, end: usize): void {
  for (; d < end; d += 32, a += 32, b += 32) {
    v128.store(d, f64x2.mul(v128.load(a), v128.load(b)));
    v128.store(d, f64x2.mul(v128.load(a, 16), v128.load(b, 16)), 16);
  }
}

export function multiplyNumber(d: usize, a: usize, b: usize, end: usize): void {
  const y = v128.load64_splat(b);
  for (; d < end; d += 32, a += 32) {
    v128.store(d, f64x2.mul(v128.load(a), y));
    v128.store(d, f64x2.mul(v128.load(a, 16), y), 16);
  }
}

function quotient(x: v128, y: v128): v128 {
  return f64x2.sub(f64x2.div(x, y), f64x2.sub(y, y));
}

export function divide(d: usize, a: usize, b: usize, end: usize): void {
  for (; d < end; d += 32, a += 32, b += 32) {
    v128.store(d, quotient(v128.load(a), v128.load(b)));
    v128.store(d, quotient(v128.load(a, 16), v128.load(b, 16)), 16);
  }
}

export function divideNumber(d: usize, a: usize, b: usize, end: usize): void {
  const y = v128.load64_splat(b);
  for (; d < end; d += 32, a += 32) {
    v128.store(d, quotient(v128.load(a), y));
    v128.store(d, quotient(v128.load(a, 16), y), 16);
  }
}

export function numberOver(d: usize, a: usize, b: usize, end: usize): void {
  const x = v128.load64_splat(a);
  for (; d < end; d += 32, b += 32) {
    v128.store(d, quotient(x, v128.load(b)));
    v128.store(d, quotient(x, v128.load(b, 16)), 16);
  }
}
