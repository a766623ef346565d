import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { writeXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readTable } from '../../../electron/reader/read-table.ts';
import type { ActualsTable, TableCell } from '../../../models/plan/import-actuals/actuals-table.ts';
import { guessMapping } from '../../../models/plan/import-actuals/guess-mapping.ts';
import { readActualsTable } from '../../../models/plan/import-actuals/read-actuals-table.ts';
import { shippedPlan } from '../../../models/plan/shipped-plan.ts';
import { followedGoals } from '../../../models/views/import-actuals.ts';
import { bytesOf, exported } from '../../models/import/round-trip.ts';
import { inGb18030 } from '../../support/in-gb18030.ts';
import { must } from '../../support/plans.ts';
import { bundleForNode } from '../support/bundle-for-node.ts';
import { harmlessWorkbooks, heavyWorkbooks, refusedWorkbooks, withParts } from './hostile-workbooks.ts';
import { measureReading } from './measured-reading.ts';

const plan = shippedPlan();
const tablesOf = async (bytes: Uint8Array): Promise<readonly ActualsTable[]> => must(await readTable(bytes, 'F'));
const rowsOf = async (bytes: Uint8Array): Promise<ActualsTable['rows']> => (await tablesOf(bytes))[0]?.rows ?? [];
const codeOf = async (bytes: Uint8Array): Promise<string> => {
  const read = await readTable(bytes, 'F');
  return read.ok ? 'read' : read.problems.map(({ code }) => code).join();
};
/** What the plan would take over from the first table, with the guess as it is. */
const entriesOf = async (bytes: Uint8Array) => {
  const [table] = await tablesOf(bytes);
  if (!table) return [];
  const followed = followedGoals(plan);
  const read = readActualsTable(table, guessMapping(table, followed.goals, '2024'), followed);
  return read.entries.map(({ goal, month, value }) => [goal, month, value]);
};
type Value = string | number | Date | null;
const xlsx = (rows: readonly (readonly Value[])[], rest: object = {}): Promise<Uint8Array> =>
  writeXlsx({ sheets: [{ name: '月度', rows: rows.map((row) => [...row]), ...rest }] });

describe('files as the offices send them', () => {
  test('.xlsx: days and percentages as they are shown, merged headings in each cell, hidden sheets left out', async () => {
    const rows = [
      ['指标', '日期', '1-6月', null],
      ['地区生产总值', new Date('2024-06-30T00:00:00Z'), 0.081, 8.1],
    ];
    const bytes = await xlsx(rows, {
      cells: new Map([['1,2', { value: 0.081, type: 'number', style: { numFmt: '0.0%' } }]]),
      merges: [{ startRow: 0, startCol: 2, endRow: 0, endCol: 3 }],
    });
    expect(await rowsOf(bytes)).toEqual([
      ['指标', '日期', '1-6月', '1-6月'],
      ['地区生产总值', '2024-06-30', '8.1%', 8.1],
    ]);
    const two = await writeXlsx({
      sheets: [
        { name: '藏', rows: [['x']], hidden: true },
        { name: '月度', rows: [['指标']] },
      ],
    });
    expect((await tablesOf(two)).map(({ name }) => name)).toEqual(['月度']);
  });

  test('.xls of old Excel', async () => {
    const bytes = readFileSync(path.join(import.meta.dirname, '../../../fixtures/actuals/2024-06.xls'));
    expect((await tablesOf(bytes)).map(({ name }) => name)).toEqual(['月度', '说明']);
    expect(await entriesOf(bytes)).toEqual([
      ['gdp', '2024-06', 0.081],
      ['fixedAssetInvestment', '2024-05', 0.115],
      ['fixedAssetInvestment', '2024-06', 0.11],
      ['retailSales', '2024-05', 0.099],
      ['retailSales', '2024-06', 0.102],
      ['newProjects', '2024-05', 47],
      ['newProjects', '2024-06', 58],
    ]);
  });

  const csv = '指标,单位,1-3月累计,1-3月增速\r\n固定资产投资,亿元,31.2,11.5%\r\n"新引进亿元以上项目",个,"1,030",—\r\n';
  const taken = [
    ['fixedAssetInvestment', '2024-03', 0.115],
    ['newProjects', '2024-03', 1030],
  ];
  test.each([
    ['UTF-8', strToU8(csv)],
    ['UTF-8 with a byte order mark', strToU8(`\uFEFF${csv}`)],
    ['GB18030', inGb18030(csv)],
    ['tabs', strToU8(csv.replaceAll(',', '\t').replace('"1\t030"', '1030'))],
  ])('.csv: %s', async (_, bytes) => {
    expect(await entriesOf(bytes)).toEqual(taken);
  });

  test('our own workbook: the table 月度调度表 that a bureau filled in', async () => {
    const spec = exported(plan);
    const sheet = spec.sheets.find(({ name }) => name === '月度调度表');
    const row = sheet?.cells.find(({ content }) => content.kind === 'text' && content.text === '固定资产投资增速')?.row;
    const typed = new Map<string, number>([
      ['2,1', 6],
      [`${row},5`, 71.9],
      [`${row},6`, 0.11],
    ]);
    const filled = {
      ...spec,
      sheets: spec.sheets.map((one) => ({
        ...one,
        cells: one.cells.map((cell) => {
          const value = one === sheet ? typed.get(`${cell.row},${cell.column}`) : undefined;
          return value === undefined ? cell : { ...cell, content: { kind: 'number', value } as const };
        }),
      })),
    };
    const table = (await tablesOf(await bytesOf(filled))).find(({ name }) => name === '月度调度表');
    const followed = followedGoals(plan);
    const read = table && readActualsTable(table, guessMapping(table, followed.goals, '2024'), followed);
    expect(read?.entries).toEqual([{ goal: 'fixedAssetInvestment', month: '2024-06', measure: 'growth', value: 0.11 }]);
    expect(read?.skipped).toEqual([]);
  });

  test('a sheet with a chart alone does not keep the others from being read', async () => {
    const bytes = withParts(await xlsx([['指标', '1-3月']]), (parts) => {
      const text = (name: string): string => new TextDecoder().decode(parts[name]);
      return {
        ...parts,
        'xl/workbook.xml': strToU8(
          text('xl/workbook.xml').replace('</sheets>', '<sheet name="图" sheetId="9" r:id="rId99"/></sheets>'),
        ),
        'xl/_rels/workbook.xml.rels': strToU8(
          text('xl/_rels/workbook.xml.rels').replace(
            '</Relationships>',
            '<Relationship Id="rId99" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/chartsheet" Target="chartsheets/sheet1.xml"/></Relationships>',
          ),
        ),
        'xl/chartsheets/sheet1.xml': strToU8('<chartsheet/>'),
      };
    });
    expect(await rowsOf(bytes)).toEqual([['指标', '1-3月']]);
  });
});

