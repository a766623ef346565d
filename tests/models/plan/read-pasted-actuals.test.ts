import { describe, expect, test } from 'vitest';
import { parseTable } from '../../../models/plan/parse-table.ts';
import { type PastePlace, readPastedActuals } from '../../../models/plan/read-pasted-actuals.ts';
import { shippedPlan } from '../../../models/plan/shipped-plan.ts';

const { goals } = shippedPlan().model;
const wanted = ['gdp', 'newProjects', 'industrialOutput', 'industrialOutputGrowth'];
const place: PastePlace = {
  goals: wanted.flatMap((id) => goals.filter((goal) => goal.id === id)),
  row: 0,
  month: 1,
  year: '2024',
  measureOf: ({ kind }) => (kind === 'growth' ? 'growth' : 'level'),
};
const read = (text: string, over: Partial<PastePlace> = {}) => {
  const { entries, skipped } = readPastedActuals(parseTable(text), { ...place, ...over });
  return { entries: entries.map(({ goal, month, value }) => [goal, month, value]), skipped };
};

describe('parseTable', () => {
  test.each([
    [
      'Excel',
      'a\tb\r\nc\td\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'quoted cells',
      '"a\tb"\t"say ""so"""\n"x\ny"\tz',
      [
        ['a\tb', 'say "so"'],
        ['x\ny', 'z'],
      ],
    ],
    ['empty cells', '\t1\t\n', [['', '1', '']]],
    ['a single cell', '12%', [['12%']]],
    [
      'a quote that nothing closes',
      '"12\t3\n5" tall\t"x"\n',
      [
        ['"12', '3'],
        ['5" tall', 'x'],
      ],
    ],
    ['a blank last row', '1\n\n', [['1'], ['']]],
  ])('%s', (_, text, rows) => {
    expect(parseTable(text)).toEqual(rows);
  });
});

describe('readPastedActuals', () => {
  test('names and months of the table say where a figure goes, in any order', () => {
    const text = '指标\t1-3月\t2024年2月\n“新引进亿元以上项目”\t30\t18\n地区生产总值增速（%）\t7.2\t\n';
    expect(read(text)).toEqual({
      entries: [
        ['newProjects', '2024-03', 30],
        ['newProjects', '2024-02', 18],
        ['gdp', '2024-03', 0.072],
      ],
      skipped: [],
    });
  });

  test('without names it goes where the cursor is, as Excel does', () => {
    expect(read('8%\t７．９％\n40\t1,234.5\n', { row: 0, month: 5 }).entries).toEqual([
      ['gdp', '2024-05', 0.08],
      ['gdp', '2024-06', 0.079],
      ['newProjects', '2024-05', 40],
      ['newProjects', '2024-06', 1234.5],
    ]);
    expect(read('-1.5', { row: 3, month: 12 }).entries).toEqual([['industrialOutputGrowth', '2024-12', -0.015]]);
  });

  test('a level and the growth of the same thing are kept apart', () => {
    expect(read('\tMar\nindustrialOutput\t70\n规模以上工业总产值增速\t14\n').entries).toEqual([
      ['industrialOutput', '2024-03', 70],
      ['industrialOutputGrowth', '2024-03', 0.14],
    ]);
  });

  test('empty cells and dashes say nothing; zero is a figure', () => {
    expect(read('1\t\t—\t0\t缺', { row: 1 })).toEqual({
      entries: [
        ['newProjects', '2024-01', 1],
        ['newProjects', '2024-04', 0],
      ],
      skipped: [],
    });
  });

  test('what is not understood is listed and never entered', () => {
    expect(read('指标\t3月\t2022年3月\n没有的指标\t5\t\n地区生产总值增速\t12..5\t7\n').skipped).toEqual([
      '没有的指标',
      '12..5',
      '7',
    ]);
    expect(read('1\t2\t3', { row: 1, month: 11 }).skipped).toEqual(['3']);
    expect(read('1\n2', { row: 3 }).skipped).toEqual(['2']);
    expect(read('30%', { row: 1 }).skipped).toEqual(['30%']);
  });
});
