import { recognizeIndicator } from '../report/recognize-indicator.ts';
import type { ExtractedTarget } from '../report/target.ts';
import type { Label } from '../shared/language.ts';
import { linkOf } from './figures-from-report.ts';

const longestName = 400;

/** Names and headings of an honest report are far shorter; a plan holds no longer ones. */
export const short = (text: string): string => text.slice(0, longestName);

/** The standard name, with what grows of it; another name stays as the report has it, in both languages. */
export function labelOf(target: ExtractedTarget): Label {
  const standard = recognizeIndicator(target.indicator);
  const english = linkOf(target)?.english;
  const own = short(target.indicator);
  const zh = `${standard?.name ?? own}${growing(target)}`;
  if (target.kind === 'rule') return { zh: own, en: own };
  if (english === undefined) return { zh, en: zh };
  if (target.kind === 'growth') return { zh, en: `${target.unit === '%' ? 'Growth' : 'Rise'} of ${english}` };
  return { zh, en: english.charAt(0).toUpperCase() + english.slice(1) };
}

/** 增速 of a rate, 提高幅度 of points; a name that says itself that something falls needs no word more. */
function growing({ kind, unit, indicator }: ExtractedTarget): string {
  if (kind !== 'growth' || /^(?:压减|压缩|下降|降低|减少)|(?:下降|降低|减少|降幅)$/.test(indicator)) return '';
  if (unit === '%') return '增速';
  return /百分点$/.test(unit) ? '提高幅度' : '增量';
}
