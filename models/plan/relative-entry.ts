import { normalizeFormula } from '../formulas/normalize-formula.ts';
import { fromShown, toShown } from '../shared/unit.ts';

/**
 * What an entry does to the present figure: multiplies it, adds an amount in the unit a reader sees, or adds percentage points.
 */
export type RelativeEntry =
  | { readonly kind: 'scale'; readonly factor: number }
  | { readonly kind: 'add'; readonly amount: number }
  | { readonly kind: 'points'; readonly points: number };

/** Blanks beside a sign or a unit part nothing. */
const beside = /(?<=[-+*/])\s+|\s+(?=[-+*/%p个百])/gi;
const number = String.raw`(\d{1,3}(?:,\d{3})+(?:\.\d*)?|\d+\.?\d*|\.\d+)`;
const times = new RegExp(`^([*/])${number}(%?)$`);
const percent = new RegExp(String.raw`^\+([+-]?)${number}%$`);
const amount = new RegExp(String.raw`^\+([+-])${number}$`);
const points = new RegExp(`^([+-]|\\+[+-])${number}(?:pt|pp|个?百分点)$`);

/**
 * Reads an entry that changes the present figure; null for any other, which is then a plain figure. `+10%` and `+-10%` raise and
 * lower it by a share of itself; `*1.05` and `/2` multiply and divide; `++300` and `+-300` add and take away; `+0.5pt`, `-0.5pt`,
 * also 个百分点, move it by points. A single sign before a bare number is the number's own, as everywhere: `-3`, `-10%` and `+4` are
 * plain. Full-width characters, ×, ÷ and U+2212 are understood.
 */
export function readRelative(text: string): RelativeEntry | null {
  const tidy = normalizeFormula(text).trim().replace(beside, '').toLowerCase();
  const scaled = times.exec(tidy);
  if (scaled) {
    const value = numberOf(scaled[2]) / (scaled[3] === '%' ? 100 : 1);
    return { kind: 'scale', factor: scaled[1] === '/' ? 1 / value : value };
  }
  const shared = percent.exec(tidy);
  if (shared) return { kind: 'scale', factor: 1 + (signOf(shared[1]) * numberOf(shared[2])) / 100 };
  const added = amount.exec(tidy);
  if (added) return { kind: 'add', amount: signOf(added[1]) * numberOf(added[2]) };
  const moved = points.exec(tidy);
  return moved && { kind: 'points', points: signOf(moved[1]) * numberOf(moved[2]) };
}

const signOf = (sign = ''): number => (sign.endsWith('-') ? -1 : 1);
const numberOf = (digits = ''): number => Number(digits.replaceAll(',', ''));

/** Whether an entry means the same in every unit: 10% more is so, 300 more is not. */
export const isUnitFree = ({ kind }: RelativeEntry): boolean => kind === 'scale';

/**
 * The stored value after a relative entry, to twelve digits, so that 12% × 1.1 is 13.2% and nothing beside. Null where it has no
 * meaning: points of what is no rate, and a division by zero.
 */
export function applyRelative(entry: RelativeEntry, present: number, unit: string): number | null {
  if (entry.kind === 'points' && unit !== '%' && unit !== '百分点') return null;
  const shown = toShown(present, unit);
  const next =
    entry.kind === 'scale' ? shown * entry.factor : shown + (entry.kind === 'add' ? entry.amount : entry.points);
  return Number.isFinite(next) ? fromShown(Number(next.toPrecision(12)), unit) : null;
}
