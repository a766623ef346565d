/** What each change adds to an output, and how far from the truth an effect may be, in the output's stored unit. */
export interface PathEffects {
  readonly effects: readonly number[];
  readonly error: number;
}

const fewestNodes = 4;
const mostNodes = 32;
/** Half the width over which a slope is taken, as a share of the way from one figure to the other. */
const slopeStep = 1e-3;

/**
 * What each of many changes adds to an output, independent of any order: its Aumann–Shapley value (Aumann and Shapley 1974), the
 * effect of the change added up while all changes are made together, little by little. Where the output is a product of few
 * changes it is the Shapley value; the cost grows with the number of changes and not with two to its power.
 *
 * The sum along the way is taken by Gauss–Legendre quadrature with twice as many nodes until nothing changes. `error` is the
 * larger of what the last doubling changed and of what the effects fell short of the whole difference; that rest is given to
 * the effects in proportion, so they sum to it. Null when the output is missing anywhere on the way.
 *
 * @param output the output when each change is made to that share, 0 to 1.
 */
export function aumannShapleyEffects(
  count: number,
  output: (shares: readonly number[]) => number | null,
): PathEffects | null {
  const all = (share: number): readonly number[] => Array.from({ length: count }, () => share);
  const [from, to] = [output(all(0)), output(all(1))];
  if (from === null || to === null) return null;
  const whole = to - from;
  const tolerance = 1e-12 * Math.max(Math.abs(from), Math.abs(to));
  let before: readonly number[] | null = null;
  for (let nodes = fewestNodes; ; nodes *= 2) {
    const effects = integrate(count, nodes, output, all);
    if (effects === null) return null;
    const rest = whole - effects.reduce((sum, effect) => sum + effect, 0);
    const changed = before ? effects.map((effect, index) => Math.abs(effect - (before?.[index] ?? 0))) : [Infinity];
    const error = Math.max(Math.abs(rest), ...changed);
    if (error <= tolerance || nodes >= mostNodes) return { effects: shareRest(effects, rest), error };
    before = effects;
  }
}

function shareRest(effects: readonly number[], rest: number): readonly number[] {
  const size = effects.reduce((sum, effect) => sum + Math.abs(effect), 0);
  return effects.map((effect) => effect + rest * (size > 0 ? Math.abs(effect) / size : 1 / effects.length));
}

function integrate(
  count: number,
  nodes: number,
  output: (shares: readonly number[]) => number | null,
  all: (share: number) => readonly number[],
): readonly number[] | null {
  const effects: number[] = all(0).slice();
  for (const { place, weight } of gaussLegendre(nodes)) {
    const step = Math.min(slopeStep, place / 2, (1 - place) / 2);
    const centre = all(place);
    for (let change = 0; change < count; change += 1) {
      // The slope to the fourth order: (f(−2) − 8 f(−1) + 8 f(1) − f(2)) / 12.
      let slope = 0;
      for (const [steps, factor] of differences) {
        const value = output(centre.with(change, place + steps * step));
        if (value === null) return null;
        slope += (factor * value) / (12 * step);
      }
      effects[change] = (effects[change] ?? 0) + weight * slope;
    }
  }
  return effects;
}

const differences = [
  [-2, 1],
  [-1, -8],
  [1, 8],
  [2, -1],
] as const;

/** The nodes and weights on [0, 1]: the roots of the Legendre polynomial by Newton's method (Press et al., gauleg). */
function gaussLegendre(count: number): readonly { readonly place: number; readonly weight: number }[] {
  return Array.from({ length: count }, (_, index) => {
    let x = Math.cos((Math.PI * (index + 0.75)) / (count + 0.5));
    let slope = 1;
    for (let round = 0; round < 100; round += 1) {
      let [value, before] = [1, 0];
      for (let degree = 1; degree <= count; degree += 1) {
        [value, before] = [((2 * degree - 1) * x * value - (degree - 1) * before) / degree, value];
      }
      slope = (count * (x * value - before)) / (x * x - 1);
      const step = value / slope;
      x -= step;
      if (Math.abs(step) < 1e-15) break;
    }
    return { place: (1 - x) / 2, weight: 1 / ((1 - x * x) * slope * slope) };
  });
}