describe('what a table may not have', () => {
  test('more than the limits is cut, and what is no number never becomes one', async () => {
    const wide = Array.from({ length: 2_100 }, (_, row) => Array.from({ length: 120 }, () => row));
    const rows = await rowsOf(await xlsx([['x'.repeat(900)], ...wide]));
    expect([rows.length, rows[1]?.length]).toEqual([2_000, 100]);
    expect(String(rows[0]?.[0])).toHaveLength(500);
    const infinite = withParts(await xlsx([['指标', 1]]), (parts) => {
      const sheet = new TextDecoder().decode(parts['xl/worksheets/sheet1.xml']);
      return { ...parts, 'xl/worksheets/sheet1.xml': strToU8(sheet.replace('<v>1</v>', '<v>1e999</v>')) };
    });
    expect(await rowsOf(infinite)).toEqual([['指标', 'Infinity'] satisfies TableCell[]]);
  });

  test.each([
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0), 'table-not-text'],
    ['a page of the web', strToU8('\n<html><table></table></html>'), 'table-other-format'],
    ['an empty file', new Uint8Array(0), 'table-empty'],
    [
      'a Word document',
      zipSync({ '[Content_Types].xml': strToU8('x'), 'word/document.xml': strToU8('x') }),
      'table-other-format',
    ],
    ['an old document', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, ...new Uint8Array(600)), 'table-other-format'],
    [
      'an encrypted workbook',
      Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, ...Buffer.from('EncryptedPackage', 'utf16le')),
      'table-locked',
    ],
    [
      'an encrypted .xls',
      Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, ...new Uint8Array(508), 9, 8, 16, 0, ...new Uint8Array(16), 0x2f, 0, 6, 0),
      'table-locked',
    ],
    ['macros', zipSync({ 'xl/workbook.xml': strToU8('x'), 'xl/vbaProject.bin': strToU8('x') }), 'table-macros'],
  ])('%s is refused', async (_, bytes, code) => {
    expect(await codeOf(bytes)).toBe(code);
  });
});

describe('hostile workbooks, each in the process the window reads them in', () => {
  let folder = '';
  let reader = '';
  let own: Uint8Array = new Uint8Array();
  beforeAll(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'goalpath-table-'));
    reader = await bundleForNode(path.resolve(import.meta.dirname, '../../../electron/reader/table.ts'), folder);
    own = await bytesOf(exported(plan));
  }, 120_000);
  afterAll(() => rm(folder, { recursive: true, force: true }));

  // Text is no workbook, and one damaged sheet does not keep the others from being read.
  const others = /CSV|web page|empty|a sheet that is no XML/;
  test.each(refusedWorkbooks.filter(([name]) => !others.test(name)))('%s', async (_, make) => {
    const { answer, seconds, memory } = await measureReading(make(own), reader);
    expect(answer).toMatchObject({ ok: false, problems: [{ code: expect.stringMatching(/^table-/) }] });
    expect(seconds).toBeLessThan(15);
    expect(memory).toBeLessThan(600);
  });

  test.each([...harmlessWorkbooks, ...heavyWorkbooks.slice(0, 1)])(
    '%s',
    async (_, make) => {
      const { seconds, memory } = await measureReading(make(own), reader);
      expect(seconds).toBeLessThan(15.5);
      expect(memory).toBeLessThan(600);
    },
    60_000,
  );
});
