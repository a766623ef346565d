import * as v from 'valibot';

/** A cell of a table from elsewhere: a percentage and a day come as text, as they are shown (`7.2%`, `2024-03-31`). */
export type TableCell = string | number | null;

/** One sheet of a file, or a whole text file. */
export interface ActualsTable {
  readonly name: string;
  readonly rows: readonly (readonly TableCell[])[];
}

/** Larger than any monthly table, and little enough to show and to read at once. */
export const tableLimits = { tables: 20, rows: 2_000, columns: 100, text: 500 } as const;

const { tables, rows, columns, text } = tableLimits;

/** Checks the tables of a file where they come from another process. */
export const tablesSchema: v.GenericSchema<unknown, readonly ActualsTable[]> = v.pipe(
  v.array(
    v.object({
      name: v.pipe(v.string(), v.maxLength(text)),
      rows: v.pipe(
        v.array(
          v.pipe(
            v.array(v.nullable(v.union([v.pipe(v.string(), v.maxLength(text)), v.pipe(v.number(), v.finite())]))),
            v.maxLength(columns),
          ),
        ),
        v.maxLength(rows),
      ),
    }),
  ),
  v.minLength(1),
  v.maxLength(tables),
);

/** A cell as text, for reading names, months and units in it. */
export const cellText = (cell: TableCell | undefined): string =>
  cell === null || cell === undefined ? '' : String(cell).trim();
