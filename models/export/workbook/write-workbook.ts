import {
  type Cell,
  type CellStyle,
  type ConditionalRule,
  type DataValidation,
  type WriteSheet,
  writeXlsx,
} from 'hucre/xlsx';
import { fail, ok, type Result } from '../../shared/result.ts';
import { fixedRange, rangeAddress } from './cell-address.ts';
import { looksOf, toneStyles } from './cell-styles.ts';
import { checkSpec } from './check-spec.ts';
import { escapeText } from './escape-text.ts';
import { finishParts } from './finish-parts.ts';
import type { RangeSpec, SheetSpec, ToneSpec, ValidationSpec, WorkbookSpec } from './workbook-spec.ts';

/**
 * Writes a workbook as the bytes of an .xlsx file. The same workbook gives the same bytes. This is the one door to the library
 * that writes the file; its gaps are closed here and in `finish-parts.ts`. Problems: what a worksheet cannot hold.
 */
export async function writeWorkbook(spec: WorkbookSpec): Promise<Result<Uint8Array>> {
  const problems = checkSpec(spec);
  if (problems.length > 0) return fail(...problems);
  const looks = looksOf(spec);
  const date = new Date(`${spec.date}T00:00:00Z`);
  const bytes = await writeXlsx({
    sheets: spec.sheets.map((sheet, index) => writeSheet(sheet, index === 0 ? [...looks.values()] : [])),
    namedRanges: [
      ...spec.names.map(({ name, target }) => ({ name, range: target })),
      ...spec.sheets.flatMap(printNames),
    ],
    defaultFont: { name: spec.font, size: 10 },
    workbookProtection: { lockStructure: true },
    properties: { title: escapeText(spec.title), creator: 'Goalpath', created: date, modified: date },
  });
  return ok(finishParts(bytes, spec, [...looks.keys()]));
}

/**
 * What the library is given of a sheet's cells: those with notes, and on the first sheet one cell of every look, so that looks
 * and notes are in the file. The cells themselves are written by `sheet-data.ts`.
 */
function outlineCells(sheet: SheetSpec, looks: readonly CellStyle[]): Map<string, Partial<Cell>> {
  const cells = new Map<string, Partial<Cell>>();
  for (const { row, column, note } of sheet.cells) {
    if (note !== undefined) cells.set(`${row},${column}`, { comment: { author: 'Goalpath', text: escapeText(note) } });
  }
  for (const [column, style] of looks.entries()) {
    cells.set(`0,${column}`, { ...cells.get(`0,${column}`), value: '', type: 'string', style });
  }
  return cells;
}

function writeSheet(sheet: SheetSpec, looks: readonly CellStyle[]): WriteSheet {
  return {
    name: sheet.name,
    columns: sheet.widths.map((width) => ({ width })),
    rows: [],
    cells: outlineCells(sheet, looks),
    ...(sheet.titleRows + sheet.titleColumns > 0
      ? { freezePane: { rows: sheet.titleRows, columns: sheet.titleColumns } }
      : {}),
    dataValidations: (sheet.validations ?? []).map(writeValidation),
    conditionalRules: (sheet.tones ?? []).map(writeTone),
    // Guidance and not security: no password, and widths may be changed.
    protection: { sheet: true, formatColumns: true, formatRows: true },
    pageSetup: { paperSize: 'a4', orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
    headerFooter: { oddHeader: '&L&A', oddFooter: '&C&P / &N' },
    view: { showGridLines: false },
    ...(sheet.isHidden ? { veryHidden: true } : {}),
  };
}

function writeValidation(validation: ValidationSpec): DataValidation {
  const common = {
    range: rangeAddress(validation.range),
    allowBlank: true,
    showErrorMessage: true,
    showInputMessage: true,
    errorMessage: validation.message,
    inputMessage: validation.message,
  };
  // The list stands in cells: written into the rule it may have 255 characters and no comma.
  if (validation.kind === 'list') return { ...common, type: 'list', formula1: validation.source, errorStyle: 'stop' };
  return {
    ...common,
    type: 'decimal',
    operator: 'between',
    formula1: String(validation.min),
    formula2: String(validation.max),
    errorStyle: 'warning',
  };
}

function writeTone({ range, text, tone }: ToneSpec, index: number): ConditionalRule {
  return {
    type: 'cellIs',
    operator: 'equal',
    formula: `"${text.replaceAll('"', '""')}"`,
    priority: index + 1,
    range: rangeAddress(range),
    style: toneStyles[tone],
  };
}

/** Print area and repeated rows as names: the library's own settings do not quote the sheet. */
function printNames(sheet: SheetSpec): readonly { name: string; scope: string; range: string }[] {
  if (sheet.isHidden || sheet.cells.length === 0) return [];
  const anchors = (sheet.charts ?? []).map(({ anchor }) => anchor);
  const area: RangeSpec = {
    row: 0,
    column: 0,
    lastRow: Math.max(farthest(sheet.cells, 'row'), farthest(anchors, 'lastRow')),
    lastColumn: Math.max(farthest(sheet.cells, 'column'), farthest(anchors, 'lastColumn')),
  };
  const print = { name: '_xlnm.Print_Area', scope: sheet.name, range: fixedRange(sheet.name, area) };
  if (sheet.titleRows === 0) return [print];
  const rows = `'${sheet.name.replaceAll("'", "''")}'!$1:$${sheet.titleRows}`;
  return [print, { name: '_xlnm.Print_Titles', scope: sheet.name, range: rows }];
}

const farthest = <K extends string>(places: readonly Readonly<Record<K, number>>[], side: K): number =>
  places.reduce((last, place) => Math.max(last, place[side]), 0);
