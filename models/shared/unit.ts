import type { Language } from './language.ts';

/**
 * Units of calculated figures. `%` is stored as a fraction (0.08 is 8%); `百分点` is stored as points (8 is 8 points);
 * `系数` is a plain number. Targets may carry other units, in the words of the report (家, 万亩 …).
 */
export const calculatedUnits = ['%', '百分点', '亿元', '万元', '元', '系数', '人', '万吨标准煤'] as const;
export type CalculatedUnit = (typeof calculatedUnits)[number];

// Maps, because a unit may come from a file and `constructor` must be a unit like any other.
const english = new Map([
  ['百分点', 'pp'],
  ['亿元', '¥100m'],
  ['万元', '¥10k'],
  ['元', '¥'],
  ['系数', 'factor'],
  ['人', 'people'],
  ['万人', '10k people'],
  ['名', 'people'],
  ['万吨标准煤', '10k tce'],
  ['万吨', '10k t'],
  ['万亩', '10k mu'],
  ['亩', 'mu'],
  ['公里', 'km'],
  ['家', 'firms'],
  ['户', 'households'],
  ['张', 'beds'],
  ['个', ''],
  ['项', 'items'],
  ['倍', 'times'],
  ['分钟', 'min'],
]);

const decimals = new Map([
  ['元', 0],
  ['系数', 3],
  ['人', 0],
]);

/** The unit as a reader of `language` sees it; a counter of the report stays as it is. */
export const unitLabel = (unit: string, language: Language): string =>
  language === 'zh' ? unit : (english.get(unit) ?? unit);

/** How many decimals a figure of this unit is printed with, after a fraction became percent. */
export const unitDecimals = (unit: string): number => decimals.get(unit) ?? 2;

/** The number a reader sees: a fraction in `%` is shown times 100, everything else as stored. */
export const toShown = (value: number, unit: string): number => (unit === '%' ? value * 100 : value);

/** The inverse of `toShown`. Shifts the decimal point of the text, so that 1.1% is 0.011 and not 0.011000000000000001. */
export const fromShown = (shown: number, unit: string): number =>
  Number.isFinite(shown) ? readShown(String(shown), unit) : shown;

/** Reads the digits a reader sees as a stored value: `8.27` in `%` is 0.0827. NaN for what is no number. */
export function readShown(digits: string, unit: string): number {
  if (unit !== '%') return Number(digits);
  const [mantissa = '', exponent = '0'] = digits.toLowerCase().split('e');
  return Number(`${mantissa}e${Number(exponent) - 2}`);
}

/** A stored value in all the digits a reader would see, without exponent or thousands; `readShown` reads the same number back. */
export function exactShown(value: number, unit: string): string {
  const [mantissa = '', exponent = '0'] = String(Math.abs(value)).split('e');
  const [whole = '', part = ''] = mantissa.split('.');
  const point = whole.length + Number(exponent) + (unit === '%' ? 2 : 0);
  const digits = `${'0'.repeat(Math.max(0, 1 - point))}${whole}${part}`.padEnd(point, '0');
  const at = Math.max(1, point);
  const [front, back] = [digits.slice(0, at).replace(/^0+(?=\d)/, ''), digits.slice(at)];
  return `${value < 0 ? '-' : ''}${front}${back === '' ? '' : `.${back}`}`;
}
