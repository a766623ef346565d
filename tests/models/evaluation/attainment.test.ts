import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type AttainmentState, attain, type JudgedGoal } from '../../../models/evaluation/attainment.ts';
import { type Operator, operators } from '../../../models/shared/commitment.ts';

// Half a point for rates, 5% of a level, 5% for 左右 and 稳定在.
const margins = { rate: 0.005, level: 0.05, about: 0.05 };

const goal = (operator: Operator, value: number | null, unit: string, stretch: number | null = null): JudgedGoal => ({
  operator,
  value,
  stretch,
  unit,
});

type Row = readonly [JudgedGoal, modelValue: number, AttainmentState];

const table: readonly Row[] = [
  // 增长8%: reached, above, 0.5 points short, 0.51 points short.
  [goal('reach', 0.08, '%'), 0.08, 'met'],
  [goal('reach', 0.08, '%'), 0.0827, 'met'],
  [goal('reach', 0.08, '%'), 0.075, 'near'],
  [goal('reach', 0.08, '%'), 0.0749, 'missed'],
  // 308亿元: 5% is 15.4, so 292.6 is the last that is near.
  [goal('reach', 308, '亿元'), 308, 'met'],
  [goal('reach', 308, '亿元'), 292.6, 'near'],
  [goal('reach', 308, '亿元'), 292.5, 'missed'],
  // 20个以上: one fewer is 5% short.
  [goal('atLeast', 20, '个'), 20, 'met'],
  [goal('atLeast', 20, '个'), 19, 'near'],
  [goal('atLeast', 20, '个'), 18, 'missed'],
  // 提高2个百分点以上, stored as points: 0.5 points of room.
  [goal('atLeast', 2, '百分点'), 2, 'met'],
  [goal('atLeast', 2, '百分点'), 1.5, 'near'],
  [goal('atLeast', 2, '百分点'), 1.49, 'missed'],
  // 控制在5%以内: less is better.
  [goal('atMost', 0.05, '%'), 0.05, 'met'],
  [goal('atMost', 0.05, '%'), 0.01, 'met'],
  [goal('atMost', 0.05, '%'), 0.055, 'near'],
  [goal('atMost', 0.05, '%'), 0.0551, 'missed'],
  // 7%左右: 5% of 7% is 0.35 points either way, then half a point of near.
  [goal('about', 0.07, '%'), 0.0735, 'met'],
  [goal('about', 0.07, '%'), 0.0665, 'met'],
  [goal('about', 0.07, '%'), 0.0664, 'near'],
  [goal('about', 0.07, '%'), 0.0615, 'near'],
  [goal('about', 0.07, '%'), 0.0785, 'near'],
  [goal('about', 0.07, '%'), 0.0786, 'missed'],
  [goal('about', 0.07, '%'), 0.0614, 'missed'],
  // 稳定在100万亩: 95 still holds, 90 is near, and more never hurts.
  [goal('hold', 100, '万亩'), 130, 'met'],
  [goal('hold', 100, '万亩'), 95, 'met'],
  [goal('hold', 100, '万亩'), 94.9, 'near'],
  [goal('hold', 100, '万亩'), 90, 'near'],
  [goal('hold', 100, '万亩'), 89.9, 'missed'],
  // 与经济增长基本同步 and 完成省下达的任务: the room left.
  [goal('sync', null, ''), 0, 'met'],
  [goal('sync', null, ''), 0.01, 'met'],
  [goal('sync', null, ''), -0.005, 'near'],
  [goal('sync', null, ''), -0.0051, 'missed'],
  [goal('assigned', null, ''), 0, 'met'],
  [goal('assigned', null, ''), -0.005, 'near'],
  [goal('assigned', null, ''), -0.02, 'missed'],
  // 持续下降 and 持续上升: the sign of the change, and standing still is neither.
  [goal('falling', null, ''), -0.001, 'met'],
  [goal('falling', null, ''), 0, 'missed'],
  [goal('falling', null, ''), 0.001, 'missed'],
  [goal('rising', null, ''), 0.001, 'met'],
  [goal('rising', null, ''), 0, 'missed'],
  [goal('rising', null, ''), -0.001, 'missed'],
];

