import { exactShown } from '../shared/unit.ts';
import type { SelectedCell } from './selected-cells.ts';

/** Cells as a clipboard carries them. */
export interface RangeText {
  /** Tabs between cells and CRLF after every row, as Excel writes it. */
  readonly tsv: string;
  /** The same as a table, which spreadsheets prefer. */
  readonly html: string;
  readonly units: readonly (readonly string[])[];
}

/**
 * Writes cells for the clipboard. Figures have all their digits, a point, no thousands and a plain minus, rates a `%`: every
 * spreadsheet reads them as numbers, and pasted back here they are the same to the bit. A cell without a number is blank.
 */
export function rangeText(cells: readonly (readonly SelectedCell[])[]): RangeText {
  const rows = cells.map((row) => row.map(exactText));
  return {
    tsv: rows.map((row) => `${row.join('\t')}\r\n`).join(''),
    html: `<table>${rows.map((row) => `<tr>${row.map((text) => `<td>${text}</td>`).join('')}</tr>`).join('')}</table>`,
    units: cells.map((row) => row.map(({ variable }) => variable.unit)),
  };
}

function exactText({ variable: { unit }, gridCell: { cell } }: SelectedCell): string {
  if (cell.kind !== 'value') return '';
  return `${exactShown(cell.value, unit)}${unit === '%' ? '%' : ''}`;
}
