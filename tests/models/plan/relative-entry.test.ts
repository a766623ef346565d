import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseEntry } from '../../../models/plan/parse-entry.ts';
import { applyRelative, isUnitFree, readRelative } from '../../../models/plan/relative-entry.ts';

const apply = (text: string, present: number, unit: string): number | null => {
  const entry = readRelative(text);
  if (!entry) throw new Error(`“${text}” is plain`);
  return applyRelative(entry, present, unit);
};

describe('an entry relative to the present figure', () => {
  test.each([
    // 12 × 1.1 = 13.2; 12 × 0.9 = 10.8; 12 × 1.05 = 12.6; 12 ÷ 2 = 6
    ['+10%', 0.12, '%', 0.132],
    ['＋１０％', 0.12, '%', 0.132],
    ['++10%', 0.12, '%', 0.132],
    ['+-10%', 0.12, '%', 0.108],
    ['+−10%', 0.12, '%', 0.108],
    ['*1.05', 0.12, '%', 0.126],
    ['×105%', 0.12, '%', 0.126],
    ['＊１．０５', 0.12, '%', 0.126],
    ['/2', 0.12, '%', 0.06],
    ['÷ 2', 0.12, '%', 0.06],
    // Points move a rate: 12 + 0.5 = 12.5
    ['+0.5pt', 0.12, '%', 0.125],
    ['+0.5 PP', 0.12, '%', 0.125],
    ['+0.5个百分点', 0.12, '%', 0.125],
    ['＋０．５ｐｔ', 0.12, '%', 0.125],
    ['-0.5百分点', 0.12, '%', 0.115],
    ['+-0.5pt', 0.12, '%', 0.115],
    ['+0.5pt', 2, '百分点', 2.5],
    // Amounts in the unit one sees
    ['+-300', 1234.5, '亿元', 934.5],
    ['++300', 1234.5, '亿元', 1534.5],
    ['+-1,000', 1234.5, '亿元', 234.5],
    ['++2', 0.12, '%', 0.14],
    ['+10%', 1234.5, '亿元', 1357.95],
    ['*0', 1234.5, '亿元', 0],
  ])('%s of %d %s is %d', (text, present, unit, value) => {
    expect(apply(text, present, unit)).toBe(value);
  });

  test('points of an amount and a division by zero have no meaning', () => {
    expect(apply('+0.5pt', 1234.5, '亿元')).toBeNull();
    expect(apply('/0', 1234.5, '亿元')).toBeNull();
  });

  test('only a share is the same in every unit', () => {
    const free = ['+10%', '*1.05', '++3', '+0.5pt'].map((text) => {
      const entry = readRelative(text);
      return entry && isUnitFree(entry);
    });
    expect(free).toEqual([true, true, false, false]);
  });

  test.each([
    '12',
    '12%',
    '-3',
    '-10%',
    '+4',
    '−3',
    '(1.2)',
    '1,234.5',
    '',
    '+',
    '*',
    '--1',
    '+-',
    '*1.05.2',
    '-*2',
    '5pt',
  ])('%j is plain, or nothing at all', (text) => expect(readRelative(text)).toBeNull());

  test('whatever a cell shows is typed back as a plain figure, never as a relative one', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        const text = String(value);
        expect(readRelative(text)).toBeNull();
        expect(parseEntry(text, '亿元', 'x').ok).toBe(true);
      }),
    );
  });
});