describe('attain', () => {
  test.each(table)('%j against %d is %s', (judged, modelValue, state) => {
    expect(attain(judged, 'base', modelValue, margins).state).toBe(state);
  });

  test('the table has every operator but the milestone, and every state it can have', () => {
    const seen = new Map<Operator, Set<AttainmentState>>();
    for (const [{ operator }, , state] of table) seen.set(operator, (seen.get(operator) ?? new Set()).add(state));
    expect(operators.filter((operator) => !seen.has(operator))).toEqual(['milestone']);
    for (const [operator, states] of seen) {
      const expected = operator === 'falling' || operator === 'rising' ? 2 : 3;
      expect([operator, states.size]).toEqual([operator, expected]);
    }
  });

  test('a milestone is never judged by a figure', () => {
    const expected = { state: 'unknown', gap: null, reference: null, reason: 'milestone' };
    expect(attain(goal('milestone', null, ''), 'base', 1, margins)).toEqual(expected);
  });

  test('a goal without a figure of its own cannot be judged', () => {
    const expected = { state: 'unknown', gap: null, reference: null, reason: 'no-figure' };
    expect(attain(goal('reach', null, '%'), 'base', 0.08, margins)).toEqual(expected);
  });

  test.each(operators.filter((operator) => operator !== 'milestone'))(
    'without a model value %s is unknown',
    (operator) => {
      const found = attain(goal(operator, 0.08, '%'), 'base', null, margins);
      expect([found.state, found.gap, found.reason]).toEqual(['unknown', null, 'no-model-value']);
    },
  );

  test('the further figure is used when asked for and given, else the only one', () => {
    const both = goal('reach', 0.08, '%', 0.09);
    expect(attain(both, 'base', 0.0827, margins)).toMatchObject({ state: 'met', reference: 0.08 });
    expect(attain(both, 'stretch', 0.0827, margins)).toMatchObject({ state: 'missed', reference: 0.09 });
    expect(attain(goal('reach', 0.1, '%'), 'stretch', 0.1, margins)).toMatchObject({ state: 'met', reference: 0.1 });
  });

  test('the gap is the figure less the reference, whatever the operator wants', () => {
    expect(attain(goal('reach', 0.09, '%'), 'base', 0.0874, margins).gap).toBeCloseTo(-0.0026, 12);
    expect(attain(goal('atMost', 0.05, '%'), 'base', 0.052, margins).gap).toBeCloseTo(0.002, 12);
    expect(attain(goal('sync', null, ''), 'base', -0.003, margins)).toMatchObject({ gap: -0.003, reference: 0 });
  });

  test('what binary arithmetic loses does not miss a goal', () => {
    // 0.1 + 0.2 is above 0.3, and 1.1 × 1.1 above 1.21, by one unit in the last place.
    expect(attain(goal('atMost', 0.3, '%'), 'base', 0.1 + 0.2, margins).state).toBe('met');
    expect(attain(goal('atMost', 1.21e6, '元'), 'base', 1.1 * 1.1 * 1e6, margins).state).toBe('met');
    expect(attain(goal('reach', 0.08, '%'), 'base', 0.08 - 1e-9, margins).state).toBe('near');
  });

  test('more is never worse for reach, atLeast, hold, sync and assigned, and never better for atMost', () => {
    const order: readonly AttainmentState[] = ['missed', 'near', 'met'];
    const figure = fc.double({ min: -1, max: 1, noNaN: true });
    const operator = fc.constantFrom<Operator>('reach', 'atLeast', 'hold', 'sync', 'assigned', 'atMost');
    fc.assert(
      fc.property(operator, figure, figure, figure, (asked, value, a, b) => {
        const place = (modelValue: number): number =>
          order.indexOf(attain(goal(asked, value, '%'), 'base', modelValue, margins).state);
        const [less, more] = [place(Math.min(a, b)), place(Math.max(a, b))];
        return asked === 'atMost' ? less >= more : less <= more;
      }),
    );
  });
});
