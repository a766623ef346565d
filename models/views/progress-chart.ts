import type { GoalProgress } from '../evaluation/progress.ts';
import type { Language } from '../shared/language.ts';
import { fillText } from '../shared/texts/fill-text.ts';
import { progressTexts } from '../shared/texts/progress.ts';
import { toShown, unitLabel } from '../shared/unit.ts';
import { actualText, monthName } from './progress-table.ts';

/** One month of a path: positions in the unit that is shown, null where nothing is known. */
export interface PathMonth {
  readonly number: number;
  readonly label: string;
  readonly actual: number | null;
  readonly path: number | null;
  readonly stretch: number | null;
  readonly actualText: string;
  readonly pathText: string;
  /** What is read out of the month. */
  readonly reading: string;
}

/** Actuals against the path of a year, ready to draw. */
export interface PathChart {
  readonly title: string;
  readonly unit: string;
  readonly months: readonly PathMonth[];
  readonly hasStretch: boolean;
  readonly axis: { readonly min: number; readonly max: number };
}

/** The path of one goal: a level grows along its rhythm to the target, a growth is asked for in every month alike. */
export function pathChart(progress: GoalProgress, year: string, language: Language): PathChart {
  const { goal, measure, figures, rhythm, base, stretch } = progress;
  const unit = measure === 'growth' ? '%' : goal.unit;
  const along = (target: number, share: number | null): number | null =>
    measure === 'growth' ? target : share === null ? null : target * share;
  const shown = (value: number | null): number | null => (value === null ? null : toShown(value, unit));
  const textOf = (value: number | null): string =>
    value === null ? progressTexts.missing[language] : actualText(progress, value, language);
  const months = figures.map((figure, index): PathMonth => {
    const share = rhythm.shares[index] ?? null;
    const path = along(base.target, share);
    const month = monthName(index + 1, language);
    const details = { month, actual: textOf(figure), path: textOf(path) };
    return {
      number: index + 1,
      label: month,
      actual: shown(figure),
      path: shown(path),
      stretch: stretch ? shown(along(stretch.target, share)) : null,
      actualText: details.actual,
      pathText: details.path,
      reading: fillText(progressTexts.monthReading, language, details),
    };
  });
  const positions = months.flatMap(({ actual, path, stretch: further }) =>
    [actual, path, further].filter((position) => position !== null),
  );
  return {
    title: fillText(progressTexts.chart, language, { label: goal.label[language], year }),
    unit: unitLabel(unit, language),
    months,
    hasStretch: stretch !== null,
    axis: { min: Math.min(0, ...positions), max: Math.max(0, ...positions) * 1.05 },
  };
}
