import { deflateRawSync } from 'node:zlib';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

// The files that made five readers of workbooks hang, crash or give in, made afresh from a workbook of ours.

const mebibyte = 1024 * 1024;
type Parts = Record<string, Uint8Array>;

/** A workbook with some of its parts rewritten or added. */
export const withParts = (bytes: Uint8Array, change: (parts: Parts) => Parts): Uint8Array =>
  zipSync(change(unzipSync(bytes)), { level: 6 });

const inPart = (path: string, from: string | RegExp, to: string) => (bytes: Uint8Array) =>
  withParts(bytes, (parts) => {
    const text = strFromU8(parts[path] ?? new Uint8Array());
    const changed = text.replace(from, () => to);
    if (changed === text) throw new Error(`${path} has no ${from}`);
    return { ...parts, [path]: strToU8(changed) };
  });
const adding = (more: Parts) => (bytes: Uint8Array) => withParts(bytes, (parts) => ({ ...parts, ...more }));
const inputs = 'xl/worksheets/sheet2.xml';
const inInputs = (from: string | RegExp, to: string) => inPart(inputs, from, to);

/** An archive whose first file says it is as large as given; what is packed may be larger or smaller. */
function forged(name: string, packed: Uint8Array, size: number): Uint8Array {
  const title = Buffer.from(name);
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(8, 8);
  local.writeUInt32LE(packed.length, 18);
  local.writeUInt32LE(size, 22);
  local.writeUInt16LE(title.length, 26);
  const entry = Buffer.alloc(46);
  entry.writeUInt32LE(0x02014b50, 0);
  entry.writeUInt16LE(8, 10);
  entry.writeUInt32LE(packed.length, 20);
  entry.writeUInt32LE(size, 24);
  entry.writeUInt16LE(title.length, 28);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(entry.length + title.length, 12);
  end.writeUInt32LE(local.length + title.length + packed.length, 16);
  return Buffer.concat([local, title, packed, entry, title, end]);
}

/** Cells whose figures differ, so that they pack as badly as honest ones: `size` bytes of them. */
function honestCells(size: number): string {
  const rows: string[] = [];
  let seed = 1;
  for (let length = 0, row = 1; length < size; row += 1) {
    const cells = Array.from({ length: 200 }, (_, column) => {
      seed = (seed * 1103515245 + 12345) % 2147483648;
      return `<c r="${String.fromCharCode(65 + (column % 26))}${row}"><v>${seed}</v></c>`;
    });
    const text = `<row r="${row}">${cells.join('')}</row>`;
    rows.push(text);
    length += text.length;
  }
  return rows.join('');
}

const bomb =
  '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]>';

/** Files that must be refused with a code, whoever wrote them. */
export const refusedWorkbooks: readonly (readonly [string, (own: Uint8Array) => Uint8Array, string])[] = [
  [
    '1 GB of blanks in a sheet',
    () => forged(inputs, deflateRawSync(Buffer.alloc(128 * mebibyte, ' ')), 1024 * mebibyte),
    'workbook-unsafe',
  ],
  [
    '8 million cells',
    (own) =>
      withParts(own, (parts) => ({
        ...parts,
        [inputs]: new Uint8Array(
          strToU8(
            `<worksheet><sheetData><row r="1">${'<c r="A1"><v>1</v></c>'.repeat(4_500_000)}</row></sheetData></worksheet>`,
          ),
        ),
      })),
    'workbook-unsafe',
  ],
  [
    'a part that says it has 10 bytes',
    () => forged('xl/workbook.xml', deflateRawSync(Buffer.alloc(8 * mebibyte, ' ')), 10),
    'workbook-damaged',
  ],
  [
    '1 GB of pictures',
    () => forged('xl/media/image1.png', deflateRawSync(Buffer.alloc(16 * mebibyte)), 1024 * mebibyte),
    'workbook-unsafe',
  ],
  ['a part that leads out of the archive', adding({ '../../evil': strToU8('x') }), 'workbook-unsafe'],
  [
    'a part named __proto__',
    (own) => forged('xl/__proto__/a.xml', deflateRawSync(own.subarray(0, 100)), 100),
    'workbook-unsafe',
  ],
  ['macros', adding({ 'xl/vbaProject.bin': new Uint8Array(10) }), 'workbook-macros'],
  [
    'a binary workbook',
    () => zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'xl/workbook.bin': new Uint8Array(10) }),
    'workbook-other-format',
  ],
  [
    'an OpenDocument spreadsheet',
    () => zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet') }),
    'workbook-other-format',
  ],
  [
    'an encrypted workbook, or an old one',
    () => Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    'workbook-old-format',
  ],
  ['a web page renamed', () => strToU8('<html><table><tr><td>1</td></tr></table></html>'), 'workbook-damaged'],
  ['a CSV file renamed', () => strToU8('a,b\n1,2\n'), 'workbook-damaged'],
  ['an empty file', () => new Uint8Array(0), 'workbook-damaged'],
  ['a file cut in half', (own) => own.subarray(0, own.length / 2), 'workbook-damaged'],
  ['a sheet that is no XML', inInputs(/^.*$/s, '<worksheet><sheetData><row'), 'workbook-damaged'],
];

