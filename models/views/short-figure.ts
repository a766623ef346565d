import { formatSigned, formatValue, formatWithUnit } from '../shared/format-number.ts';
import type { Language } from '../shared/language.ts';
import { figureTexts } from '../shared/texts/figures.ts';
import { toShown, unitDecimals, unitLabel } from '../shared/unit.ts';

/** A stored value with its unit and no trailing zeros, as people say it: `12%`, `12.4%`, `136.2 亿元`. Missing has its word. */
export function shortFigure(value: number | null, unit: string, language: Language): string {
  if (value === null) return figureTexts.noData[language];
  const digits = dropZeros(formatValue(value, unit));
  if (unit === '%') return `${digits}%`;
  return unit === '' || unit === '系数' ? digits : `${digits} ${unitLabel(unit, language)}`;
}

/** A stored value with its unit and all its decimals: `12.00%`, `152.54 亿元`. */
export const fullFigure = (value: number, unit: string, language: Language): string =>
  unit === '系数' ? formatValue(value, unit) : formatWithUnit(value, unit, unitLabel(unit, language));

/** What a planner would type to get this value back, for an editor that opens on it: `12`, `136.2`. */
export const editText = (value: number | null, unit: string): string => {
  if (value === null) return '';
  const shown = toShown(value, unit);
  // Twelve significant digits hide what binary arithmetic adds to 0.07 × 100, and no planner types more.
  return String(Number(shown.toPrecision(12)));
};

/** A difference of two stored values with its sign: `+0.40 个百分点` between rates, `+0.54 亿元` between amounts. */
export function differenceText(difference: number, unit: string, language: Language): string {
  const digits = formatSigned(toShown(difference, unit), unitDecimals(unit));
  if (unit === '%' || unit === '百分点') return `${digits} ${figureTexts.points[language]}`;
  return unit === '系数' ? digits : `${digits} ${unitLabel(unit, language)}`;
}

const dropZeros = (digits: string): string => (digits.includes('.') ? digits.replace(/\.?0+$/, '') : digits);
