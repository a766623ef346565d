/** How far apart two numbers must be to count as different: mathjs's relative 1e-12, absolute 1e-15. */
export function distinctFrom(x: v128, y: v128): v128 {
  const larger = f64x2.pmax(f64x2.abs(x), f64x2.abs(y));
  return f64x2.pmax(f64x2.mul(larger, f64x2.splat(1e-12)), f64x2.splat(1e-15));
}

/** 0 where both numbers are finite, NaN elsewhere: added to a result it keeps a non-finite operand from being hidden. */
export function doubt(x: v128, y: v128): v128 {
  return f64x2.add(f64x2.sub(x, x), f64x2.sub(y, y));
}
