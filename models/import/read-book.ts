import { translateFormulaToA1, translateFormulaToR1C1 } from '@borgar/fx/xlsx';
import { type Cell, type CellValue, readXlsx, type Sheet } from 'hucre/xlsx';
import { metaSheetName, selectorName } from '../export/meta/meta-format.ts';
import { addressOf } from '../export/workbook/cell-address.ts';
import { problem } from '../shared/problem.ts';
import { fail, ok, type Result } from '../shared/result.ts';
import { bookLimits, type Finding, type ImportedBook, type ImportedCell, type ImportedRange } from './imported-book.ts';
import { namedRow, type SheetArea } from './sheet-area.ts';

/**
 * Reads an .xlsx file as far as an import needs it: the sheet for machines, and the cells of the names we give. It is the one door
 * to the library that reads such files. A file from elsewhere must be read in a process of its own, behind the check of its
 * archive. Problems at `place`: a damaged file, a workbook of another program.
 */
export async function readBook(
  bytes: Uint8Array,
  place: string,
  found: readonly Finding[],
): Promise<Result<ImportedBook>> {
  try {
    const outline = await readXlsx(bytes, {
      sheets: ({ name }) => name === metaSheetName,
      range: `A1:${addressOf(bookLimits.metaRows - 1, bookLimits.metaWidth - 1)}`,
    });
    const [meta] = outline.sheets;
    if (!meta) return fail(problem('workbook-not-ours', place));
    const places = placesOf(outline.namedRanges ?? []);
    const wanted = new Set([...places.values()].map(({ sheet }) => sheet));
    const book = await readXlsx(bytes, {
      sheets: ({ name }) => wanted.has(name),
      range: rangeOver([...places.values()]),
    });
    const sheets = new Map(book.sheets.map((sheet) => [sheet.name, readerOf(sheet)]));
    const ranges = [...places].flatMap(([name, area]): readonly ImportedRange[] => {
      const read = sheets.get(area.sheet);
      const { sheet, row, column, lastColumn } = area;
      const cells = Array.from({ length: lastColumn - column + 1 }, (_, index) => column + index);
      return read ? [{ name, sheet, row, column, cells: cells.map((at) => read(row, at)) }] : [];
    });
    return ok({ meta: meta.rows.map((row) => row.map(metaEntry)), ranges, findings: found });
  } catch {
    // The library says by throwing whatever it finds wrong with a file.
    return fail(problem('workbook-damaged', place));
  }
}

const ours = /^(in|out|tgt)_/;
const farthest = { row: 99_999, column: 4_095 } as const;

/** The names that are ours and still stand in one row; the first where a name comes twice. */
function placesOf(
  names: readonly { readonly name: string; readonly range: string; readonly scope?: string }[],
): ReadonlyMap<string, SheetArea> {
  const places = new Map<string, SheetArea>();
  for (const { name, range, scope } of names.slice(0, bookLimits.names)) {
    // Excel makes a second name of a sheet's own when the sheet is copied.
    if (scope !== undefined || places.has(name) || !(ours.test(name) || name === selectorName)) continue;
    const area = namedRow(range);
    if (!area || area.lastColumn - area.column >= bookLimits.width) continue;
    if (area.row <= farthest.row && area.lastColumn <= farthest.column) places.set(name, area);
  }
  return places;
}

/** The block from A1 that holds all of some areas: cells outside cost nothing. */
function rangeOver(areas: readonly SheetArea[]): string {
  const [row, column] = [0, 0];
  const last = areas.reduce(
    (reached, area) => ({
      row: Math.max(reached.row, area.lastRow),
      column: Math.max(reached.column, area.lastColumn),
    }),
    { row, column },
  );
  return `A1:${addressOf(last.row, last.column)}`;
}

const metaEntry = (value: CellValue): string | number | null => {
  if (typeof value === 'string') return value.slice(0, bookLimits.text);
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
};

/** The way to the cells of a sheet. */
function readerOf({ rows, cells }: Sheet): (row: number, column: number) => ImportedCell {
  const masters = new Map<number, { readonly formula: string; readonly at: string }>();
  for (const [key, { formula, formulaSharedIndex }] of cells ?? []) {
    if (!formula || formulaSharedIndex === undefined) continue;
    const [row = 0, column = 0] = key.split(',').map(Number);
    masters.set(formulaSharedIndex, { formula, at: addressOf(row, column) });
  }
  return (row, column) => {
    const cell = cells?.get(`${row},${column}`);
    const value = rows[row]?.[column] ?? null;
    const formula = cell?.formula === undefined ? null : expand(cell, masters, addressOf(row, column));
    return { ...readValue(value, cell), formula: formula?.slice(0, bookLimits.text) ?? null };
  };
}

/** A formula that was filled to the right stands in its first cell alone; the others refer to it. */
function expand(
  { formula = '', formulaSharedIndex }: Cell,
  masters: ReadonlyMap<number, { readonly formula: string; readonly at: string }>,
  at: string,
): string {
  const master = formulaSharedIndex === undefined ? undefined : masters.get(formulaSharedIndex);
  if (formula !== '' || !master) return formula;
  return translateFormulaToA1(translateFormulaToR1C1(master.formula, master.at), at);
}

function readValue(value: CellValue, cell: Cell | undefined): Omit<ImportedCell, 'formula'> {
  if (cell?.type === 'error') return { type: 'error', value: String(value).slice(0, 20) };
  if (value === null) return { type: 'empty', value: null };
  if (typeof value === 'boolean') return { type: 'boolean', value: null };
  if (typeof value === 'string') return { type: 'text', value: value.slice(0, bookLimits.text) };
  if (typeof value !== 'number') return { type: 'date', value: null };
  return Number.isFinite(value) ? { type: 'number', value } : { type: 'error', value: '#NUM!' };
}
