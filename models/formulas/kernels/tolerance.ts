// mathjs's comparison tolerance: two numbers closer than this count as equal.
const relative = 1e-12;
const absolute = 1e-15;

const isWithin = (a: number, b: number): boolean =>
  Math.abs(a - b) <= Math.max(relative * Math.max(Math.abs(a), Math.abs(b)), absolute);

/** Equal within mathjs's comparison tolerance (relative 1e-12, absolute 1e-15). For finite numbers. */
export const isNearlyEqual = (a: number, b: number): boolean => a === b || isWithin(a, b);

/** Smaller by more than mathjs's comparison tolerance, which its min and max use too. For finite numbers. */
export const isClearlyLess = (a: number, b: number): boolean => a < b && !isWithin(a, b);
