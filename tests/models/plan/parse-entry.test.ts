import { describe, expect, test } from 'vitest';
import { parseEntry } from '../../../models/plan/parse-entry.ts';

describe('parseEntry', () => {
  test.each([
    ['12', '%', 0.12],
    ['12%', '%', 0.12],
    ['１２％', '%', 0.12],
    ['１２．５', '%', 0.125],
    ['1.1', '%', 0.011],
    ['-3', '%', -0.03],
    ['−3', '%', -0.03],
    ['(1.2)', '%', -0.012],
    ['（1.2%）', '%', -0.012],
    ['+4', '%', 0.04],
    ['0', '%', 0],
    ['-0', '%', 0],
    ['.5', '系数', 0.5],
    ['1,234.5', '亿元', 1234.5],
    ['１，２３４', '亿元', 1234],
    [' 136.2 ', '亿元', 136.2],
    ['1 234.5', '亿元', 1234.5],
    ['- 3', '%', -0.03],
    ['12 %', '%', 0.12],
    ['1e3', '亿元', 1000],
    ['2.4%', '百分点', 2.4],
  ])('%s in %s is %d', (text, unit, value) => {
    expect(parseEntry(text, unit, 'x')).toEqual({ ok: true, value });
  });

  test.each(['', '  ', '　'])('blank %j is no figure', (text) => {
    expect(parseEntry(text, '%', 'x')).toEqual({ ok: true, value: null });
  });

  test.each([
    ['十二', '%'],
    ['12%%', '%'],
    ['1,23', '亿元'],
    ['12,34,567', '亿元'],
    ['1 2a', '亿元'],
    ['5 6', '%'],
    ['5\n6', '%'],
    ['1\n234', '亿元'],
    ['12 13', '%'],
    ['12%', '亿元'],
    ['1e999', '亿元'],
    ['NaN', '亿元'],
    ['Infinity', '亿元'],
    ['--1', '亿元'],
    ['(-1.2)', '%'],
    ['(+1.2)', '%'],
    ['1.2.3', '亿元'],
    ['0x10', '亿元'],
  ])('%s in %s is refused with the text', (text, unit) => {
    expect(parseEntry(text, unit, '投资')).toMatchObject({
      ok: false,
      problems: [{ code: 'entry-not-a-number', place: '投资', details: { text } }],
    });
  });
});
