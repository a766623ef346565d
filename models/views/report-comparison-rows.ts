import { type ComparedTarget, compareReports, type TargetChange } from '../goals/compare-reports.ts';
import { extractTargets } from '../report/extract-targets.ts';
import type { ExtractedTarget } from '../report/target.ts';
import { formatSigned } from '../shared/format-number.ts';
import type { Language } from '../shared/language.ts';
import { figureTexts } from '../shared/texts/figures.ts';
import { changeTexts } from '../shared/texts/report.ts';
import { baseText, stretchText } from './report-figures.ts';

/** One target in two reports, ready to read. Its mark is in the later report; a dropped one has none. */
export interface ComparisonRow {
  readonly id: string;
  readonly change: TargetChange;
  readonly changeText: string;
  readonly indicator: string;
  readonly before: string;
  readonly after: string;
  readonly difference: string;
  readonly mark: { readonly start: number; readonly end: number } | null;
  /** The words of the earlier report; empty for a new target. */
  readonly wordsBefore: string;
}

const order: readonly TargetChange[] = ['raised', 'lowered', 'new', 'dropped', 'restated', 'same'];

/** The targets of two reports side by side, what moved first. */
export function comparisonRows(before: string, after: string, language: Language): readonly ComparisonRow[] {
  const rows = compareReports(extractTargets(before), extractTargets(after)).map(
    (pair, index): ComparisonRow => ({
      id: `pair${index + 1}`,
      change: pair.change,
      changeText: changeTexts[pair.change][language],
      indicator: (pair.after ?? pair.before)?.indicator ?? '',
      before: bothFigures(pair.before),
      after: bothFigures(pair.after),
      difference: differenceText(pair, language),
      mark: pair.after && { start: pair.after.start, end: pair.after.end },
      wordsBefore: pair.before ? before.slice(pair.before.start, pair.before.end) : '',
    }),
  );
  return order.flatMap((change) => rows.filter((row) => row.change === change));
}

/** How many targets changed in each way, in the order of the rows. */
export const comparisonCounts = (
  rows: readonly ComparisonRow[],
  language: Language,
): readonly { readonly id: TargetChange; readonly text: string; readonly count: number }[] =>
  order.map((id) => ({
    id,
    text: changeTexts[id][language],
    count: rows.filter(({ change }) => change === id).length,
  }));

/** The figure with its stretch: `7.5% / 8.5%`. */
function bothFigures(target: ExtractedTarget | null): string {
  if (!target) return '';
  const stretch = stretchText(target);
  return stretch === '' ? baseText(target) : `${baseText(target)} / ${stretch}`;
}

/** The difference in the unit of the later report; of rates in 个百分点. */
function differenceText({ difference, after }: ComparedTarget, language: Language): string {
  if (difference === null || difference === 0 || !after) return '';
  const places = Math.min(`${difference}`.split('.')[1]?.length ?? 0, 4);
  const points = { zh: figureTexts.points.zh, en: ` ${figureTexts.points.en}` };
  return `${formatSigned(difference, places)}${after.unit === '%' ? points[language] : after.unit}`;
}
