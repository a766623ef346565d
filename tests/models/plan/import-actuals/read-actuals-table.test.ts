import { describe, expect, test } from 'vitest';
import type { ActualsTable, TableCell } from '../../../../models/plan/import-actuals/actuals-table.ts';
import { guessMapping } from '../../../../models/plan/import-actuals/guess-mapping.ts';
import type { ActualsMapping } from '../../../../models/plan/import-actuals/mapping.ts';
import { type FollowedGoals, readActualsTable } from '../../../../models/plan/import-actuals/read-actuals-table.ts';
import { shippedPlan } from '../../../../models/plan/shipped-plan.ts';

const followed: FollowedGoals = {
  goals: shippedPlan().model.goals.filter(
    ({ kind, value }) => (kind === 'growth' || kind === 'level') && value !== null,
  ),
  years: ['2023', '2024'],
  measureOf: ({ kind }, year) => (year === '2024' && kind === 'growth' ? 'growth' : 'level'),
};
const tableOf = (rows: readonly (readonly TableCell[])[]): ActualsTable => ({ name: '表', rows });
const read = (rows: readonly (readonly TableCell[])[], over: Partial<ActualsMapping> = {}) => {
  const table = tableOf(rows);
  const found = readActualsTable(table, { ...guessMapping(table, followed.goals, '2024'), ...over }, followed);
  return {
    entries: found.entries.map(({ goal, month, measure, value }) => [goal, month, measure, value]),
    skipped: found.skipped.map(({ line, text, reason }) => [line, text, reason]),
    names: found.names,
  };
};

describe('layouts are recognised', () => {
  test('wide: a row an indicator, a column a month', () => {
    expect(
      read([
        ['洪湖市主要经济指标', null, null, null],
        ['指标', '单位', '1-2月', '1-3月'],
        ['地区生产总值增速', '%', null, 7.2],
        ['“新引进亿元以上项目”', '个', 18, 30],
      ]),
    ).toMatchObject({
      entries: [
        ['gdp', '2024-03', 'growth', 0.072],
        ['newProjects', '2024-02', 'level', 18],
        ['newProjects', '2024-03', 'level', 30],
      ],
      skipped: [],
    });
  });

  test('wide with two lines of heading: amount and growth under each month', () => {
    const rows = [
      ['指标', '单位', '1-3月', '1-3月', '1-4月', '1-4月'],
      ['指标', '单位', '累计', '增速(%)', '累计', '增速(%)'],
      ['固定资产投资', '亿元', 31.2, 11.5, 45.8, 12.1],
      ['新引进亿元以上项目', '个', 30, null, 42, null],
    ];
    expect(read(rows)).toMatchObject({
      entries: [
        ['fixedAssetInvestment', '2024-03', 'growth', 0.115],
        ['fixedAssetInvestment', '2024-04', 'growth', 0.121],
        ['newProjects', '2024-03', 'level', 30],
        ['newProjects', '2024-04', 'level', 42],
      ],
      skipped: [],
    });
  });

  test('amounts stand beside growth of the same month, and the merged title is no heading', () => {
    expect(
      read([
        ['全县主要经济指标', '全县主要经济指标', '全县主要经济指标'],
        ['指标', '1-3月累计', '1-3月增速'],
        ['固定资产投资', 31.2, 11.5],
      ]).entries,
    ).toEqual([['fixedAssetInvestment', '2024-03', 'growth', 0.115]]);
  });

  test('long: a row an indicator and a month', () => {
    expect(
      read([
        ['月份', '指标名称', '累计完成', '同比增长'],
        ['2024-02', '社会消费品零售总额', 40.1, '9.8%'],
        [3, '社会消费品零售总额', 60.5, '10.1%'],
        ['202403', '新引进亿元以上项目', 30, '—'],
        ['2023年12月', '社会消费品零售总额', 209.4, '8.0%'],
      ]),
    ).toMatchObject({
      entries: [
        ['retailSales', '2024-02', 'growth', 0.098],
        ['retailSales', '2024-03', 'growth', 0.101],
        ['newProjects', '2024-03', 'level', 30],
        ['retailSales', '2023-12', 'level', 209.4],
      ],
      skipped: [],
    });
  });

  test('one month in the title; plans, shares and single months are left aside', () => {
    expect(
      read([
        ['2024年1—6月主要指标月度调度表', null, null, null, null, null, null],
        ['序号', '指标', '年度目标', '本月', '累计', '累计增速', '占年度'],
        [1, '规模以上工业增加值', 0.12, 5, 33.4, 0.118, 0.48],
        [2, '固定资产投资', 0.12, 14, 71.9, 0.11, 0.47],
      ]),
    ).toMatchObject({
      entries: [
        ['aboveScaleIndustry', '2024-06', 'growth', 0.118],
        ['fixedAssetInvestment', '2024-06', 'growth', 0.11],
      ],
      skipped: [],
    });
  });

  test('the month beside 截至月份, as in our own 月度调度表', () => {
    const rows: readonly (readonly TableCell[])[] = [
      ['2024年主要指标月度调度表'],
      ['填蓝字格:截至月份、累计、累计增速;其余自动算出。'],
      ['截至月份', 6],
      [
        '序号',
        '指标',
        '单位',
        '2023年基数',
        '年度目标',
        '累计',
        '累计增速',
        '占年度',
        '序时进度',
        '与序时差距(百分点)',
        '剩余月份需增速',
        '位次',
        '状态',
      ],
      [1, '固定资产投资增速', '亿元', 136.2, 152.544, 71.9, '11.00%', 0.47, 0.5, -2.8, 0.129, null, '未达序时'],
    ];
    expect(read(rows).entries).toEqual([['fixedAssetInvestment', '2024-06', 'growth', 0.11]]);
  });
});

