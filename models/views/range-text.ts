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
  return {
    tsv: cells.map((row) => `${row.map(exactText).join('\t')}\r\n`).join(''),
    html: `<table>${cells.map((row) => `<tr>${row.map(htmlCell).join('')}</tr>`).join('')}</table>`,
    units: cells.map((row) => row.map(({ variable }) => variable.unit)),
  };
}

function exactText({ variable: { unit }, gridCell: { cell } }: SelectedCell): string {
  if (cell.kind !== 'value') return '';
  return `${exactShown(cell.value, unit)}${unit === '%' ? '%' : ''}`;
}

/** LibreOffice takes a percentage in HTML for a text unless its value and format stand beside it, as it writes them itself. */
function htmlCell(selected: SelectedCell): string {
  const { variable, gridCell } = selected;
  const { cell } = gridCell;
  const isRate = cell.kind === 'value' && variable.unit === '%';
  const value = isRate ? ` sdval="${cell.value}" sdnum="1033;0;0.00%"` : '';
  return `<td${value}>${exactText(selected)}</td>`;
}