/** Hostile things in a workbook that is ours otherwise: it may be opened, but then nothing of them comes in. */
export const harmlessWorkbooks: readonly (readonly [string, (own: Uint8Array) => Uint8Array])[] = [
  ['a column that never ends', inInputs(/<cols>.*?<\/cols>/s, '<cols><col min="1" max="999999999" width="9"/></cols>')],
  [
    'a merge over a million rows',
    inInputs('</sheetData>', '</sheetData><mergeCells count="1"><mergeCell ref="J1:T1048576"/></mergeCells>'),
  ],
  [
    'a name for a whole sheet',
    inPart(
      'xl/workbook.xml',
      '<definedNames>',
      `<definedNames><definedName name="in_all">'假设'!$A$1:$XFD$1048576</definedName>`,
    ),
  ],
  [
    'a validation over a whole sheet',
    inInputs(
      '</worksheet>',
      '<dataValidations count="1"><dataValidation type="decimal" sqref="A1:XFD1048576"><formula1>0</formula1></dataValidation></dataValidations></worksheet>',
    ),
  ],
  [
    'a hyperlink over a whole sheet',
    inInputs('</worksheet>', '<hyperlinks><hyperlink ref="A1:XFD1048576" location="A1"/></hyperlinks></worksheet>'),
  ],
  [
    'a number format of 200,000 brackets',
    inPart(
      'xl/styles.xml',
      /<styleSheet[^>]*>/,
      `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="1"><numFmt numFmtId="200" formatCode="${'[$-'.repeat(200_000)}"/></numFmts>`,
    ),
  ],
  ['entities that expand for ever, or read a file', inPart('xl/sharedStrings.xml', '<sst', `${bomb}<sst`)],
  [
    'cells in the last corner of a sheet',
    inInputs('</sheetData>', '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>'),
  ],
  ['links to other workbooks', adding({ 'xl/externalLinks/externalLink1.xml': strToU8('<externalLink/>') })],
];

/** Files within every limit of the archive that cost as much as any can: they are read or given up in time. */
export const heavyWorkbooks: readonly (readonly [string, (own: Uint8Array) => Uint8Array])[] = [
  ['40 MB of cells', inInputs(/<sheetData>.*<\/sheetData>/s, `<sheetData>${honestCells(40 * mebibyte)}</sheetData>`)],
  [
    'a million names',
    inPart(
      'xl/workbook.xml',
      '<definedNames>',
      `<definedNames>${Array.from({ length: 700_000 }, (_, index) => `<definedName name="in_x${index}">'假设'!$A$${(index * 7919) % 90_000}</definedName>`).join('')}`,
    ),
  ],
  [
    'a million texts',
    inPart(
      'xl/sharedStrings.xml',
      /<si>/,
      `${Array.from({ length: 1_000_000 }, (_, index) => `<si><t>${(index * 48271) % 2147483647}</t></si>`).join('')}<si>`,
    ),
  ],
];

/** The same workbook without the sheet by which we know it. */
export const asForeign = inPart('xl/workbook.xml', '"_meta"', '"other"');

/** A workbook with what stands in one cell of the inputs written as given, in the XML of the sheet. */
export const withCell = (address: string, inner: string): ((own: Uint8Array) => Uint8Array) =>
  inInputs(new RegExp(`(?<=<c r="${address}")[^>]*>.*?</c>`, 's'), `${inner}</c>`);
