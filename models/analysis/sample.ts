import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type { JumpableRandomGenerator } from 'pure-rand/types/JumpableRandomGenerator';
import { type Distribution, quantileOf } from './distributions.ts';
import { correlate, type Matrix } from './rank-correlation.ts';

/** What a sample is drawn from. Plain data. */
export interface SampleSpec {
  readonly distributions: readonly Distribution[];
  /** The Cholesky factor of the correlations of scores; null where nothing correlates. */
  readonly correlation: Matrix | null;
  /** Latin hypercube: each of as many equal parts of every distribution is drawn from once in a chunk. */
  readonly latin: boolean;
  readonly seed: number;
}

/** Draws one chunk: a column of figures for each distribution. */
export type DrawChunk = (chunk: number, lanes: number) => readonly Float64Array[];

/**
 * Makes ready to draw. A chunk depends on the seed and its own number alone, so chunks may be drawn anywhere and in any order:
 * each has its own stretch of 2^64 numbers of the generator xoroshiro128+ (Blackman and Vigna).
 */
export function openSample({ distributions, correlation, latin, seed }: SampleSpec): DrawChunk {
  const quantiles = distributions.map(quantileOf);
  return (chunk, lanes) => {
    const random = streamOf(seed, chunk);
    const columns = quantiles.map((quantile) => {
      const shares = latin ? stratified(random, lanes) : independent(random, lanes);
      for (let lane = 0; lane < lanes; lane += 1) shares[lane] = quantile(shares[lane] as number);
      return shares;
    });
    return correlation ? correlate(columns, correlation) : columns;
  };
}

/** The first stretch is left out: near its beginning the numbers of neighbouring seeds resemble each other. */
function streamOf(seed: number, chunk: number): JumpableRandomGenerator {
  const random = xoroshiro128plus(seed);
  for (let jump = 0; jump <= chunk; jump += 1) random.jump();
  return random;
}

/** Zero is no share: below it there is nothing, and a normal distribution has no end. */
const shareFrom = (random: JumpableRandomGenerator): number => uniformFloat64(random) || 2 ** -54;

function independent(random: JumpableRandomGenerator, lanes: number): Float64Array {
  const shares = new Float64Array(lanes);
  for (let lane = 0; lane < lanes; lane += 1) shares[lane] = shareFrom(random);
  return shares;
}

/** One share out of each of as many equal parts, in an order of chance (McKay, Beckman and Conover 1979). */
function stratified(random: JumpableRandomGenerator, lanes: number): Float64Array {
  const shares = new Float64Array(lanes);
  for (let lane = 0; lane < lanes; lane += 1) {
    // The last part's upper end may round to one.
    shares[lane] = Math.min((lane + shareFrom(random)) / lanes, 1 - 2 ** -53);
    const other = uniformInt(random, 0, lane);
    [shares[lane], shares[other]] = [shares[other] as number, shares[lane] as number];
  }
  return shares;
}
