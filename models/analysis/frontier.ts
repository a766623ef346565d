import type { CompiledModel } from '../evaluation/compile-model.ts';
import type { ResolvedAssumptions } from '../scenarios/resolve-assumptions.ts';
import { ok, type Result } from '../shared/result.ts';
import { findRoots, spread } from './find-roots.ts';
import type { BoundedLever } from './solution.ts';
import { type Output, openTrial } from './trial.ts';

/** The pairs of two levers that reach a wanted value; `y` is null where no figure of the second within its bounds does. */
export interface Frontier {
  readonly output: Output;
  readonly wanted: number;
  readonly x: BoundedLever;
  readonly y: BoundedLever;
  readonly points: readonly { readonly x: number; readonly y: number | null }[];
}

/** Relative to the wanted value, or to the largest figure met where it is zero. */
const relativeTolerance = 1e-9;

/**
 * What the second lever must be for each figure of the first, everything else as it is (等目标线). Where several figures do, the
 * one nearest to the present is taken. Stored units; problems: those of `openTrial`.
 *
 * @param count how many figures of the first lever, from bound to bound.
 */
export function frontierOf(
  compiled: CompiledModel,
  assumptions: ResolvedAssumptions,
  output: Output,
  wanted: number,
  [x, y]: readonly [BoundedLever, BoundedLever],
  count: number,
): Result<Frontier> {
  const opened = openTrial(compiled, assumptions, [x, y], [output]);
  if (!opened.ok) return opened;
  const { present, runBlock } = opened.value;
  const now = present[1] ?? Number.NaN;
  const start = Number.isNaN(now) ? (y.min + y.max) / 2 : now;
  const points = [...spread(x.min, x.max, count)].map((across) => {
    let size = Math.abs(wanted);
    const along = (up: Float64Array): Float64Array => {
      const [values = new Float64Array(up.length)] = runBlock(
        [new Float64Array(up.length).fill(across), up],
        up.length,
      );
      if (wanted === 0) for (const value of values) size = Math.max(size, Number.isNaN(value) ? 0 : Math.abs(value));
      return values;
    };
    along(Float64Array.of(y.min, y.max));
    const { roots } = findRoots(along, y.min, y.max, wanted, relativeTolerance * size);
    const nearest = roots.toSorted((one, other) => Math.abs(one - start) - Math.abs(other - start))[0];
    return { x: across, y: nearest ?? null };
  });
  return ok({ output, wanted, x, y, points });
}
