/** Where the text of a column stands. */
export type Align = 'left' | 'right';

// East Asian wide and full-width characters take two columns of a terminal.
const wide =
  /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]|[\u{20000}-\u{3FFFD}]/u;

/** How many columns of a terminal a text takes. */
export const displayWidth = (text: string): number =>
  [...text].reduce((width, character) => width + (wide.test(character) ? 2 : 1), 0);

/** Lines of text with aligned columns, two spaces apart. A row with one cell is a heading and takes no part in the widths. */
export function renderTable(rows: readonly (readonly string[])[], aligns: readonly Align[]): string {
  const widths = aligns.map((_, column) =>
    Math.max(0, ...rows.filter((row) => row.length > 1).map((row) => displayWidth(row[column] ?? ''))),
  );
  const pad = (text: string, column: number): string => {
    const space = ' '.repeat(Math.max(0, (widths[column] ?? 0) - displayWidth(text)));
    return aligns[column] === 'right' ? space + text : text + space;
  };
  return rows.map((row) => `${(row.length > 1 ? row.map(pad) : row).join('  ').trimEnd()}\n`).join('');
}
