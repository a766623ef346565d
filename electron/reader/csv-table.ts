import { parseCsv, stripBom } from 'hucre/csv';
import type { ActualsTable } from '../../models/plan/import-actuals/actuals-table.ts';
import { decodeText } from './decode-text.ts';
import { tidyTable } from './tidy-table.ts';

const plainNumber = /^[+-]?(?:\d+\.?\d*|\.\d+)$/;

/** A text file as one table; `other-format` for a page of the web under the name of a table, which offices send round. */
export function csvTable(bytes: Uint8Array, place: string): readonly ActualsTable[] | 'not-text' | 'other-format' {
  const decoded = decodeText(bytes, place);
  if (!decoded.ok) return 'not-text';
  const text = stripBom(decoded.value);
  if (text.trimStart().startsWith('<')) return 'other-format';
  const rows = parseCsv(text, { delimiter: delimiterOf(text) }).map((row) =>
    row.map((cell) => (typeof cell === 'string' && plainNumber.test(cell.trim()) ? Number(cell) : cell)),
  );
  return [tidyTable({ name: place, rows }, () => '')];
}

/** The sign that stands in most of the first lines; a comma where none does. */
function delimiterOf(text: string): string {
  const lines = text.split(/\r\n?|\n/, 20);
  const counts = [',', '\t', ';'].map((sign) => lines.filter((line) => line.includes(sign)).length);
  return [',', '\t', ';'][counts.indexOf(Math.max(...counts))] ?? ',';
}
