import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { compareReports } from '../../../models/goals/compare-reports.ts';
import { extractTargets } from '../../../models/report/extract-targets.ts';

const report = (name: string): string =>
  readFileSync(path.join(import.meta.dirname, '../../../fixtures/reports', name), 'utf8');
const targets = (plan: string) => extractTargets(`二、2032年工作安排\n主要预期目标是：${plan}。`);

describe('compareReports', () => {
  const rows = compareReports(extractTargets(report('yuntai-2031.txt')), extractTargets(report('yuntai-2032.txt')));
  const row = (name: string) => rows.find(({ before, after }) => (after ?? before)?.indicator.includes(name));

  // By hand from the two texts.
  test.each([
    ['地区生产总值', 'raised', 0.5],
    ['规模以上工业增加值', 'lowered', -1],
    ['固定资产投资', 'raised', 1],
    ['社会消费品零售总额', 'same', 0],
    ['一般公共预算收入', 'raised', 1],
    ['城镇调查失业率', 'same', 0],
    ['城镇新增就业', 'lowered', -500],
    ['学位', 'lowered', -200],
    ['工业投资', 'dropped', null],
    ['进出口', 'new', null],
    ['高标准农田', 'new', null],
  ])('%s is %s by %d', (name, change, difference) => {
    expect(row(name)).toMatchObject({ change, difference });
  });

  test('every target of both reports stands in exactly one row', () => {
    const [before, after] = [extractTargets(report('yuntai-2031.txt')), extractTargets(report('yuntai-2032.txt'))];
    expect(rows.filter(({ before: own }) => own !== null)).toHaveLength(before.length);
    expect(rows.filter(({ after: own }) => own !== null)).toHaveLength(after.length);
  });

  test('a report compared with itself has only same rows', () => {
    const own = extractTargets(report('lanhe-2031.txt'));
    expect(new Set(compareReports(own, own).map(({ change }) => change))).toEqual(new Set(['same']));
  });

  test('another measure of the same thing is restated, another multiple of the unit is compared', () => {
    const restated = compareReports(targets('固定资产投资增长10%'), targets('固定资产投资达到180亿元'));
    expect(restated).toMatchObject([{ change: 'restated', difference: null }]);
    const compared = compareReports(targets('地区生产总值达到9800亿元'), targets('地区生产总值达到1万亿元'));
    // 1 − 0.98 万亿元
    expect(compared).toMatchObject([{ change: 'raised', difference: 0.02 }]);
  });

  test('a level and a growth of the same thing keep apart', () => {
    const compared = compareReports(targets('网上零售额达到20亿元，增长15%'), targets('网上零售额达到24亿元，增长20%'));
    expect(compared.map(({ change, difference }) => [change, difference])).toEqual([
      ['raised', 4],
      ['raised', 5],
    ]);
  });
});
