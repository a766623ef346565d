import { INDICATORS, type Indicator } from './vocabulary/indicators.ts';

const BY_NAME = new Map(
  INDICATORS.flatMap((indicator) => [indicator.name, ...indicator.synonyms].map((name) => [name, indicator] as const)),
);

/** Words around a standard name that do not change what it measures. */
const BEFORE = /^(?:全[市县区州省]|我[市县区州]|全社会|完成|实现|预计|全年|年度|其中|力争|确保|地方)+/;
const AFTER =
  /(?:\([^)]*\)|增速|增幅|增长率|涨幅|增长速度|增长|累计|总量|完成|实现|预期|(?:跨越|突破|迈上|迈过|站上)[零一二三四五六七八九十百千万亿\d]+(?:元)?(?:台阶|大关|关口)?)+$/;

/**
 * Finds the standard indicator a name stands for, so that 规上工业增加值, 规模以上工业增加值 and 规模工业增加值 are one.
 * Null when the name is not standard: the text's own name is then kept.
 */
export function recognizeIndicator(name: string): Indicator | null {
  const plain = name.replace(/[“”"\s]/g, '');
  const forms = [
    plain,
    plain.replace(AFTER, ''),
    plain.replace(BEFORE, ''),
    plain.replace(BEFORE, '').replace(AFTER, ''),
  ];
  for (const form of forms) {
    const found = BY_NAME.get(form);
    if (found) return found;
  }
  return null;
}
