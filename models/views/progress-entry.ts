import { progressOf } from '../evaluation/progress.ts';
import { type MonthlyFigures, monthlyFigures } from '../evaluation/progress-rhythm.ts';
import type { Goal } from '../goals/goal-model.ts';
import { type Actual, splitMonth } from '../plan/actual.ts';
import type { ActualEntry } from '../plan/edit-actuals.ts';
import type { Plan } from '../plan/plan.ts';
import { entryUnit } from '../plan/read-pasted-actuals.ts';
import type { Label, Language } from '../shared/language.ts';
import { fillText } from '../shared/texts/fill-text.ts';
import { progressTexts } from '../shared/texts/progress.ts';
import { unitLabel } from '../shared/unit.ts';
import { monthName } from './progress-table.ts';
import { editText, shortFigure } from './short-figure.ts';

/** Which figures are entered: this year's actuals, or how the year before went by. */
export type EntryYear = 'thisYear' | 'lastYear';

/** One goal with its twelve months, as they are typed. */
export interface EntryRow {
  readonly goal: Goal;
  readonly label: string;
  readonly unit: string;
  readonly measure: Actual['measure'];
  readonly cells: readonly { readonly month: number; readonly value: number | null; readonly text: string }[];
}

/** The year the figures are of. */
export const yearOf = ({ model }: Plan, which: EntryYear): string =>
  which === 'thisYear' ? model.targetPeriod : String(Number(model.targetPeriod) - 1);

/** What is entered for a goal: its own measure this year; last year always the cumulative amounts, for they make the rhythm. */
export const measureIn = (which: EntryYear, { kind }: Goal): Actual['measure'] =>
  which === 'thisYear' && kind === 'growth' ? 'growth' : 'level';

/** The table in which figures are typed and pasted: the goals that are followed by month. */
export function entryRows(plan: Plan, which: EntryYear, language: Language): readonly EntryRow[] {
  return progressOf(plan).map(({ goal }): EntryRow => {
    const measure = measureIn(which, goal);
    const figures: MonthlyFigures = monthlyFigures(plan.actuals, goal.id, yearOf(plan, which), measure);
    const unit = entryUnit(goal, measure);
    return {
      goal,
      label: goal.label[language],
      unit: measure === 'growth' ? '%' : unitLabel(unit, language),
      measure,
      cells: figures.map((value, index) => ({ month: index + 1, value, text: editText(value, unit) })),
    };
  });
}

/** The empty table as text for a spreadsheet: the heading, and a row with the name of every goal. */
export function emptyTable(rows: readonly EntryRow[], language: Language): string {
  const heading = [
    progressTexts.indicator[language],
    ...Array.from({ length: 12 }, (_, index) => heads(index + 1, language)),
  ];
  const lines = rows.map(({ label }) => [label, ...Array.from({ length: 12 }, () => '')].join('\t'));
  return `${[heading.join('\t'), ...lines].join('\n')}\n`;
}

const heads = (month: number, language: Language): string =>
  language === 'zh' ? `${month}月` : monthName(month, language);

/** What undo calls an entry, or a whole table of them. */
export function entryName(plan: Plan, entries: readonly ActualEntry[]): Label {
  const [only] = entries;
  if (!only || entries.length > 1)
    return inBoth((language) => fillText(progressTexts.pasteName, language, { count: entries.length }));
  const goal = plan.model.goals.find(({ id }) => id === only.goal);
  return inBoth((language) => {
    const details = {
      label: goal?.label[language] ?? only.goal,
      month: monthName(splitMonth(only.month).number, language),
    };
    if (only.value === null) return fillText(progressTexts.cleared, language, details);
    const value = shortFigure(only.value, goal ? entryUnit(goal, only.measure) : '', language);
    return fillText(progressTexts.entered, language, { ...details, value });
  });
}

/** What undo calls choosing a ceiling; null takes it away. */
export const ceilingName = (goal: Label, value: number | null, unit: string): Label =>
  inBoth((language) =>
    fillText(progressTexts.ceilingName, language, {
      label: goal[language],
      value: value === null ? progressTexts.none[language] : shortFigure(value, unit, language),
    }),
  );

const inBoth = (write: (language: Language) => string): Label => ({ zh: write('zh'), en: write('en') });
