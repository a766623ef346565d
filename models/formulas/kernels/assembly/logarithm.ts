// The exponential and the logarithm of two numbers at once, after fdlibm (Sun Microsystems 1993, freely granted): the same
// reduction and the same polynomials, so that both are right to about one unit in the last place.

const log2High: f64 = 0.6931471803691238;
const log2Low: f64 = 1.9082149292705877e-10;
const oneOverLog2: f64 = Math.LOG2E;

// Adding 2^52 + 2^51 leaves a small integer in the lowest bits of a number.
const integerShift: f64 = 6755399441055744;
const integerShiftBits: i64 = 0x4338000000000000;

// The bits of the square root of one half: a mantissa is brought between it and its double.
const halfRootBits: i64 = reinterpret<i64>(Math.SQRT1_2);
const twoBits: i64 = 0x4000000000000000;
const exponentBits: i64 = 0xfff0000000000000;

/** The exponential of numbers below 700 in size. */
export function expOf(x: v128): v128 {
  const shifted = f64x2.add(f64x2.mul(x, f64x2.splat(oneOverLog2)), f64x2.splat(integerShift));
  const k = f64x2.sub(shifted, f64x2.splat(integerShift));
  const high = f64x2.sub(x, f64x2.mul(k, f64x2.splat(log2High)));
  const low = f64x2.mul(k, f64x2.splat(log2Low));
  const r = f64x2.sub(high, low);
  const t = f64x2.mul(r, r);
  let p = f64x2.splat(4.1381367970572385e-8);
  p = f64x2.add(f64x2.mul(p, t), f64x2.splat(-1.6533902205465252e-6));
  p = f64x2.add(f64x2.mul(p, t), f64x2.splat(6.613756321437934e-5));
  p = f64x2.add(f64x2.mul(p, t), f64x2.splat(-0.0027777777777015593));
  p = f64x2.add(f64x2.mul(p, t), f64x2.splat(0.16666666666666602));
  const c = f64x2.sub(r, f64x2.mul(t, p));
  const quotient = f64x2.div(f64x2.mul(r, c), f64x2.sub(f64x2.splat(2), c));
  const y = f64x2.sub(f64x2.splat(1), f64x2.sub(f64x2.sub(low, quotient), high));
  return i64x2.add(y, i64x2.shl(shifted, 52));
}

/** The natural logarithm of positive normal numbers. */
export function logOf(x: v128): v128 {
  const shifted = i64x2.add(x, i64x2.splat(twoBits - halfRootBits));
  const biased = i64x2.shr_u(shifted, 52);
  const mantissa = i64x2.add(i64x2.sub(x, v128.and(shifted, i64x2.splat(exponentBits))), i64x2.splat(twoBits));
  const k = f64x2.sub(i64x2.add(biased, i64x2.splat(integerShiftBits)), f64x2.splat(integerShift + 1024));
  const f = f64x2.sub(mantissa, f64x2.splat(1));
  const s = f64x2.div(f, f64x2.add(f, f64x2.splat(2)));
  const z = f64x2.mul(s, s);
  const w = f64x2.mul(z, z);
  let even = f64x2.splat(0.15313837699209373);
  even = f64x2.add(f64x2.mul(even, w), f64x2.splat(0.22222198432149784));
  even = f64x2.mul(f64x2.add(f64x2.mul(even, w), f64x2.splat(0.3999999999940942)), w);
  let odd = f64x2.splat(0.14798198605116586);
  odd = f64x2.add(f64x2.mul(odd, w), f64x2.splat(0.1818357216161805));
  odd = f64x2.add(f64x2.mul(odd, w), f64x2.splat(0.2857142874366239));
  odd = f64x2.mul(f64x2.add(f64x2.mul(odd, w), f64x2.splat(0.6666666666666735)), z);
  const rest = f64x2.add(even, odd);
  const half = f64x2.mul(f64x2.mul(f, f), f64x2.splat(0.5));
  const inner = f64x2.add(f64x2.mul(s, f64x2.add(half, rest)), f64x2.mul(k, f64x2.splat(log2Low)));
  return f64x2.sub(f64x2.mul(k, f64x2.splat(log2High)), f64x2.sub(f64x2.sub(half, inner), f));
}
