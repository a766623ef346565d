import { toShown, unitDecimals } from './unit.ts';

const minus = '−';

/** Rounds half away from zero on the decimal text, so that 1.005 is 1.01 as a clerk expects. */
function toFixedDecimal(value: number, places: number): string {
  const shifted = Math.round(Number(`${Math.abs(value)}e${places}`));
  return Number.isFinite(shifted) ? Number(`${shifted}e-${places}`).toFixed(places) : Math.abs(value).toFixed(places);
}

/** A number with grouped thousands and a real minus sign, with as many decimals as asked; never `-0`. */
export function formatPlain(value: number, places: number): string {
  const fixed = toFixedDecimal(value, places);
  const [whole = '0', part] = fixed.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  const digits = part === undefined ? grouped : `${grouped}.${part}`;
  const isZero = Number(fixed) === 0;
  return value < 0 && !isZero ? `${minus}${digits}` : digits;
}

/** A stored value in the decimals of its unit, without the unit: 0.0827 in `%` is `8.27`. */
export const formatValue = (value: number, unit: string): string =>
  formatPlain(toShown(value, unit), unitDecimals(unit));

/** A stored value with its unit: `8.27%`, `152.54 亿元`. `unitText` is the unit in the reader's language. */
export const formatWithUnit = (value: number, unit: string, unitText: string): string =>
  unit === '%' ? `${formatValue(value, unit)}%` : `${formatValue(value, unit)} ${unitText}`;

/** A difference with its sign always shown: `+0.40`, `−0.37`, `0.00`. */
export function formatSigned(shown: number, places: number): string {
  const text = formatPlain(shown, places);
  return shown > 0 && Number(toFixedDecimal(shown, places)) !== 0 ? `+${text}` : text;
}
