import { expect, test } from 'vitest';
import { toFullWidth } from '../../../models/shared/full-width.ts';

test.each([
  ['合计,其中:甲;乙(丙)', '合计，其中：甲；乙（丙）'],
  ['投资1,234亿元, 增长12%', '投资1,234亿元，增长12%'],
  ['三次产业结构19.0:35.7:45.3', '三次产业结构19.0:35.7:45.3'],
  ['目标8%,力争9%', '目标8%，力争9%'],
  ['到12,为止', '到12，为止'],
  ['Real growth (2024): 8%', 'Real growth (2024): 8%'],
])('%s', (given, expected) => {
  expect(toFullWidth(given)).toBe(expected);
});
