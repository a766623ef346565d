import type { Goal } from '../../goals/goal-model.ts';
import { type Actual, type Month, monthOf } from '../actual.ts';
import type { ActualEntry } from '../edit-actuals.ts';
import { goalsMeant, plainName } from '../goal-by-name.ts';
import { readMonth } from '../month-text.ts';
import { type ActualsTable, cellText, type TableCell } from './actuals-table.ts';
import type { ColumnRole, FigureKind } from './column-role.ts';
import { type ActualsMapping, headingOf, heldFor } from './mapping.ts';
import { isNothing, readFigure } from './read-figure.ts';

/** Why something in a table is not taken over. */
export type SkipReason =
  | 'no-goal'
  | 'left-out'
  | 'no-month'
  | 'other-year'
  | 'no-number'
  | 'wrong-unit'
  | 'other-measure'
  | 'looks-like-amount'
  | 'twice';

/** Something that is not taken over: its line in the file, counted from one, and what stands there. */
export interface Skipped {
  readonly line: number;
  readonly text: string;
  readonly reason: SkipReason;
}

/** What a table says under a mapping. What was not understood is listed, and never becomes a figure. */
export interface ReadActuals {
  readonly entries: readonly ActualEntry[];
  readonly skipped: readonly Skipped[];
  /** The names in the column of goals, and the goal each is taken for. */
  readonly names: readonly { readonly name: string; readonly goal: string | null }[];
}

/** The goals that are followed by month, and what is asked of each in a year. */
export interface FollowedGoals {
  readonly goals: readonly Goal[];
  readonly years: readonly string[];
  readonly measureOf: (goal: Goal, year: string) => Actual['measure'];
}

interface Line {
  readonly line: number;
  readonly row: readonly TableCell[];
  readonly meant: readonly Goal[];
  readonly name: string;
}

/**
 * Reads the cumulative figures of a table. A figure goes to the goal its row names, in the month that its heading, its row or the
 * table names. Where a table has both amounts and growth, each goal takes what it asks for. Empty cells and dashes say nothing.
 */
export function readActualsTable(table: ActualsTable, mapping: ActualsMapping, followed: FollowedGoals): ReadActuals {
  const entries = new Map<string, ActualEntry>();
  const skipped: Skipped[] = [];
  const names = new Map<string, string | null>();
  const first = mapping.head.row + mapping.head.lines;
  const goalColumn = mapping.columns.findIndex(({ kind }) => kind === 'goal');
  for (const [index, row] of table.rows.slice(first).entries()) {
    const line = first + index + 1;
    const name = cellText(row[goalColumn]);
    const figures = mapping.columns.flatMap((role, column) =>
      role.kind === 'figure' && !isNothing(row[column]) ? [{ role, column }] : [],
    );
    if (name === '' && figures.length === 0) continue;
    const chosen = heldFor(mapping.goals, plainName(name));
    const meant =
      chosen === undefined ? goalsMeant(followed.goals, name) : followed.goals.filter(({ id }) => id === chosen);
    if (name !== '') names.set(name, meant[0]?.id ?? null);
    if (figures.length === 0) continue;
    if (meant.length === 0) {
      skipped.push({
        line,
        text: name === '' ? cellText(row[figures[0]?.column ?? 0]) : name,
        reason: chosen === null ? 'left-out' : 'no-goal',
      });
      continue;
    }
    const read = readLine(table, mapping, followed, { line, row, meant, name }, figures);
    for (const entry of read.entries) {
      const place = `${entry.goal}@${entry.month} ${entry.measure}`;
      const before = entries.get(place);
      if (before && before.value !== entry.value)
        skipped.push({ line, text: `${name} ${entry.month}`, reason: 'twice' });
      else entries.set(place, entry);
    }
    skipped.push(...read.skipped);
  }
  return { entries: [...entries.values()], skipped, names: [...names].map(([name, goal]) => ({ name, goal })) };
}

type FigureRole = Extract<ColumnRole, { kind: 'figure' }>;

function readLine(
  table: ActualsTable,
  mapping: ActualsMapping,
  followed: FollowedGoals,
  { line, row, meant, name }: Line,
  figures: readonly { readonly role: FigureRole; readonly column: number }[],
): Pick<ReadActuals, 'entries' | 'skipped'> {
  const entries: ActualEntry[] = [];
  const skipped: Skipped[] = [];
  const unit = mapping.columns.findIndex(({ kind }) => kind === 'unit');
  const rowMonth = monthInRow(mapping, row);
  let isWanted = false;
  for (const { role, column } of figures) {
    const shown = cellText(row[column]);
    const skip = (reason: SkipReason): number => skipped.push({ line, text: `${name} ${shown}`, reason });
    const month = role.month ? monthOf(role.month.year ?? mapping.year, role.month.month) : (rowMonth ?? mapping.month);
    if (month === null) {
      skip('no-month');
      continue;
    }
    const year = month.slice(0, 4);
    if (!followed.years.includes(year)) {
      skip('other-year');
      continue;
    }
    const written = cellText(row[unit]) || unitInHeading(headingOf(table, mapping, column));
    const figure = role.figure === 'own' ? kindInUnit(written) : role.figure;
    const goal = goalFor(meant, figure, (candidate) => followed.measureOf(candidate, year));
    if (!goal) continue;
    isWanted = true;
    const measure = followed.measureOf(goal, year);
    const place = { goal, measure, growthAs: mapping.growthAs, unit: written };
    const value = readFigure(row[column] ?? null, place);
    if (typeof value === 'number' && measure === 'growth' && figure === 'own' && Math.abs(value) > largestUnsaid) {
      skip('looks-like-amount');
      continue;
    }
    if (typeof value === 'number') entries.push({ goal: goal.id, month, measure, value });
    else skip(value);
  }
  if (!isWanted && skipped.length === 0) skipped.push({ line, text: name, reason: 'other-measure' });
  return { entries, skipped };
}

/** Beyond this nothing is taken for growth unless its column or unit says so: 95.4 may be 亿元 as well. */
const largestUnsaid = 0.6;

/** What a unit says about a figure whose column does not say: an amount has a unit that is no percent sign. */
const kindInUnit = (unit: string): FigureKind => (unit === '' || /[%％]/.test(unit) ? 'own' : 'level');

/** The first of the goals meant that asks for such a figure; the name itself where the column does not say. */
function goalFor(
  meant: readonly Goal[],
  figure: FigureKind,
  measureOf: (goal: Goal) => Actual['measure'],
): Goal | undefined {
  return figure === 'own' ? meant[0] : meant.find((goal) => measureOf(goal) === figure);
}

/** The month a row names: as text, or as a number from 1 to 12 or of the form 202403. */
function monthInRow({ columns, year }: ActualsMapping, row: readonly TableCell[]): Month | null {
  const text = cellText(row[columns.findIndex(({ kind }) => kind === 'month')]);
  const digits = /^(?:((?:19|20)\d{2}))?(\d{1,2})$/.exec(text);
  const found = readMonth(text) ?? (digits ? { year: digits[1] ?? null, month: Number(digits[2]) } : null);
  return found && found.month >= 1 && found.month <= 12 ? monthOf(found.year ?? year, found.month) : null;
}

const unitInHeading = (parts: readonly string[]): string =>
  /[(（]\s*([^()（）%]+?)\s*[)）]/.exec(parts.join(' '))?.[1] ?? '';
