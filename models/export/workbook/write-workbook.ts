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
import { styleOf, toneStyles } from './cell-styles.ts';
import { checkSpec } from './check-spec.ts';
import { escapeText } from './escape-text.ts';
import { finishParts } from './finish-parts.ts';
import type { CellSpec, RangeSpec, SheetSpec, ToneSpec, ValidationSpec, WorkbookSpec } from './workbook-spec.ts';

/**
 * Writes a workbook as the bytes of an .xlsx file. The same workbook gives the same bytes. This is the one door to the library
 * that writes the file; its gaps are closed here and in `finish-parts.ts`. Problems: what a worksheet cannot hold.
 */
export async function writeWorkbook(spec: WorkbookSpec): Promise<Result<Uint8Array>> {
  const problems = checkSpec(spec);
  if (problems.length > 0) return fail(...problems);
  const styles = sharedStyles(spec.font);
  const date = new Date(`${spec.date}T00:00:00Z`);
  const bytes = await writeXlsx({
    sheets: spec.sheets.map((sheet) => writeSheet(sheet, styles)),
    namedRanges: [
      ...spec.names.map(({ name, target }) => ({ name, range: target })),
      ...spec.sheets.flatMap(printNames),
    ],
    defaultFont: { name: spec.font, size: 10 },
    workbookProtection: { lockStructure: true },
    properties: { title: escapeText(spec.title), creator: 'Goalpath', created: date, modified: date },
  });
  return ok(finishParts(bytes, spec));
}

/** Looks by role and format, made once each: a workbook has a handful of them and many cells. */
function sharedStyles(font: string): (cell: CellSpec) => CellStyle {
  const made = new Map<string, CellStyle>();
  return (cell) => {
    const key = `${cell.role} ${cell.look ?? ''}`;
    const style = made.get(key) ?? styleOf(cell, font);
    made.set(key, style);
    return style;
  };
}

function writeSheet(sheet: SheetSpec, styles: (cell: CellSpec) => CellStyle): WriteSheet {
  return {
    name: sheet.name,
    columns: sheet.widths.map((width) => ({ width })),
    rows: [],
    cells: new Map(sheet.cells.map((cell) => [`${cell.row},${cell.column}`, writeCell(cell, styles(cell))])),
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

function writeCell(cell: CellSpec, style: CellStyle): Partial<Cell> {
  const comment = cell.note === undefined ? {} : { comment: { author: 'Goalpath', text: escapeText(cell.note) } };
  const { content } = cell;
  if (content.kind === 'text') return { value: escapeText(content.text), type: 'string', style, ...comment };
  if (content.kind === 'number') return { value: finite(content.value), type: 'number', style, ...comment };
  return {
    value: null,
    type: 'formula',
    formula: content.formula,
    formulaResult: writeCached(cell),
    style,
    ...comment,
  };
}

/** An error goes out as text here; `finish-parts.ts` gives it the type of an error. */
function writeCached({ content }: CellSpec): number | string | boolean {
  if (content.kind !== 'formula') return '';
  const { cached } = content;
  if (typeof cached === 'number') return finite(cached);
  if (typeof cached === 'boolean') return cached;
  return typeof cached === 'string' ? escapeText(cached) : cached.error;
}

/** The library would write NaN into the file, and Excel would call the file damaged. */
function finite(value: number): number {
  if (!Number.isFinite(value)) throw new Error(`a workbook cannot hold ${value}`);
  return Object.is(value, -0) ? 0 : value;
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