describe('figures', () => {
  const one = (cells: readonly TableCell[], heading: readonly TableCell[]) => read([heading, cells]);

  test('growth without a percent sign is 7.2 or 0.072, as the column says; with one it is itself', () => {
    expect(one(['地区生产总值', 7.2], ['指标', '1-3月增速']).entries[0]?.[3]).toBe(0.072);
    expect(one(['地区生产总值', 0.072], ['指标', '1-3月增速']).entries[0]?.[3]).toBe(0.072);
    expect(one(['地区生产总值', '7.2%'], ['指标', '1-3月增速']).entries[0]?.[3]).toBe(0.072);
    const table = [['指标', '1-3月增速'] as const, ['地区生产总值', 0.4] as const];
    expect(read(table, { growthAs: 'percent' }).entries[0]?.[3]).toBe(0.004);
  });

  test('an amount is never taken for growth: by its unit, and by its size where nothing says what it is', () => {
    expect(one(['地区生产总值', '亿元', 9.4], ['指标', '单位', '1-3月累计'])).toMatchObject({
      entries: [],
      skipped: [[2, '地区生产总值', 'other-measure']],
    });
    expect(one(['地区生产总值', 95.4], ['指标', '1-3月'])).toMatchObject({
      entries: [],
      skipped: [[2, '地区生产总值 95.4', 'looks-like-amount']],
    });
    expect(one(['地区生产总值', '%', 7.1], ['指标', '单位', '1-3月累计']).entries[0]?.[3]).toBe(0.071);
  });

  test('amounts are brought to the unit of their goal, from the column 单位 or the heading', () => {
    expect(one(['规上工业总产值', '万元', 705_000], ['指标', '单位', '1-3月累计']).entries).toEqual([
      ['industrialOutput', '2024-03', 'level', 70.5],
    ]);
    expect(one(['规上工业总产值', '705,000'], ['指标', '1-3月累计完成(万元)']).entries[0]?.[3]).toBe(70.5);
    expect(one(['规上工业总产值', '万吨', 3], ['指标', '单位', '1-3月累计']).skipped).toEqual([
      [2, '规上工业总产值 3', 'wrong-unit'],
    ]);
  });

  test('amounts of last year have any unit: they make the rhythm', () => {
    expect(one(['固定资产投资', '万元', 312_000], ['指标', '单位', '2023年3月累计']).entries).toEqual([
      ['fixedAssetInvestment', '2023-03', 'level', 312_000],
    ]);
  });
});

test('what is not understood is listed with its line and its reason, and never entered', () => {
  const found = read([
    ['指标', '1-3月增速', '2022年3月增速'],
    ['固定资产投资', '一成', null],
    ['水泥产量', 5, null],
    ['地区生产总值', 7.1, 6.5],
    ['新引进亿元以上项目', 3, null],
    ['固定资产投资', 11, null],
    ['固定资产投资', 12, null],
    [null, null, null],
    [null, 8, null],
  ]);
  expect(found.entries).toEqual([
    ['gdp', '2024-03', 'growth', 0.071],
    ['fixedAssetInvestment', '2024-03', 'growth', 0.11],
  ]);
  expect(found.skipped).toEqual([
    [2, '固定资产投资 一成', 'no-number'],
    [3, '水泥产量', 'no-goal'],
    [4, '地区生产总值 6.5', 'other-year'],
    [5, '新引进亿元以上项目', 'other-measure'],
    [7, '固定资产投资 2024-03', 'twice'],
    [9, '8', 'no-goal'],
  ]);
  expect(found.names).toContainEqual({ name: '水泥产量', goal: null });
  expect(
    read([
      ['指标', '增速'],
      ['固定资产投资', 11],
    ]).skipped,
  ).toEqual([[2, '固定资产投资 11', 'no-month']]);
});

test('a planner says what a name means, or that it means nothing', () => {
  const rows = [
    ['指标', '1-3月增速'],
    ['全社会固投', 11],
    ['地区生产总值', 7],
  ];
  const found = read(rows, { goals: { 全社会固投: 'fixedAssetInvestment', 地区生产总值: null } });
  expect(found.entries).toEqual([['fixedAssetInvestment', '2024-03', 'growth', 0.11]]);
  expect(found.skipped).toEqual([[3, '地区生产总值', 'left-out']]);
});
