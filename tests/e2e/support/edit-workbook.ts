import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/**
 * A workbook in which a colleague typed numbers over cells: by name, and by how many cells into it. What stood there is gone,
 * formula or figure.
 */
export function typeInto(
  bytes: Uint8Array,
  figures: Readonly<Record<string, readonly [index: number, value: number]>>,
): Uint8Array {
  const parts = unzipSync(bytes);
  const book = strFromU8(parts['xl/workbook.xml'] ?? new Uint8Array());
  const sheets = [...book.matchAll(/<sheet name="([^"]+)"/g)].map(([, name = '']) => name);
  for (const [name, [index, value]] of Object.entries(figures)) {
    const target = new RegExp(
      `<definedName name="${name}"[^>]*>(?:'|&apos;)(.+?)(?:'|&apos;)!\\$([A-Z]+)\\$(\\d+)`,
    ).exec(book);
    const [, sheet = '', letters = '', row = ''] = target ?? [];
    const address = `${after(letters, index)}${row}`;
    const path = `xl/worksheets/sheet${sheets.indexOf(sheet) + 1}.xml`;
    const xml = strFromU8(parts[path] ?? new Uint8Array());
    const cell = new RegExp(`<c r="${address}"( s="\\d+")?[^>]*?(?:/>|>.*?</c>)`, 's');
    if (!cell.test(xml)) throw new Error(`${name} is not at ${sheet}!${address}`);
    parts[path] = strToU8(xml.replace(cell, `<c r="${address}"$1><v>${value}</v></c>`));
  }
  return zipSync(parts);
}

/** The letters of a column some columns on; no workbook here reaches AZ. */
function after(letters: string, columns: number): string {
  const number = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) + columns - 1;
  const last = String.fromCharCode(65 + (number % 26));
  return number < 26 ? last : `${String.fromCharCode(64 + Math.floor(number / 26))}${last}`;
}
