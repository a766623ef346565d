import { type GoalProgress, type Outlook, progressOf } from '../evaluation/progress.ts';
import type { Plan } from '../plan/plan.ts';
import { entryUnit } from '../plan/read-pasted-actuals.ts';
import { formatPlain } from '../shared/format-number.ts';
import type { Label, Language } from '../shared/language.ts';
import { goalTexts } from '../shared/texts/figures.ts';
import { fillText } from '../shared/texts/fill-text.ts';
import { lightLabels, progressTexts } from '../shared/texts/progress.ts';
import { unitLabel } from '../shared/unit.ts';
import { type PathChart, pathChart } from './progress-chart.ts';
import { actualText, monthName, neededText } from './progress-table.ts';
import { editText } from './short-figure.ts';

/** All there is to say of one goal's progress. */
export interface ProgressDetail {
  readonly id: string;
  readonly label: Label;
  readonly title: string;
  /** The variable that measures it in the model; null where none does. */
  readonly measure: string | null;
  readonly light: GoalProgress['light'];
  readonly lightText: string;
  readonly sentences: readonly string[];
  readonly chart: PathChart;
  /** The most the rest of the year can give: what its field is called and holds, and the unit it is read in. */
  readonly ceiling: { readonly label: string; readonly text: string; readonly unit: string };
  /** Where the actuals of the year come from, each source once. */
  readonly sources: readonly string[];
}

/** The detail of a goal; null for one that is not followed by month. */
export function progressDetail(plan: Plan, goalId: string, language: Language): ProgressDetail | null {
  const progress = progressOf(plan).find(({ goal }) => goal.id === goalId);
  if (!progress) return null;
  const { goal, light, measure } = progress;
  const unit = entryUnit(goal, measure);
  const ceiling = plan.progress.ceilings.find((one) => one.goal === goal.id)?.value ?? null;
  const ceilingUnit = unitLabel(goal.unit, language);
  const ceilingText = measure === 'growth' ? progressTexts.ceilingGrowth : progressTexts.ceilingAmount;
  const sources = plan.actuals.flatMap((actual) =>
    actual.goal === goal.id && actual.month.startsWith(plan.model.targetPeriod) && actual.source.kind === 'external'
      ? [[actual.source.title, actual.source.date ?? ''].filter((part) => part !== '').join(' ')]
      : [],
  );
  return {
    id: goal.id,
    label: goal.label,
    title: goal.label[language],
    measure: plan.model.variables.find(({ id }) => id === goal.variable)?.id ?? null,
    light,
    lightText: lightLabels[light][language],
    sentences: sentencesOf(progress, language),
    chart: pathChart(progress, plan.model.targetPeriod, language),
    ceiling: {
      label:
        measure === 'level' && ceilingUnit === ''
          ? progressTexts.ceilingCount[language]
          : fillText(ceilingText, language, { unit: ceilingUnit }),
      text: editText(ceiling, unit),
      unit,
    },
    sources: [...new Set(sources)],
  };
}

function sentencesOf(progress: GoalProgress, language: Language): readonly string[] {
  const { latest, base, stretch, fallen } = progress;
  if (!latest) return [progressTexts.noReport[language]];
  const outlooks: readonly (readonly [Outlook, 'base' | 'stretch'])[] = [
    [base, 'base'],
    ...(stretch ? [[stretch, 'stretch'] as const] : []),
  ];
  const months = fallen.map((month) => monthName(month, language)).join(language === 'zh' ? '、' : ', ');
  return [
    standing(progress, latest, language),
    ...outlooks.flatMap(([outlook, path]) => needs(progress, latest, outlook, path, language)),
    ...(latest.month === 12 ? [progressTexts.yearOver[language]] : []),
    ...outlooks.flatMap(([outlook, path]) => reach(progress, outlook, path, language)),
    ...(fallen.length > 0 ? [fillText(progressTexts.fallen, language, { months })] : []),
  ];
}

type Latest = NonNullable<GoalProgress['latest']>;

function standing(progress: GoalProgress, { month, value }: Latest, language: Language): string {
  const { pace, attained, lead, measure, base, rhythm } = progress;
  const percent = (share: number | null): string => `${formatPlain((share ?? 0) * 100, 1)}%`;
  const shownLead = formatPlain(Math.abs(lead ?? 0) * 100, 2);
  const word = Number(shownLead) === 0 ? 'leadEven' : (lead ?? 0) > 0 ? 'leadAhead' : 'leadBehind';
  const details = {
    month: monthName(month, language),
    actual: actualText(progress, value, language),
    attained: percent(attained),
    pace: percent(pace),
    target: actualText(progress, base.target, language),
    rhythm: progressTexts[rhythm.kind === 'even' ? 'rhythmEven' : 'rhythmLastYear'][language],
    lead: fillText(progressTexts[word], language, { points: shownLead }),
  };
  if (pace === null) return fillText(progressTexts.standsUnpaced, language, details);
  return fillText(measure === 'growth' ? progressTexts.standsGrowth : progressTexts.standsLevel, language, details);
}

function needs(
  progress: GoalProgress,
  { month, value }: Latest,
  { needed, target }: Outlook,
  path: 'base' | 'stretch',
  language: Language,
): readonly string[] {
  const { measure, goal } = progress;
  const details = { path: pathName(path, language), target: actualText(progress, target, language) };
  const isCap = goal.operator === 'atMost';
  if (measure === 'level' && value >= target && !isCap)
    return [fillText(progressTexts.needsNothing, language, details)];
  if (needed === null) return [];
  const more = {
    ...details,
    months: 12 - month,
    needed: neededText(progress, needed, language),
    remaining: actualText(progress, target - value, language),
  };
  if (isCap) return [fillText(progressTexts.allows, language, more)];
  return [fillText(measure === 'growth' ? progressTexts.needsGrowth : progressTexts.needsAmount, language, more)];
}

function reach(
  progress: GoalProgress,
  { deadline, target }: Outlook,
  path: 'base' | 'stretch',
  language: Language,
): readonly string[] {
  if (!deadline) return [];
  const details = { path: pathName(path, language), target: actualText(progress, target, language) };
  if (deadline.kind === 'within') return [fillText(progressTexts.reachWithin, language, details)];
  const template = deadline.kind === 'until' ? progressTexts.reachUntil : progressTexts.reachPassed;
  return [fillText(template, language, { ...details, month: monthName(deadline.month, language) })];
}

/** 预期 or 力争 within a sentence. */
const pathName = (path: 'base' | 'stretch', language: Language): string => goalTexts[path][language].toLowerCase();
