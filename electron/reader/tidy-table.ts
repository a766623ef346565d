import { type ActualsTable, type TableCell, tableLimits } from '../../models/plan/import-actuals/actuals-table.ts';

/** A sheet as the library gives it. */
interface ReadSheet {
  readonly name: string;
  readonly rows: readonly (readonly (string | number | boolean | Date | null)[])[];
  readonly merges?: readonly {
    readonly startRow: number;
    readonly startCol: number;
    readonly endRow: number;
    readonly endCol: number;
  }[];
}

/**
 * A sheet as plain cells within the limits: days and percentages as they are shown, merged headings in each of their cells, nothing
 * after the last row that holds something. `formatAt` is the format of a cell's number.
 */
export function tidyTable(
  { name, rows, merges = [] }: ReadSheet,
  formatAt: (row: number, column: number) => string,
): ActualsTable {
  // The library leaves out rows that hold nothing.
  const cells = Array.from({ length: Math.min(rows.length, tableLimits.rows) }, (_, row) =>
    Array.from({ length: Math.min(rows[row]?.length ?? 0, tableLimits.columns) }, (__, column) =>
      tidyCell(rows[row]?.[column] ?? null, formatAt(row, column)),
    ),
  );
  for (const { startRow, startCol, endRow, endCol } of merges) {
    const text = cells[startRow]?.[startCol];
    // A figure that is merged over several cells is one figure.
    if (typeof text !== 'string') continue;
    for (const row of cells.slice(startRow, endRow + 1)) {
      while (row.length <= Math.min(endCol, tableLimits.columns - 1)) row.push(null);
      row.fill(text, startCol, endCol + 1);
    }
  }
  const last = cells.findLastIndex((row) => row.some((cell) => cell !== null));
  return { name: name.slice(0, tableLimits.text), rows: cells.slice(0, last + 1) };
}

function tidyCell(value: string | number | boolean | Date | null, format: string): TableCell {
  if (value === null || value === '') return null;
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : value.toISOString().slice(0, 10);
  if (typeof value === 'number' && Number.isFinite(value)) {
    return format.includes('%') ? `${Number((value * 100).toPrecision(14))}%` : value;
  }
  return String(value).slice(0, tableLimits.text);
}
