import { assertNever } from '../shared/assert-never.ts';
import { type Problem, problem } from '../shared/problem.ts';
import { normalQuantile } from './normal-quantile.ts';
import { pertQuantile } from './pert-quantile.ts';

/**
 * How uncertain a figure is, in its stored unit. Triangular and PERT have a most likely figure (PERT weighs it four times, so the
 * ends count less); the mean and standard deviation of a lognormal are those of the figure itself, not of its logarithm.
 */
export type Distribution =
  | { readonly kind: 'uniform'; readonly min: number; readonly max: number }
  | { readonly kind: 'triangular'; readonly min: number; readonly mode: number; readonly max: number }
  | { readonly kind: 'pert'; readonly min: number; readonly mode: number; readonly max: number }
  | { readonly kind: 'normal'; readonly mean: number; readonly sd: number }
  | { readonly kind: 'lognormal'; readonly mean: number; readonly sd: number };

/** What is wrong with the figures of a distribution. */
export function checkDistribution(distribution: Distribution, place: string): readonly Problem[] {
  switch (distribution.kind) {
    case 'uniform':
    case 'triangular':
    case 'pert': {
      const { min, max } = distribution;
      const mode = distribution.kind === 'uniform' ? min : distribution.mode;
      const isGood = min < max && min <= mode && mode <= max && Number.isFinite(max - min);
      return isGood ? [] : [problem('distribution-order', place, { min, mode, max })];
    }
    case 'normal':
    case 'lognormal': {
      const { mean, sd } = distribution;
      const isGood = sd > 0 && Number.isFinite(mean + sd) && (distribution.kind === 'normal' || mean > 0);
      return isGood ? [] : [problem('distribution-spread', place, { mean, sd })];
    }
    default:
      return assertNever(distribution);
  }
}

/** The figure below which a share `u` of a checked distribution lies, 0 < u < 1. */
export function quantileOf(distribution: Distribution): (u: number) => number {
  switch (distribution.kind) {
    case 'uniform': {
      const { min, max } = distribution;
      return (u) => min + u * (max - min);
    }
    case 'triangular': {
      const { min, mode, max } = distribution;
      const [width, below, above] = [max - min, mode - min, max - mode];
      const peak = below / width;
      return (u) => (u < peak ? min + Math.sqrt(u * width * below) : max - Math.sqrt((1 - u) * width * above));
    }
    case 'pert': {
      const { min, mode, max } = distribution;
      const share = pertQuantile((mode - min) / (max - min));
      return (u) => min + share(u) * (max - min);
    }
    case 'normal': {
      const { mean, sd } = distribution;
      return (u) => mean + sd * normalQuantile(u);
    }
    case 'lognormal': {
      const { mean, sd } = distribution;
      const variance = Math.log1p((sd / mean) ** 2);
      const [centre, spread] = [Math.log(mean) - variance / 2, Math.sqrt(variance)];
      return (u) => Math.exp(centre + spread * normalQuantile(u));
    }
    default:
      return assertNever(distribution);
  }
}
