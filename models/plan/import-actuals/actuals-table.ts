/** A cell of a table from elsewhere: a percentage and a day come as text, as they are shown (`7.2%`, `2024-03-31`). */
export type TableCell = string | number | null;

/** One sheet of a file, or a whole text file. */
export interface ActualsTable {
  readonly name: string;
  readonly rows: readonly (readonly TableCell[])[];
}

/** Larger than any monthly table, and little enough to show and to read at once. */
export const tableLimits = { tables: 20, rows: 2_000, columns: 100, text: 500 } as const;

/** A cell as text, for reading names, months and units in it. */
export const cellText = (cell: TableCell | undefined): string =>
  cell === null || cell === undefined ? '' : String(cell).trim();
