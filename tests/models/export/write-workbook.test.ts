import { strFromU8, unzipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import type { CellSpec, SheetSpec, WorkbookSpec } from '../../../models/export/workbook/workbook-spec.ts';
import { writeWorkbook } from '../../../models/export/workbook/write-workbook.ts';
import { must } from '../../support/plans.ts';

const text = (row: number, value: string, note?: string): CellSpec => ({
  row,
  column: 0,
  role: 'text',
  content: { kind: 'text', text: value },
  ...(note === undefined ? {} : { note }),
});
const formula = (
  row: number,
  value: string,
  cached: Extract<CellSpec['content'], { kind: 'formula' }>['cached'],
): CellSpec => ({
  row,
  column: 0,
  role: 'formula',
  content: { kind: 'formula', formula: value, cached },
});
const sheet = (cells: readonly CellSpec[], name = '表', rest: Partial<SheetSpec> = {}): SheetSpec => ({
  name,
  widths: [20],
  cells,
  titleRows: 1,
  titleColumns: 1,
  ...rest,
});
const book = (sheets: readonly SheetSpec[], names: WorkbookSpec['names'] = []): WorkbookSpec => ({
  title: '工作簿',
  date: '2024-01-05',
  font: '微软雅黑',
  sheets,
  names,
});
const partsOf = (bytes: Uint8Array): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]));
const write = async (spec: WorkbookSpec): Promise<Uint8Array> => must(await writeWorkbook(spec));

test('the same workbook gives the same bytes', async () => {
  const spec = book([sheet([text(0, '标题', '注释'), formula(1, '1+1', 2)])]);
  expect(await write(spec)).toEqual(await write(spec));
});

test('a sheet name with a digit and an apostrophe is quoted in print area and repeated rows', async () => {
  const parts = partsOf(await write(book([sheet([text(0, 'a'), text(8, 'b')], "2026年 D'A")])));
  expect(parts['xl/workbook.xml']).toContain(`'2026年 D''A'!$A$1:$A$9`);
  expect(parts['xl/workbook.xml']).toContain(`'2026年 D''A'!$1:$1`);
});

test('text that looks like an escape of the format comes back as it was', async () => {
  const awkward = ['_x0041_', 'a_x000D_b', '=1+1', '行1\r\n行2', '\u0001', '半\uD800字', ' 空格 '];
  const bytes = await write(book([sheet(awkward.map((value, row) => text(row, value)))]));
  const read = (await readXlsx(bytes)).sheets[0]?.rows.map((row) => row[0]);
  expect(read).toEqual(['_x0041_', 'a_x000D_b', '=1+1', '行1\n行2', '\u0001', '半\uFFFD字', ' 空格 ']);
});

test('what a formula gave is written with its type', async () => {
  const cells = [
    formula(0, '1/0', { error: '#DIV/0!' }),
    formula(1, '"#DIV/0!"', '#DIV/0!'),
    formula(2, '1=1', true),
    formula(3, '0*1', 0),
    formula(4, '-0', -0),
  ];
  const xml = partsOf(await write(book([sheet(cells)])))['xl/worksheets/sheet1.xml'] ?? '';
  const cellOf = (address: string): string => new RegExp(`<c r="${address}".*?</c>`).exec(xml)?.[0] ?? '';
  expect(cellOf('A1')).toMatch(/ t="e"><f>1\/0<\/f><v>#DIV\/0!<\/v>/);
  expect(cellOf('A2')).toMatch(/ t="str"><f>/);
  expect(cellOf('A3')).toMatch(/ t="b"><f>1=1<\/f><v>1<\/v>/);
  expect(cellOf('A4')).toMatch(/"><f>0\*1<\/f><v>0<\/v>/);
  expect(cellOf('A5')).toMatch(/<v>0<\/v>/);
});

test('a number that is no number is a bug and never written', async () => {
  const cell: CellSpec = { row: 0, column: 0, role: 'label', content: { kind: 'number', value: Number.NaN } };
  await expect(writeWorkbook(book([sheet([cell])]))).rejects.toThrow('NaN');
  await expect(writeWorkbook(book([sheet([formula(0, '1', Number.POSITIVE_INFINITY)])]))).rejects.toThrow('Infinity');
});

test('a workbook asks to be recalculated when it is opened, and inputs alone are unlocked', async () => {
  const input: CellSpec = { row: 1, column: 0, role: 'input', content: { kind: 'number', value: 1 } };
  const bytes = await write(book([sheet([text(0, 'a'), input])]));
  expect(partsOf(bytes)['xl/workbook.xml']).toContain('fullCalcOnLoad="1"');
  const read = await readXlsx(bytes, { readStyles: true });
  const cells = read.sheets[0]?.cells;
  expect(cells?.get('1,0')?.style?.protection?.locked).toBe(false);
  expect(cells?.get('0,0')?.style?.protection?.locked).not.toBe(false);
});

test('the box of a note grows with its text', async () => {
  const long = '洪湖市2024年政府工作报告开头部分,区域数据论坛转载,待发改局、统计局核对。'.repeat(6);
  const parts = partsOf(await write(book([sheet([text(0, 'a', '短'), text(3, 'b', long)])])));
  const anchors = [...(parts['xl/drawings/vmlDrawing1.vml'] ?? '').matchAll(/<x:Anchor>([\d,]+)</g)].map((found) =>
    (found[1] ?? '').split(',').map(Number),
  );
  const heights = anchors.map(([, , top = 0, , , , bottom = 0]) => bottom - top);
  expect(heights[0]).toBeLessThan(4);
  // About 230 Chinese characters, 22 to a line, 17 pixels a line in rows of 20.
  expect(heights[1]).toBeGreaterThan(8);
});

describe('what Excel would cut off or call damaged is refused', () => {
  test.each([
    ['a text too long for a cell', [text(0, 'x'.repeat(32_768))], 'workbook-text-too-long'],
    ['a note too long', [text(0, 'x', 'x'.repeat(32_768))], 'workbook-text-too-long'],
    ['a formula too long', [formula(0, `1${'+1'.repeat(4_100)}`, 1)], 'export-untranslatable'],
    ['a row too far down', [text(1_048_576, 'x')], 'workbook-too-large'],
  ] as const)('%s', async (_, cells, code) => {
    const written = await writeWorkbook(book([sheet(cells)]));
    expect(written).toMatchObject({ ok: false, problems: [{ code }] });
  });

  test.each([
    [['CO2'], 'reference'],
    [['in_gdp', 'IN_GDP'], 'double'],
  ])('the names %j', async (given, reason) => {
    const names = given.map((name) => ({ name, target: `'表'!$A$1` }));
    const written = await writeWorkbook(book([sheet([text(0, 'a')])], names));
    expect(written).toMatchObject({ ok: false, problems: [{ code: 'workbook-name', details: { reason } }] });
  });
});

// 0.9 s on an idle machine with two cores; the bound leaves room for a busy one.
test('a workbook of 50,000 formulas is written in seconds', async () => {
  const cells = Array.from(
    { length: 50_000 },
    (_, index): CellSpec => ({
      row: Math.floor(index / 10),
      column: index % 10,
      role: 'formula',
      look: 'amount',
      content: {
        kind: 'formula',
        formula: `IF(COUNT(A${index + 2})<1,"缺数据",A${index + 2}*(1+B${index + 2}))`,
        cached: index,
      },
    }),
  );
  const start = performance.now();
  await write(book([sheet(cells)]));
  expect(performance.now() - start).toBeLessThan(8_000);
});
