/** An error a formula gives, as a worksheet writes it. */
export type FormulaError = '#DIV/0!' | '#NUM!' | '#VALUE!' | '#REF!' | '#NAME?' | '#N/A';

/** What a formula gave when the workbook was written: what every viewer shows that does not recalculate. */
export type CachedValue = number | string | boolean | { readonly error: FormulaError };

/** What stands in a cell. A formula has no leading `=`. */
export type CellContent =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'formula'; readonly formula: string; readonly cached: CachedValue };

/** What a cell is for; how that looks is one table in `cell-styles.ts`. An `input` is blue and may be edited, an `entry` is to be filled in. */
export type CellRole =
  | 'title'
  | 'text'
  | 'remark'
  | 'heading'
  | 'group'
  | 'label'
  | 'wrapped'
  | 'input'
  | 'inherited'
  | 'entry'
  | 'formula'
  | 'total'
  | 'state'
  | 'none';

/** How a number is written. `count` has the decimals it needs. */
export type NumberLook = 'percent' | 'amount' | 'whole' | 'points' | 'share' | 'factor' | 'count' | 'residual';

/** One cell. Rows and columns count from zero. */
export interface CellSpec {
  readonly row: number;
  readonly column: number;
  readonly content: CellContent;
  readonly role: CellRole;
  readonly look?: NumberLook;
  readonly note?: string;
}

/** A block of cells, both ends included. */
export interface RangeSpec {
  readonly row: number;
  readonly column: number;
  readonly lastRow: number;
  readonly lastColumn: number;
}

/** What may be entered: one of a list that stands in cells, or a number between two bounds. */
export type ValidationSpec =
  | { readonly kind: 'list'; readonly range: RangeSpec; readonly source: string; readonly message: string }
  | {
      readonly kind: 'between';
      readonly range: RangeSpec;
      readonly min: number;
      readonly max: number;
      readonly message: string;
    };

/** Text that colours its cell; the text says the same without colour. */
export interface ToneSpec {
  readonly range: RangeSpec;
  readonly text: string;
  readonly tone: 'good' | 'near' | 'bad' | 'quiet';
}

/** One series of a chart: where its name and values stand, and what they are now. A series without fill is an unseen foot. */
export interface SeriesSpec {
  readonly name: string;
  readonly cachedName: string;
  readonly values: string;
  readonly cachedValues: readonly (number | null)[];
  readonly fill: string | null;
  /** The format of labels on the series; none without it. */
  readonly labels?: string;
}

/** A chart that follows recalculation. Categories and values are references into the workbook. */
export interface ChartSpec {
  readonly kind: 'column' | 'bar';
  readonly stacked: boolean;
  readonly title: string;
  readonly description: string;
  readonly categories: string;
  readonly cachedCategories: readonly string[];
  readonly series: readonly SeriesSpec[];
  readonly valueFormat: string;
  readonly anchor: RangeSpec;
}

/** One sheet. `titleRows` is how many rows are repeated on every printed page and stay in view. */
export interface SheetSpec {
  readonly name: string;
  readonly widths: readonly number[];
  /** Heights of rows in points, by row; the others are as high as a line. */
  readonly heights?: ReadonlyMap<number, number>;
  readonly cells: readonly CellSpec[];
  readonly titleRows: number;
  readonly titleColumns: number;
  readonly validations?: readonly ValidationSpec[];
  readonly tones?: readonly ToneSpec[];
  readonly charts?: readonly ChartSpec[];
  /** A sheet for machines: no reader of the workbook sees it. */
  readonly isHidden?: boolean;
}

/** A name for a cell or a range of the workbook, by which an import finds it wherever it was moved. */
export interface NameSpec {
  readonly name: string;
  readonly target: string;
}

/** A whole workbook as data. `date` is the day it is written, for its properties; nothing here asks a clock. */
export interface WorkbookSpec {
  readonly title: string;
  readonly date: string;
  readonly font: string;
  readonly sheets: readonly SheetSpec[];
  readonly names: readonly NameSpec[];
}
