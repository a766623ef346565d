import { progressOf } from '../evaluation/progress.ts';
import { type Actual, type Month, monthOf, splitMonth } from '../plan/actual.ts';
import type { ActualEntry } from '../plan/edit-actuals.ts';
import { type ActualsTable, cellText } from '../plan/import-actuals/actuals-table.ts';
import type { ColumnRole } from '../plan/import-actuals/column-role.ts';
import { type ActualsMapping, headingOf } from '../plan/import-actuals/mapping.ts';
import type { FollowedGoals, ReadActuals } from '../plan/import-actuals/read-actuals-table.ts';
import type { Plan } from '../plan/plan.ts';
import { entryUnit } from '../plan/read-pasted-actuals.ts';
import type { Label, Language } from '../shared/language.ts';
import { fillText } from '../shared/texts/fill-text.ts';
import { importActualsTexts, roleLabels, skipReasons } from '../shared/texts/import-actuals.ts';
import { measureIn, yearOf } from './progress-entry.ts';
import { monthName } from './progress-table.ts';
import { shortFigure } from './short-figure.ts';

/** What a column may be read as, in one word each. */
export type RoleName = keyof typeof roleLabels;
export const roleNames = Object.keys(roleLabels) as readonly RoleName[];

/** A column of the table with what it is read as. */
export interface ColumnRow {
  readonly column: number;
  readonly heading: string;
  readonly role: RoleName;
  /** The month its figures are of; null where row or table say it, or where it holds none. */
  readonly month: Month | null;
  readonly samples: readonly string[];
}

/** A figure to take over. */
export interface EntryPreview {
  readonly entry: ActualEntry;
  readonly label: string;
  readonly month: string;
  readonly measure: string;
  readonly present: string;
  readonly next: string;
  readonly isNew: boolean;
}

/** What an import would do, ready to show. */
export interface ImportPreview {
  readonly columns: readonly ColumnRow[];
  readonly names: ReadActuals['names'];
  readonly entries: readonly EntryPreview[];
  /** Figures that are the same already. */
  readonly same: number;
  readonly skipped: readonly { readonly line: string; readonly text: string; readonly reason: string }[];
}

const sampleRows = 3;

/** The goals an import may fill: those that are followed by month, this year and last. */
export function followedGoals(plan: Plan): FollowedGoals {
  const years = [yearOf(plan, 'lastYear'), yearOf(plan, 'thisYear')];
  return {
    goals: progressOf(plan).map(({ goal }) => goal),
    years,
    measureOf: (goal, year) => measureIn(year === years[1] ? 'thisYear' : 'lastYear', goal),
  };
}

/** Puts what was read into rows. */
export function importPreview(
  plan: Plan,
  table: ActualsTable,
  mapping: ActualsMapping,
  read: ReadActuals,
  language: Language,
): ImportPreview {
  const present = new Map(plan.actuals.map((actual) => [placeOf(actual), actual.value]));
  const isSame = (entry: ActualEntry): boolean => present.get(placeOf(entry)) === entry.value;
  const fresh = read.entries.filter((entry) => !isSame(entry));
  return {
    columns: mapping.columns.map((role, column) => columnRow(table, mapping, role, column, language)),
    names: read.names,
    entries: fresh.map((entry) => entryPreview(plan, entry, present.get(placeOf(entry)) ?? null, language)),
    same: read.entries.length - fresh.length,
    skipped: read.skipped.map(({ line, text, reason }) => ({
      line: fillText(importActualsTexts.line, language, { line }),
      text,
      reason: skipReasons[reason][language],
    })),
  };
}

const placeOf = ({ goal, month, measure }: Pick<Actual, 'goal' | 'month' | 'measure'>): string =>
  `${goal}@${month} ${measure}`;

function columnRow(
  table: ActualsTable,
  mapping: ActualsMapping,
  role: ColumnRole,
  column: number,
  language: Language,
): ColumnRow {
  const first = mapping.head.row + mapping.head.lines;
  const heading = headingOf(table, mapping, column).join(' ');
  const month = role.kind === 'figure' && role.month ? role.month : null;
  return {
    column,
    heading: heading === '' ? fillText(importActualsTexts.column, language, { number: column + 1 }) : heading,
    role: role.kind === 'figure' ? role.figure : role.kind,
    month: month && monthOf(month.year ?? mapping.year, month.month),
    samples: table.rows.slice(first, first + sampleRows).map((row) => cellText(row[column])),
  };
}

function entryPreview(plan: Plan, entry: ActualEntry, before: number | null, language: Language): EntryPreview {
  const goal = plan.model.goals.find(({ id }) => id === entry.goal);
  const unit = goal ? entryUnit(goal, entry.measure) : '';
  const figure = (value: number | null): string => (value === null ? '' : shortFigure(value, unit, language).trim());
  return {
    entry,
    label: goal?.label[language] ?? entry.goal,
    month: monthText(entry.month, language),
    measure: importActualsTexts[entry.measure === 'growth' ? 'growth' : 'cumulative'][language],
    present: figure(before),
    next: figure(entry.value),
    isNew: before === null,
  };
}

/** A month with its year: `2024 年 3 月`, `Mar 2024`. */
export function monthText(month: Month, language: Language): string {
  const { year, number } = splitMonth(month);
  return language === 'zh' ? `${year} 年 ${number} 月` : `${monthName(number, language)} ${year}`;
}

/** The months an import may be of, the year of the goals first. */
export const importMonths = ({ years }: FollowedGoals): readonly Month[] =>
  years.toReversed().flatMap((year) => Array.from({ length: 12 }, (_, index) => monthOf(year, index + 1)));

/** The mapping with another role of a column; the month stays where the column holds figures still. */
export function withRole(mapping: ActualsMapping, column: number, name: RoleName): ActualsMapping {
  const old = mapping.columns[column];
  const month = old?.kind === 'figure' ? old.month : null;
  const role: ColumnRole =
    name === 'level' || name === 'growth' || name === 'own' ? { kind: 'figure', figure: name, month } : { kind: name };
  // One column alone names goals, months or units; whichever did so before is not read.
  const isSingle = role.kind === 'goal' || role.kind === 'month' || role.kind === 'unit';
  const columns = mapping.columns.map(
    (other): ColumnRole => (isSingle && other.kind === role.kind ? { kind: 'ignore' } : other),
  );
  return { ...mapping, columns: columns.with(column, role) };
}

/** The mapping with another month of a column; null leaves it to row or table. */
export function withMonth(mapping: ActualsMapping, column: number, month: Month | null): ActualsMapping {
  const role = mapping.columns[column];
  if (role?.kind !== 'figure') return mapping;
  const { year, number } = splitMonth(month ?? '');
  return {
    ...mapping,
    columns: mapping.columns.with(column, { ...role, month: month === null ? null : { year, month: number } }),
  };
}

/** What undo calls an import. */
export const importName = (count: number, file: string): Label => ({
  zh: fillText(importActualsTexts.undoName, 'zh', { count, file }),
  en: fillText(importActualsTexts.undoName, 'en', { count, file }),
});
