import type { Lever, Output } from './trial.ts';

/** A lever that may move between two figures, in its stored unit. */
export interface BoundedLever extends Lever {
  readonly min: number;
  readonly max: number;
}

/** A wanted value of an output, in its stored unit, and what may move to reach it; everything else is held. */
export interface SolveRequest {
  readonly output: Output;
  readonly wanted: number;
  readonly levers: readonly BoundedLever[];
}

/**
 * Why the wanted value is not reached.
 * - `no-figure`: the output has none whatever the levers are; `lacking` names the missing assumptions
 * - `no-effect`: no lever moves the output
 * - `above-maximum`, `below-minimum`: it lies outside what the bounds allow
 * - `not-found`: it lies inside, but no plan was found that reaches it, as where the output jumps over it
 */
export type Refusal = 'no-figure' | 'no-effect' | 'above-maximum' | 'below-minimum' | 'not-found';

/** Where one lever ends up, and the bound it ends at. Stored units; `from` is null where it has no figure. */
export interface Setting extends Lever {
  readonly from: number | null;
  readonly to: number;
  readonly bound: 'min' | 'max' | null;
}

/** An output and the settings of the levers that give it. */
export interface SolvedPlan {
  readonly value: number;
  readonly settings: readonly Setting[];
}

/** The least or the greatest figure found. `proved` where no setting within the bounds passes it by a hundredth of a percent of the span. */
export interface Extreme extends SolvedPlan {
  readonly proved: boolean;
}

/** One lever moved alone: every figure within its bounds that reaches the wanted value, the one nearest to its present first. */
export interface SingleLever extends Lever {
  readonly needed: number | null;
  readonly all: readonly number[];
}

/**
 * The answer. `method` is `linear` where the output is affine in the levers at every probe, and the nearest plan then exact; with
 * `search` it is the nearest of several starts. A refusal that is `proved` holds for every setting of the levers; otherwise it
 * says that nothing was found in `tried` evaluations, not that nothing exists.
 */
export interface Solution {
  readonly output: Output;
  readonly wanted: number;
  readonly present: number | null;
  readonly method: 'linear' | 'search';
  readonly refusal: Refusal | null;
  readonly proved: boolean;
  readonly lacking: readonly string[];
  readonly nearest: SolvedPlan | null;
  readonly minimum: Extreme | null;
  readonly maximum: Extreme | null;
  readonly single: readonly SingleLever[];
  readonly tried: number;
}
