import { describe, expect, test } from 'vitest';
import { setActuals, setCeiling } from '../../../models/plan/edit-actuals.ts';
import { parseTable } from '../../../models/plan/parse-table.ts';
import type { Plan } from '../../../models/plan/plan.ts';
import { readPastedActuals } from '../../../models/plan/read-pasted-actuals.ts';
import { shippedPlan } from '../../../models/plan/shipped-plan.ts';
import { progressDetail } from '../../../models/views/progress-detail.ts';
import { emptyTable, entryName, entryRows } from '../../../models/views/progress-entry.ts';
import { filterProgress, lightCounts, wholeSchedule } from '../../../models/views/progress-filter.ts';
import { progressTable } from '../../../models/views/progress-table.ts';
import { must } from '../../support/plans.ts';

const shipped = shippedPlan();
const source = { kind: 'external', title: '统计月报', date: '2024-04-20' } as const;
const gdp = { goal: 'gdp', month: '2024-03', measure: 'growth', value: 0.072 } as const;
const projects = { goal: 'newProjects', month: '2024-04', measure: 'level', value: 30 } as const;
const lastYear = [
  { goal: 'gdp', month: '2023-03', measure: 'level', value: 21 },
  { goal: 'gdp', month: '2023-12', measure: 'level', value: 100 },
] as const;
const plan = must(setActuals(shipped, [gdp, projects, ...lastYear], source));
const rowIn = (given: Plan, id: string) => progressTable(given, 'zh').find((row) => row.id === id);

describe('schedule', () => {
  test('prints what the bureau dispatches by: done, path, lead, what the rest must bring', () => {
    const row = rowIn(plan, 'gdp');
    expect(row).toMatchObject({ light: 'behind', lightText: '落后', owner: expect.any(String) });
    const texts = (
      ['target', 'month', 'actual', 'attained', 'pace', 'lead', 'neededBase', 'neededStretch', 'deadline'] as const
    ).map((column) => row?.[column].text);
    // 8.213% and 9.478%: tests/models/evaluation/progress.test.ts
    expect(texts).toEqual(['8%', '3 月', '7.2%', '—', '21.0%', '−0.80', '8.21%', '9.48%', '—']);
    const level = rowIn(must(setCeiling(plan, 'newProjects', 15)), 'newProjects');
    // 30/120 = 25.0% − 33.3% = −8.33; 90 in 8 months
    expect([level?.attained.text, level?.pace.text, level?.lead.text]).toEqual(['25.0%', '33.3%', '−8.33']);
    expect([level?.neededBase.text, level?.neededStretch.text, level?.deadline.text]).toEqual([
      '11.25 个/月',
      '—',
      '8 月底',
    ]);
  });

  test('a goal without actuals has dashes and cannot be judged', () => {
    expect(rowIn(shipped, 'gdp')).toMatchObject({
      actual: { text: '—', value: null },
      lead: { text: '—' },
      light: 'unknown',
    });
  });

  test('counts and filters by light', () => {
    const rows = progressTable(plan, 'zh');
    const counts = Object.fromEntries(lightCounts(rows, 'zh').map(({ id, count }) => [id, count]));
    expect(counts).toEqual({ ahead: 0, onPace: 0, behind: 2, unknown: rows.length - 2 });
    expect(filterProgress(rows, { ...wholeSchedule, light: 'behind' }).map(({ id }) => id)).toEqual([
      'gdp',
      'newProjects',
    ]);
    expect(filterProgress(rows, { ...wholeSchedule, onlyReported: true })).toHaveLength(2);
  });
});

describe('detail', () => {
  test('says how a goal stands, what the rest must bring and until when', () => {
    const detail = progressDetail(must(setCeiling(plan, 'gdp', 0.12)), 'gdp', 'zh');
    expect(detail?.sentences).toEqual([
      '到 3 月底累计增长 7.2%，年度目标 8%，落后 0.80 个百分点；时间已过 21.0%（按上年节奏）。',
      '达到预期 8%，后 9 个月需增长 8.21%。',
      '达到力争 9%，后 9 个月需增长 9.48%。',
    ]);
    expect(detail?.ceiling).toMatchObject({ text: '12', unit: '%' });
    expect(detail?.sources).toEqual(['统计月报 2024-04-20']);
    const even = must(setCeiling(must(setActuals(shipped, [{ ...gdp, value: 0.06 }], source)), 'gdp', 0.12));
    expect(progressDetail(even, 'gdp', 'zh')?.sentences.slice(-2)).toEqual([
      '照目前进度，预期 8%，到 8 月底还够得着，之后就够不着了。',
      '照目前进度，力争 9%，到 6 月底还够得着，之后就够不着了。',
    ]);
    const level = progressDetail(plan, 'newProjects', 'zh');
    expect(level?.sentences).toEqual([
      '到 4 月底累计 30 个，占年度目标 25.0%；序时进度 33.3%（按月均），落后 8.33 个百分点。',
      '达到预期 120 个，还差 90 个，后 8 个月平均每月 11.25 个。',
    ]);
    expect(progressDetail(plan, 'newProjects', 'en')?.sentences[0]).toBe(
      'By the end of Apr: 30, 25.0% of the annual target; the path is 33.3% (even months), 8.33 pp behind.',
    );
  });

  test('the chart has a gap where a month is missing', () => {
    const chart = progressDetail(plan, 'newProjects', 'zh')?.chart;
    expect(chart?.months.slice(2, 5).map(({ actual, path }) => [actual, path])).toEqual([
      [null, 30],
      [30, 40],
      [null, 50],
    ]);
    expect(chart?.months[2]?.reading).toBe('3 月：实际 缺，路径 30 个');
  });

  test('a rule has no progress', () => {
    expect(progressDetail(plan, 'incomeSync', 'zh')).toBeNull();
  });
});

describe('entry', () => {
  test('growth is typed in percent, last year always as amounts', () => {
    const row = entryRows(plan, 'thisYear', 'zh').find(({ goal }) => goal.id === 'gdp');
    expect(row).toMatchObject({ measure: 'growth', unit: '%' });
    expect(row?.cells.slice(1, 4).map(({ text }) => text)).toEqual(['', '7.2', '']);
    const before = entryRows(plan, 'lastYear', 'zh').find(({ goal }) => goal.id === 'gdp');
    expect(before).toMatchObject({ measure: 'level', unit: '' });
    expect(before?.cells[2]?.text).toBe('21');
  });

  test('the empty table, filled in a spreadsheet, comes back to the same rows', () => {
    const rows = entryRows(shipped, 'thisYear', 'zh');
    const filled = emptyTable(rows, 'zh').replaceAll(/^(?!指标)([^\t]+)\t/gm, '$1\t5');
    const place = { goals: rows.map(({ goal }) => goal), row: 0, month: 1, year: '2024' };
    const read = readPastedActuals(parseTable(filled), {
      ...place,
      measureOf: ({ kind }) => (kind === 'growth' ? 'growth' : 'level'),
    });
    expect(read.skipped).toEqual([]);
    expect(read.entries.map(({ goal, month }) => [goal, month])).toEqual(rows.map(({ goal }) => [goal.id, '2024-01']));
  });

  test('undo names what was entered', () => {
    expect(entryName(plan, [gdp]).zh).toBe('地区生产总值增速 3 月 累计 7.2%');
    expect(entryName(plan, [{ ...gdp, value: null }]).en).toContain('cleared');
    expect(entryName(plan, [gdp, projects]).zh).toBe('贴入实际数 2 个');
  });
});
