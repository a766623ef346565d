import * as v from 'valibot';

/** What stands in a cell of a workbook that came back. Nothing of it is ever evaluated. */
export interface ImportedCell {
  readonly type: 'empty' | 'number' | 'text' | 'boolean' | 'date' | 'error';
  /** What the cell shows: a number for `number`, its words for `text` and `error`; null for the others. */
  readonly value: number | string | null;
  /** Its formula without `=`, or null. */
  readonly formula: string | null;
}

/** The cells of one defined name, side by side in one row, and where they stand now. */
export interface ImportedRange {
  readonly name: string;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly cells: readonly ImportedCell[];
}

/** What a workbook carries besides cells that a careful reader wants to know of. None of it is followed or run. */
export const findings = ['external-links', 'embedded-objects', 'connections'] as const;
export type Finding = (typeof findings)[number];

/** A workbook as the program takes it in: the sheet for machines, and the named rows of figures. Everything else stays behind. */
export interface ImportedBook {
  readonly meta: readonly (readonly (string | number | null)[])[];
  readonly ranges: readonly ImportedRange[];
  readonly findings: readonly Finding[];
}

/** More than any honest workbook of ours; a hostile one costs no more than that. */
export const bookLimits = { names: 200_000, width: 64, metaRows: 250_000, metaWidth: 80, text: 32_767 } as const;

const text = v.pipe(v.string(), v.maxLength(bookLimits.text));
const index = v.pipe(v.number(), v.integer(), v.minValue(0));
const entry = v.nullable(v.union([text, v.pipe(v.number(), v.finite())]));
const list = <T extends v.GenericSchema>(item: T, most: number) =>
  v.pipe(v.array(item), v.maxLength(most), v.readonly());
const cell = v.object({
  type: v.picklist(['empty', 'number', 'text', 'boolean', 'date', 'error']),
  value: entry,
  formula: v.nullable(text),
});

/** The shape of a book that another process read. */
export const importedBookSchema: v.GenericSchema<unknown, ImportedBook> = v.object({
  meta: list(list(entry, bookLimits.metaWidth), bookLimits.metaRows),
  ranges: list(
    v.object({ name: text, sheet: text, row: index, column: index, cells: list(cell, bookLimits.width) }),
    bookLimits.names,
  ),
  findings: list(v.picklist(findings), findings.length),
});
