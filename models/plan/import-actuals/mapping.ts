import type { Month } from '../actual.ts';
import { type ActualsTable, cellText } from './actuals-table.ts';
import type { ColumnRole } from './column-role.ts';

/** How a table is to be read. */
export interface ActualsMapping {
  /** The lines of the heading; what stands above is a title. */
  readonly head: { readonly row: number; readonly lines: number };
  readonly columns: readonly ColumnRole[];
  /** The month of figures for which neither heading nor row names one: `2024-06`. */
  readonly month: Month | null;
  /** The year of months that are named without one. */
  readonly year: string;
  /** What a number without a percent sign means in a growth: 7.2 or 0.072 for 7.2%. */
  readonly growthAs: 'percent' | 'fraction';
  /** Goals by the name in the table, where a planner chose; null leaves the rows of that name out. */
  readonly goals: Readonly<Record<string, string | null>>;
}

/** The heading of a column, from the top line to the last. */
export const headingOf = (
  { rows }: ActualsTable,
  { head }: Pick<ActualsMapping, 'head'>,
  column: number,
): readonly string[] => {
  const lines = rows.slice(head.row, head.row + head.lines).map((row) => cellText(row[column]));
  return lines.filter((line, index) => line !== '' && line !== lines[index - 1]);
};

/** How many columns a table has. */
export const widthOf = ({ rows }: ActualsTable): number => rows.reduce((width, row) => Math.max(width, row.length), 0);

/** What a record holds under a name from elsewhere; `constructor` is a name like any other. */
export const heldFor = <Value>(record: Readonly<Record<string, Value>>, name: string): Value | undefined =>
  Object.hasOwn(record, name) ? record[name] : undefined;
