import { normalizeFormula } from '../formulas/normalize-formula.ts';
import { exactShown, readShown, toShown } from '../shared/unit.ts';

/** Which of two figures an entry meant: 0.12% as it stands, or 12%, typed as a fraction. */
export interface FractionQuestion {
  readonly small: string;
  readonly large: string;
  /** The larger one as a stored value. */
  readonly value: number;
}

const bareFraction = /^[+-]?0?\.\d+$/;
/** How far the larger figure may be from the present one to be what was meant. */
const nearness = 5;

/**
 * Asks about an entry in a cell of percent that looks like a fraction: below one, without a percent sign, and a hundred times as
 * large about as large as the present figure, or where none stands yet. Null where there is nothing to ask: 0.3 where 0.4% stands
 * is 0.3%.
 */
export function fractionQuestion(text: string, unit: string, present: number | null): FractionQuestion | null {
  const digits = normalizeFormula(text).replace(/\s/g, '');
  if (unit !== '%' || !bareFraction.test(digits)) return null;
  const value = readShown(digits, '');
  if (value === 0 || (present !== null && !isNear(value * 100, toShown(present, unit)))) return null;
  return { small: `${exactShown(readShown(digits, '%'), '%')}%`, large: `${exactShown(value, '%')}%`, value };
}

function isNear(percent: number, present: number): boolean {
  const ratio = Math.abs(percent / present);
  return ratio >= 1 / nearness && ratio <= nearness;
}
