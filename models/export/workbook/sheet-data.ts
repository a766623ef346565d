import { strToU8 } from 'fflate';
import { addressOf, columnLetters } from './cell-address.ts';
import { escapeCell, escapeText } from './escape-text.ts';
import type { SharedStrings } from './shared-strings.ts';
import type { CachedValue, CellSpec, SheetSpec } from './workbook-spec.ts';

/** How cells are written: the number of each one's look, and the texts of the workbook. */
export interface CellWriter {
  readonly styleOf: (cell: CellSpec) => number;
  readonly strings: SharedStrings;
}

/** Rows are made into bytes this many at a time: a text of a whole sheet would take the memory of all sheets together. */
const rowsAtOnce = 512;

/**
 * The rows of a sheet as the file holds them. They are written here and not by the library, which needs an object, a key and four
 * copies of its text for each cell: with 50,000 formulas that is three times the memory and most of the time.
 */
export function sheetDataXml(sheet: SheetSpec, writer: CellWriter): readonly Uint8Array[] {
  const rows = new Map<number, CellSpec[]>();
  for (const cell of sheet.cells) {
    const row = rows.get(cell.row);
    if (row) row.push(cell);
    else rows.set(cell.row, [cell]);
  }
  const letters = sheet.cells.reduce((names, { column }) => {
    names[column] ??= columnLetters(column);
    return names;
  }, [] as string[]);
  const numbers = [...rows.keys()].sort((one, other) => one - other);
  const pieces: Uint8Array[] = [];
  for (let from = 0; from < numbers.length; from += rowsAtOnce) {
    const texts = numbers
      .slice(from, from + rowsAtOnce)
      .map((row) => rowXml(row, rows.get(row) ?? [], letters, writer, sheet.heights?.get(row)));
    pieces.push(strToU8(texts.join('')));
  }
  return [strToU8('<sheetData>'), ...pieces, strToU8('</sheetData>')];
}

function rowXml(
  row: number,
  cells: CellSpec[],
  letters: readonly string[],
  writer: CellWriter,
  height: number | undefined,
): string {
  cells.sort((one, other) => one.column - other.column);
  const tall = height === undefined ? '' : ` ht="${height}" customHeight="1"`;
  let text = `<row r="${row + 1}"${tall}>`;
  for (const [index, cell] of cells.entries()) {
    if (cells[index - 1]?.column === cell.column) throw new Error(`two cells at ${addressOf(row, cell.column)}`);
    text += cellXml(cell, `${letters[cell.column]}${row + 1}`, writer);
  }
  return `${text}</row>`;
}

function cellXml(cell: CellSpec, address: string, { styleOf, strings }: CellWriter): string {
  const { content } = cell;
  const place = `r="${address}" s="${styleOf(cell)}"`;
  if (content.kind === 'text') return `<c ${place} t="s"><v>${strings.numberOf(content.text)}</v></c>`;
  if (content.kind === 'number') return `<c ${place}><v>${finite(content.value)}</v></c>`;
  const [type, value] = cachedXml(content.cached);
  return `<c ${place}${type}><f>${escapeCell(content.formula)}</f><v>${value}</v></c>`;
}

/** What a formula gave, with its type; a number needs none. */
function cachedXml(cached: CachedValue): readonly [type: string, value: string] {
  if (typeof cached === 'number') return ['', String(finite(cached))];
  if (typeof cached === 'boolean') return [' t="b"', cached ? '1' : '0'];
  if (typeof cached === 'string') return [' t="str"', escapeCell(escapeText(cached))];
  return [' t="e"', cached.error];
}

/** NaN in a file is what Excel calls a damaged file. */
function finite(value: number): number {
  if (!Number.isFinite(value)) throw new Error(`a workbook cannot hold ${value}`);
  return Object.is(value, -0) ? 0 : value;
}
