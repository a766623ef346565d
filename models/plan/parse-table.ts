/**
 * Splits what Excel, WPS or Calc put on the clipboard into rows of cells: tabs between cells, any line ending, cells in quotes
 * with tabs, line breaks and doubled quotes inside. The last line ending makes no row.
 */
export function parseTable(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  let cell = '';
  let isQuoted = false;
  const endCell = (): void => {
    rows.at(-1)?.push(cell);
    cell = '';
  };
  const tidy = text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .replace(/\n$/, '');
  for (let at = 0; at < tidy.length; at += 1) {
    const character = tidy[at] ?? '';
    if (isQuoted) {
      if (character !== '"') cell += character;
      else if (tidy[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else isQuoted = false;
    } else if (character === '"' && cell === '') isQuoted = true;
    else if (character === '\t') endCell();
    else if (character === '\n') {
      endCell();
      rows.push([]);
    } else cell += character;
  }
  endCell();
  return rows;
}
