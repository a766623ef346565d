import { isNearlyEqual } from './tolerance.ts';

const mostPlaces = 15;
const exactPlaces = 12;

/**
 * Rounds half away from zero on the decimal digits of the number: 1.005 to two places is 1.01. A number that is within 1e-12 of
 * one with twelve decimals counts as that one, as in mathjs. NaN when `places` is not an integer from 0 to 15.
 */
export function roundHalfAway(value: number, places: number): number {
  if (!Number.isInteger(places) || places < 0 || places > mostPlaces) return Number.NaN;
  if (places >= exactPlaces) return roundDigits(value, places);
  const settled = roundDigits(value, exactPlaces);
  return roundDigits(isNearlyEqual(value, settled) ? settled : value, places);
}

/** Rounds down; a number within 1e-12 below an integer counts as that integer. */
export function floorTolerant(value: number): number {
  const floor = Math.floor(value);
  const round = roundHalfAway(value, 0);
  return round !== floor && isNearlyEqual(value, round) && !isNearlyEqual(value, floor) ? round : floor;
}

/** Rounds up; a number within 1e-12 above an integer counts as that integer. */
export function ceilTolerant(value: number): number {
  const ceil = Math.ceil(value);
  const round = roundHalfAway(value, 0);
  return round !== ceil && isNearlyEqual(value, round) && !isNearlyEqual(value, ceil) ? round : ceil;
}

/** Cuts the shortest decimal text of the number; arithmetic on the binary value would round 1.005 down. */
function roundDigits(value: number, places: number): number {
  if (!Number.isFinite(value)) return Number.NaN;
  if (Number.isInteger(value)) return value + 0;
  const [mantissa = '', exponent = '0'] = String(Math.abs(value)).split('e');
  const [whole = '', fraction = ''] = mantissa.split('.');
  const digits = whole + fraction;
  const kept = whole.length + Number(exponent) + places;
  if (kept >= digits.length) return value;
  const sign = value < 0 ? '-' : '';
  if (kept < 0) return Number(`${sign}0`);
  const head = BigInt(digits.slice(0, kept) || '0');
  const rounded = (digits[kept] ?? '0') >= '5' ? head + 1n : head;
  return Number(`${sign}${rounded}e${-places}`);
}
