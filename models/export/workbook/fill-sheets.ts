import { strToU8 } from 'fflate';
import { rangeAddress } from './cell-address.ts';
import { lookKey } from './cell-styles.ts';
import { type Parts, sheetPath, textOf } from './file-parts.ts';
import { openSharedStrings } from './shared-strings.ts';
import { type CellWriter, sheetDataXml } from './sheet-data.ts';
import type { SheetSpec, WorkbookSpec } from './workbook-spec.ts';

/**
 * Puts the cells into the sheets of a file that has none yet, and gives the part with their texts.
 *
 * @param looks the looks by key, in the order in which they stand on the first row of the first sheet.
 */
export function fillSheets(parts: Parts, spec: WorkbookSpec, looks: readonly string[]): string {
  const numbers = styleNumbers(textOf(parts, sheetPath(0)) ?? '', looks);
  const strings = openSharedStrings();
  const writer: CellWriter = { strings, styleOf: (cell) => numbers.get(lookKey(cell)) ?? 0 };
  for (const [index, sheet] of spec.sheets.entries()) {
    const [head = '', tail = ''] = (textOf(parts, sheetPath(index)) ?? '').split(
      /<sheetData\/>|<sheetData>.*<\/sheetData>/s,
    );
    const pieces = [strToU8(withDimension(head, sheet)), ...sheetDataXml(sheet, writer), strToU8(tail)];
    parts.set(sheetPath(index), joined(pieces));
  }
  return strings.xml();
}

/** The number the library gave each look. */
function styleNumbers(xml: string, looks: readonly string[]): ReadonlyMap<string, number> {
  const cells = [...xml.matchAll(/<c r="[A-Z]+1"([^>]*)>/g)];
  return new Map(looks.map((look, index) => [look, Number(/ s="(\d+)"/.exec(cells[index]?.[1] ?? '')?.[1] ?? 0)]));
}

/** Says how far the cells reach: what the library wrote holds for its outline alone. */
function withDimension(head: string, { cells }: SheetSpec): string {
  const bare = head.replace(/<dimension [^>]*>/, '');
  if (cells.length === 0) return bare;
  let [lastRow, lastColumn] = [0, 0];
  for (const { row, column } of cells) {
    lastRow = Math.max(lastRow, row);
    lastColumn = Math.max(lastColumn, column);
  }
  const reach = rangeAddress({ row: 0, column: 0, lastRow, lastColumn });
  return bare.replace('<sheetViews>', `<dimension ref="${reach}"/><sheetViews>`);
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}
