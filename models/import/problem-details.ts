import type { Label } from '../shared/language.ts';
import { shortFigure } from '../views/short-figure.ts';

/** A figure in both languages, for the sentence of a problem: `{toZh}` and `{toEn}`. */
export const figureDetails = (key: string, value: number | null, unit: string): Readonly<Record<string, string>> => ({
  [`${key}Zh`]: shortFigure(value, unit, 'zh'),
  [`${key}En`]: shortFigure(value, unit, 'en'),
});

/** The name of an input in both languages: variable, year, scenario. */
export function inputLabel(variable: Label, slot: string, scenario: Label | null): Label {
  const year = slot === 'once' || slot === '' ? '' : ` ${slot}`;
  return {
    zh: `${variable.zh}${year}${scenario ? `(${scenario.zh})` : ''}`,
    en: `${variable.en}${year}${scenario ? ` (${scenario.en})` : ''}`,
  };
}
