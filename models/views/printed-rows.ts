/**
 * The rows behind a chart as a table beside it prints them: five digits of a figure, which is more than a drawing tells, and whole numbers
 * whole. The file that is handed on has every digit.
 */
export const printedRows = (rows: readonly (readonly (string | number)[])[]): readonly (readonly string[])[] =>
  rows.map((line) => line.map(printed));

function printed(cell: string | number): string {
  const value = Number(cell);
  if (cell === '' || Number.isNaN(value) || Number.isInteger(value)) return String(cell);
  return String(Number(value.toPrecision(5)));
}
