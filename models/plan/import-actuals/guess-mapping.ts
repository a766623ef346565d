import type { Goal } from '../../goals/goal-model.ts';
import { type Month, monthOf } from '../actual.ts';
import { goalsMeant } from '../goal-by-name.ts';
import { findMonth, readMonth, type WrittenMonth } from '../month-text.ts';
import { type ActualsTable, cellText, type TableCell } from './actuals-table.ts';
import { type ColumnRole, guessRole, ignored } from './column-role.ts';
import { type ActualsMapping, headingOf, widthOf } from './mapping.ts';

/** How far down a heading may stand. */
const mostTitleRows = 15;
/** Growth beyond this share is not written as a fraction in any monthly table. */
const largestFraction = 0.6;

/**
 * Guesses how a table is to be read, from its heading, its title and the names in it: months across, a row a month, or one month
 * in the title, as in 月度调度表. The planner sees the guess and changes it. `year` is the year the goals are for.
 */
export function guessMapping(table: ActualsTable, goals: readonly Goal[], year: string): ActualsMapping {
  const head = guessHead(table);
  const width = widthOf(table);
  const roles = besideGrowth(
    Array.from({ length: width }, (_, column) => guessRole(headingOf(table, { head }, column))),
  );
  const columns = withGoalColumn(table, head.row + head.lines, roles, goals);
  const month = titleMonth(table, head.row, year);
  return { head, columns, month, year, growthAs: guessGrowth(table, head.row + head.lines, columns), goals: {} };
}

/** Where a month has a column of growth, its other column holds amounts: `1-3月累计` beside `1-3月增速`. */
function besideGrowth(roles: readonly ColumnRole[]): readonly ColumnRole[] {
  const grown = roles.flatMap((role) =>
    role.kind === 'figure' && role.figure === 'growth' && role.month ? [monthKey(role.month)] : [],
  );
  return roles.map((role) =>
    role.kind === 'figure' && role.figure === 'own' && role.month && grown.includes(monthKey(role.month))
      ? { ...role, figure: 'level' }
      : role,
  );
}

const monthKey = ({ year, month }: WrittenMonth): string => `${year ?? ''}-${month}`;

function guessHead({ rows }: ActualsTable): ActualsMapping['head'] {
  const counts = rows.slice(0, mostTitleRows).map((row) => new Set(row.filter(isHeading)).size);
  const best = Math.max(0, ...counts);
  if (best < 2) return { row: 0, lines: best };
  const row = counts.indexOf(best);
  // Of two lines the upper one has the months and the lower one what is counted, or the other way about.
  const above = row > 0 && (counts[row - 1] ?? 0) >= 2;
  const below = (counts[row + 1] ?? 0) >= 2 && !hasNumbers(rows[row + 1] ?? []);
  return { row: above ? row - 1 : row, lines: above || below ? 2 : 1 };
}

const isHeading = (cell: TableCell): boolean => typeof cell === 'string' && guessRole([cell]).kind !== 'ignore';
const hasNumbers = (row: readonly TableCell[]): boolean => row.some((cell) => typeof cell === 'number');

/** The column in which most cells name a goal, whatever its heading says. */
function withGoalColumn(
  { rows }: ActualsTable,
  first: number,
  roles: readonly ColumnRole[],
  goals: readonly Goal[],
): readonly ColumnRole[] {
  const counts = roles.map((_, column) => {
    const names = rows.slice(first).flatMap((row) => {
      const text = cellText(row[column]);
      return text !== '' && goalsMeant(goals, text).length > 0 ? [text] : [];
    });
    return names.length;
  });
  const most = Math.max(0, ...counts);
  const found = most > 0 ? counts.indexOf(most) : roles.findIndex(({ kind }) => kind === 'goal');
  return roles.map((role, column): ColumnRole => {
    if (column === found) return { kind: 'goal' };
    return role.kind === 'goal' ? ignored : role;
  });
}

/** The month in the lines above the heading: in a title, or as a number beside 截至月份. */
function titleMonth({ rows }: ActualsTable, end: number, year: string): Month | null {
  for (const row of rows.slice(0, end)) {
    for (const [column, cell] of row.entries()) {
      const found = findMonth(cellText(cell)) ?? monthBeside(cell, row[column + 1]);
      if (found) return monthOf(found.year ?? year, found.month);
    }
  }
  return null;
}

function monthBeside(label: TableCell, cell: TableCell | undefined): WrittenMonth | null {
  if (typeof label !== 'string' || !/月份|month/i.test(label)) return null;
  const isMonth = typeof cell === 'number' && Number.isInteger(cell) && cell >= 1 && cell <= 12;
  return isMonth ? { year: null, month: cell } : readMonth(cellText(cell));
}

function guessGrowth(
  { rows }: ActualsTable,
  first: number,
  columns: readonly ColumnRole[],
): ActualsMapping['growthAs'] {
  const growths = columns.flatMap((role, column) => {
    if (role.kind !== 'figure' || role.figure === 'level') return [];
    return rows.slice(first).flatMap((row) => {
      const cell = row[column];
      return typeof cell === 'number' && cell !== 0 ? [Math.abs(cell)] : [];
    });
  });
  return growths.length > 0 && growths.every((growth) => growth <= largestFraction) ? 'fraction' : 'percent';
}
