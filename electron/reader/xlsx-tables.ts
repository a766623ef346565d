import { readXlsx, type Sheet } from 'hucre/xlsx';
import { type ActualsTable, tableLimits } from '../../models/plan/import-actuals/actuals-table.ts';
import { tidyTable } from './tidy-table.ts';

const { tables, rows } = tableLimits;

/** The visible sheets of a workbook whose archive was checked; `damaged` where none of them can be read. */
export async function xlsxTables(bytes: Uint8Array): Promise<readonly ActualsTable[] | 'damaged'> {
  const names: string[] = [];
  const listed = await readSheets(bytes, ({ name, hidden, veryHidden }) => {
    if (!hidden && !veryHidden) names.push(name);
    return false;
  });
  if (!listed) return 'damaged';
  const wanted = names.slice(0, tables);
  // One sheet that holds a chart alone keeps the library from all; then they are read one by one.
  const sheets = (await readSheets(bytes, ({ name }) => wanted.includes(name))) ?? (await oneByOne(bytes, wanted));
  if (sheets.length === 0 && names.length > 0) return 'damaged';
  return sheets.map((sheet) => tidyTable(sheet, (row, column) => formatAt(sheet, row, column)));
}

async function oneByOne(bytes: Uint8Array, names: readonly string[]): Promise<readonly Sheet[]> {
  const found: Sheet[] = [];
  for (const wanted of names) found.push(...((await readSheets(bytes, ({ name }) => name === wanted)) ?? []));
  return found;
}

/** Null where the library says by throwing that it cannot read them. */
async function readSheets(
  bytes: Uint8Array,
  sheets: (sheet: { readonly name: string; readonly hidden?: boolean; readonly veryHidden?: boolean }) => boolean,
): Promise<readonly Sheet[] | null> {
  try {
    return (await readXlsx(bytes, { sheets, readStyles: true, maxRows: rows })).sheets;
  } catch {
    return null;
  }
}

const formatAt = ({ cells }: Sheet, row: number, column: number): string =>
  cells?.get(`${row},${column}`)?.style?.numFmt ?? '';
