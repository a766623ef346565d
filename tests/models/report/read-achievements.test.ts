import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { findPlanYear } from '../../../models/report/find-plan-year.ts';
import { readAchievements } from '../../../models/report/read-achievements.ts';

const text = readFileSync(path.join(import.meta.dirname, '../../../fixtures/reports/lanhe-2031.txt'), 'utf8');
const found = new Map(readAchievements(text).map((achievement) => [achievement.indicator.id, achievement]));
const figures = (id: string) => [found.get(id)?.level?.value ?? null, found.get(id)?.growth?.value ?? null];

test('last year has a level and a growth, each with its span', () => {
  const gdp = found.get('gdp');
  expect(gdp).toMatchObject({ level: { value: 268.5, unit: '亿元' }, growth: { value: 6.9, unit: '%' } });
  expect(text.slice(gdp?.level?.start, gdp?.level?.end)).toBe('实现地区生产总值268.5亿元');
  expect(text.slice(gdp?.growth?.valueStart, gdp?.growth?.end)).toBe('6.9%');
});

test.each([
  ['aboveScaleIndustry', null, 8.4],
  ['fixedAssetInvestment', null, 9.1],
  ['retailSales', 96.2, 7.7],
  ['fiscalRevenue', 11.36, 5.2],
  ['urbanIncome', 43120, 5.8],
  ['ruralIncome', 25870, 7.4],
  ['exports', null, -3.5],
  ['newJobs', 5600, null],
])('%s: level %s, growth %s', (id, level, growth) => {
  expect(figures(id)).toEqual([level, growth]);
});

test('a target of the plan is no result', () => {
  expect(found.has('tradeTotal')).toBe(false);
  expect(found.has('onlineRetail')).toBe(false);
});

test.each([
  ['2031年政府工作的总体要求是', 2031],
  ['二、２０３１年工作安排', 2031],
  ['一、2030年工作回顾', 2031],
  ['2031年经济社会发展主要预期目标是', 2031],
  ['今年要做好各项工作', null],
])('the plan year of %s is %s', (words, year) => {
  expect(findPlanYear(words)?.year ?? null).toBe(year);
});
