/** The sheet for machines: what this workbook was exported from, and every input as it was then. */
export const metaSheetName = '_meta';
/** The first cell of that sheet. */
export const workbookFormat = 'goalpath-workbook';
/** The version of names, formulas and of this sheet. Another one is refused when a workbook comes back. */
export const workbookVersion = 1;

/** The lines at the head of the sheet, in this order: key, value. */
export const metaHead = [
  'format',
  'version',
  'program',
  'model',
  'hash',
  'date',
  'language',
  'scenarios',
  'periods',
] as const;
export type MetaKey = (typeof metaHead)[number];

/**
 * What a line is about: the figures under a name — an input of a scenario, the two figures of a goal, a margin of 接近 — or the
 * formula of a variable, with the one of its first year behind it.
 */
export const metaKinds = ['input', 'target', 'margin', 'formula'] as const;

/** The columns of the lines below: what a name is, then the figure of each of its cells. */
export const metaColumns = ['name', 'kind', 'scenario', 'id', 'unit', 'slot'] as const;
/** The line on which those columns are named; the names follow it. */
export const metaNamesRow = metaHead.length;

/** A figure nobody has. */
export const missingFigure = 'missing';
/** A figure that is taken over: `=in_base_x#1 0.08`, which cell it reads and what that was. */
export const takenOver = (cell: string, value: number | null): string => `=${cell} ${value ?? missingFigure}`;
/** One cell of a named row, counted from zero: how formulas are compared wherever their cells have moved. */
export const cellOfName = (name: string, index: number): string => `${name}#${index}`;

/** The cell on the cover with the number of the scenario that the workbook follows. */
export const selectorName = 'goalpath_selected';
