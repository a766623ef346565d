import { describe, expect, test } from 'vitest';
import { attain } from '../../../models/evaluation/attainment.ts';
import { extractTargets } from '../../../models/report/extract-targets.ts';
import type { Operator } from '../../../models/shared/commitment.ts';
import { fromShown } from '../../../models/shared/unit.ts';

// Half a point for rates, 5% of a level, 5% for 左右 and 稳定在, as the shipped plan has them.
const margins = { rate: 0.005, level: 0.05, about: 0.05 };

/**
 * The words of a report, what they ask for, their figures, and how a figure of the model stands against them: in the printed
 * unit, or against the further figure behind a slash. Rules are judged by the room or the change, in points.
 */
const table: readonly (readonly [words: string, operator: Operator, figures: string, judged: string])[] = [
  ['城镇新增就业10000人以上。', 'atLeast', '10000', '10000 met, 9500 near, 9400 missed'],
  ['力争外贸出口增长10%。', 'reach', '10', '10 met, 9.5 near, 9.4 missed, 10/ met'],
  ['地区生产总值增长8%、力争9%。', 'reach', '8/9', '8.3 met, 8.3/ missed, 8.5/ near, 9/ met'],
  ['力争新增高新技术企业18家以上。', 'atLeast', '18', '18 met, 17.1 near, 17 missed'],
  ['城镇调查失业率控制在5.5%以内。', 'atMost', '5.5', '5.5 met, 4 met, 6 near, 6.1 missed'],
  // 5% of 3% is 0.15 points either way, and half a point more is near.
  ['居民消费价格涨幅3%左右。', 'about', '3', '3.15 met, 2.85 met, 3.6 near, 3.7 missed, 2.3 missed'],
  // 95% of 144 still holds, and another 7.2 is near.
  ['粮食播种面积稳定在144万亩。', 'hold', '144', '144 met, 136.8 met, 130 near, 129 missed'],
  ['确保粮食播种面积稳定在144.2万亩以上。', 'atLeast', '144.2', '144.2 met, 137 near, 136.9 missed'],
  ['确保新引进项目120个。', 'atLeast', '120', '120 met, 114 near, 113 missed'],
  ['城乡居民收入增长与经济增长基本同步。', 'sync', '', '0 met, -0.5 near, -0.6 missed'],
  ['单位GDP能耗完成省下达的任务。', 'assigned', '', '0 met, -0.5 near, -0.6 missed'],
  ['PM2.5平均浓度持续下降。', 'falling', '', '-0.1 met, 0 missed, 0.1 missed'],
  ['空气优良天数比例持续上升。', 'rising', '', '0.1 met, 0 missed, -0.1 missed'],
];

describe.each(table)('%s', (words, operator, figures, judged) => {
  const found = extractTargets(`2024年主要目标:\n${words}`);
  const [target] = found;

  test(`is one target: ${operator} ${figures}`, () => {
    expect(found).toHaveLength(1);
    expect(target?.operator).toBe(operator);
    expect([target?.value, target?.stretch].filter((figure) => typeof figure === 'number').join('/')).toBe(figures);
  });

  test.each(judged.split(', '))('%s', (line) => {
    const [given = '', state] = line.split(' ');
    const unit = target?.unit ?? '';
    const stored = (figure: number | null): number | null =>
      figure === null ? null : fromShown(figure, unit === '' ? '%' : unit);
    const goal = { operator, unit, value: stored(target?.value ?? null), stretch: stored(target?.stretch ?? null) };
    const path = given.endsWith('/') ? 'stretch' : 'base';
    expect(attain(goal, path, stored(Number.parseFloat(given)), margins).state).toBe(state);
  });

  test('without a figure of the model it cannot be judged', () => {
    const goal = { operator, unit: target?.unit ?? '', value: 1, stretch: null };
    expect(attain(goal, 'base', null, margins).state).toBe('unknown');
  });
});
