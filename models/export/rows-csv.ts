import { writeCsv } from 'hucre/csv';

/**
 * Rows of a chart or table as CSV, with a byte order mark, without which Excel takes Chinese for garbage. Text that a worksheet
 * would run as a formula is disarmed.
 */
export const rowsCsv = (rows: readonly (readonly (string | number)[])[]): string =>
  writeCsv(
    rows.map((row) => [...row]),
    { bom: true, escapeFormulae: true },
  );
