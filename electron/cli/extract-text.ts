import { findPlanYear } from '../../models/report/find-plan-year.ts';
import { REASON_TEXTS } from '../../models/report/reasons.ts';
import type { ExtractedTarget } from '../../models/report/target.ts';
import type { Language } from '../../models/shared/language.ts';
import { fillText } from '../../models/shared/texts/fill-text.ts';
import { targetKinds, extractTexts as texts } from '../../models/shared/texts/report.ts';
import { baseText, stretchText } from '../../models/views/report-figures.ts';
import { renderTable } from './text-table.ts';

/** The targets of a report for people: under the heading of their section, with the line they stand in and what needs a look. */
export function extractText(
  file: string,
  text: string,
  targets: readonly ExtractedTarget[],
  language: Language,
): string {
  const low = targets.filter(({ confidence }) => confidence === 'low').length;
  const year = findPlanYear(text)?.year;
  const title = fillText(texts.title, language, { file, total: targets.length, low });
  const heading = year === undefined ? title : `${title} · ${fillText(texts.year, language, { year })}`;
  if (targets.length === 0) return `${heading}\n${texts.none[language]}\n`;
  const head = [texts.indicator, texts.target, texts.stretch, texts.kind, texts.place, texts.look];
  const rows = targets.flatMap((target, index) => {
    const row = [
      target.indicator,
      baseText(target),
      stretchText(target),
      targetKinds[target.kind][language],
      `[${target.start}, ${target.end})`,
      target.confidence === 'low' ? REASON_TEXTS[target.reason][language] : '',
    ];
    return target.section === targets[index - 1]?.section ? [row] : [[''], [target.section], row];
  });
  const aligns = ['left', 'right', 'right', 'left', 'left', 'left'] as const;
  return `${heading}\n\n${renderTable([head.map((label) => label[language]), ...rows], aligns)}`;
}
