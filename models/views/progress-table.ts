import { type GoalProgress, type Outlook, type ProgressLight, progressOf } from '../evaluation/progress.ts';
import type { Plan } from '../plan/plan.ts';
import { formatPlain, formatSigned } from '../shared/format-number.ts';
import type { Language } from '../shared/language.ts';
import { fillText } from '../shared/texts/fill-text.ts';
import { lightLabels, progressTexts } from '../shared/texts/progress.ts';
import { type GoalFigure, noFigure, targetFigure } from './goal-figures.ts';
import { fullFigure, shortFigure } from './short-figure.ts';

/** One goal in the monthly schedule (月度调度表), ready to read, sort and filter. */
export interface ProgressRow {
  readonly id: string;
  readonly label: string;
  readonly target: GoalFigure;
  /** The month reported last. */
  readonly month: GoalFigure;
  readonly actual: GoalFigure;
  readonly attained: GoalFigure;
  readonly pace: GoalFigure;
  /** In percentage points. */
  readonly lead: GoalFigure;
  readonly neededBase: GoalFigure;
  readonly neededStretch: GoalFigure;
  /** Until which month the first figure (预期) stays in reach. */
  readonly deadline: GoalFigure;
  readonly light: ProgressLight;
  readonly lightText: string;
  readonly owner: string;
}

/** The goals that are followed by month, in the order of the report. */
export const progressTable = (plan: Plan, language: Language): readonly ProgressRow[] =>
  progressOf(plan).map((progress) => progressRow(progress, language));

function progressRow(progress: GoalProgress, language: Language): ProgressRow {
  const { goal, latest, attained, pace, lead, light, base, stretch } = progress;
  return {
    id: goal.id,
    label: goal.label[language],
    target: targetFigure(goal, goal.value, null, language),
    month: latest ? { text: monthName(latest.month, language), value: latest.month } : noFigure,
    actual: latest ? { text: actualText(progress, latest.value, language), value: latest.value } : noFigure,
    attained: shareFigure(attained),
    pace: shareFigure(pace),
    lead: lead === null ? noFigure : { text: formatSigned(lead * 100, 2), value: lead },
    neededBase: neededFigure(progress, base, language),
    neededStretch: stretch ? neededFigure(progress, stretch, language) : noFigure,
    deadline: deadlineFigure(base, language),
    light,
    lightText: lightLabels[light][language],
    owner: goal.owner?.name ?? '',
  };
}

const shareFigure = (share: number | null): GoalFigure =>
  share === null ? noFigure : { text: `${formatPlain(share * 100, 1)}%`, value: share };

/** A month by its number, as it heads a column: `3 月`, `Mar`. */
export const monthName = (month: number, language: Language): string =>
  language === 'zh' ? fillText(progressTexts.monthNumber, language, { month }) : (englishMonths[month - 1] ?? '');
const englishMonths = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** An actual as people say it: `7.2%`, `30 个`. */
export const actualText = ({ goal, measure }: GoalProgress, value: number, language: Language): string =>
  shortFigure(value, measure === 'growth' ? '%' : goal.unit, language).trim();

/** What the rest must bring, as people say it: growth with two decimals, an amount with its unit. */
export const neededText = ({ goal, measure }: GoalProgress, needed: number, language: Language): string =>
  measure === 'growth' ? fullFigure(needed, '%', language) : shortFigure(needed, goal.unit, language).trim();

function neededFigure(progress: GoalProgress, { needed, target }: Outlook, language: Language): GoalFigure {
  const { latest, goal, measure } = progress;
  if (needed === null || !latest) return noFigure;
  const isDone = measure === 'level' && goal.operator !== 'atMost' && latest.value >= target;
  if (isDone) return { text: progressTexts.done[language], value: 0 };
  const value = neededText(progress, needed, language);
  return { text: measure === 'growth' ? value : fillText(progressTexts.perMonth, language, { value }), value: needed };
}

function deadlineFigure({ deadline }: Outlook, language: Language): GoalFigure {
  if (!deadline) return noFigure;
  if (deadline.kind === 'within') return { text: progressTexts.within[language], value: 13 };
  const { month } = deadline;
  // What is lost already sorts before what will be.
  const value = deadline.kind === 'passed' ? month - 12 : month;
  return { text: fillText(progressTexts[deadline.kind], language, { month: monthName(month, language) }), value };
}
