/** A cell in quotes: doubled quotes stand for one, and the closing one stands before the end of the cell. */
const quotedCell = /"((?:[^"]|"")*)"(?=[\t\n]|$)/y;
const plainCell = /[^\t\n]*/y;

/**
 * Splits what Excel, WPS or Calc put on the clipboard into rows of cells: tabs between cells, any line ending, cells in quotes
 * with tabs, line breaks and doubled quotes inside. A quote that nothing closes is a character like any other. The last line
 * ending makes no row.
 */
export function parseTable(text: string): readonly (readonly string[])[] {
  const tidy = text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .replace(/\n$/, '');
  const rows: string[][] = [];
  let row: string[] = [];
  for (let at = 0; at <= tidy.length; at += 1) {
    quotedCell.lastIndex = at;
    plainCell.lastIndex = at;
    const quoted = quotedCell.exec(tidy);
    const [whole, inside] = quoted ?? plainCell.exec(tidy) ?? [''];
    row.push(inside === undefined ? whole : inside.replaceAll('""', '"'));
    at += whole.length;
    if (tidy[at] === '\t') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}
