// A PERT distribution is a beta distribution on [0, 1] whose shapes sum to six: 1 + 4·mode and 5 − 4·mode (Malcolm et al. 1959).

/** Γ(1+t)·Γ(5−t) for 0 ≤ t ≤ 4, by the reflection Γ(1+t)·Γ(1−t) = πt / sin πt; whole t are no special case. */
function gammaProduct(t: number): number {
  const whole = Math.round(t);
  const rest = Math.PI * (t - whole);
  const spike = rest === 0 ? 1 : rest / Math.sin(rest);
  let product = whole === 0 ? spike : (whole % 2 === 0 ? -spike : spike) * t;
  for (let factor = 1; factor <= 4; factor += 1) if (factor !== whole) product *= factor - t;
  return product;
}

/** How dense the beta distribution with shapes `a` and 6 − a is at `x`. */
const betaDensity = (a: number, x: number): number => (120 * x ** (a - 1) * (1 - x) ** (5 - a)) / gammaProduct(a - 1);

/** Its share below `x`: the continued fraction DLMF 8.17.22 by Lentz's method, on the side where it converges fast. */
function betaShare(a: number, x: number): number {
  if (x > (a + 1) / 8) return 1 - betaShare(6 - a, 1 - x);
  const b = 6 - a;
  let c = 1;
  let d = 1 / (1 - (6 * x) / (a + 1));
  let fraction = d;
  for (let m = 1; m <= 100; m += 1) {
    const even = (m * (b - m) * x) / ((a - 1 + 2 * m) * (a + 2 * m));
    d = 1 / (1 + even * d);
    c = 1 + even / c;
    fraction *= d * c;
    const odd = (-(a + m) * (6 + m) * x) / ((a + 2 * m) * (a + 1 + 2 * m));
    d = 1 / (1 + odd * d);
    c = 1 + odd / c;
    fraction *= d * c;
    if (Math.abs(d * c - 1) < 1e-15) break;
  }
  return ((betaDensity(a, x) * x * (1 - x)) / a) * fraction;
}

/** The place below which the share is `u`: Newton's method kept inside a bracket that halves when a step leaves it. */
function solveQuantile(a: number, u: number): number {
  let [low, high] = [0, 1];
  let x = a / 6;
  for (let round = 0; round < 100; round += 1) {
    const excess = betaShare(a, x) - u;
    if (excess > 0) high = x;
    else low = x;
    const step = x - excess / betaDensity(a, x);
    const next = step > low && step < high ? step : (low + high) / 2;
    if (Math.abs(next - x) <= 1e-15 * x) return next;
    x = next;
  }
  return x;
}

const cells = 512;
/** Cells at each end whose curve is too steep to be drawn through two points. */
const steepCells = 8;

/**
 * The quantiles of the PERT distribution on [0, 1] with the given mode, 0 < u < 1. Drawn once through 513 exact points with their
 * slopes (cubic Hermite), which is true to about 1e-9; the outermost parts are solved each time.
 */
export function pertQuantile(mode: number): (u: number) => number {
  const a = 1 + 4 * mode;
  const at = Float64Array.from({ length: cells + 1 }, (_, index) =>
    index === 0 ? 0 : index === cells ? 1 : solveQuantile(a, index / cells),
  );
  const slopes = at.map((x) => 1 / (betaDensity(a, x) * cells));
  return (u) => {
    const cell = Math.floor(u * cells);
    if (cell < steepCells || cell >= cells - steepCells) return solveQuantile(a, u);
    const t = u * cells - cell;
    const [from, to] = [at[cell] as number, at[cell + 1] as number];
    const [rise, fall] = [slopes[cell] as number, slopes[cell + 1] as number];
    const s = 1 - t;
    return s * s * ((1 + 2 * t) * from + t * rise) + t * t * ((1 + 2 * s) * to - s * fall);
  };
}
