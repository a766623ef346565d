import { describe, expect, test } from 'vitest';
import { translateExpression } from '../../../models/export/workbook/translate-expression.ts';
import { formulaFunctions } from '../../../models/formulas/functions.ts';
import { expressionOf } from '../formulas/support/evaluate-text.ts';

const names = ['x', 'y'];
const translate = (text: string) =>
  translateExpression(expressionOf(text, names), (id, previous) => (previous ? `${id}0` : `${id}1`));

describe('a formula is written as a worksheet reads it', () => {
  test.each([
    ['x + y * 2', 'x1+y1*2'],
    ['(x + y) * 2', '(x1+y1)*2'],
    ['x - (y - 1)', 'x1-(y1-1)'],
    ['x / (y * 2)', 'x1/(y1*2)'],
    ['x / y * 2', 'x1/y1*2'],
    // mathjs gives -4 and 512; Excel would give 4 and 64 without the brackets.
    ['-2^2', '-(2^2)'],
    ['2^3^2', '2^(3^2)'],
    ['(-2)^2', '(-2)^2'],
    ['2^-3', '2^(-3)'],
    ['x - -y', 'x1-(-y1)'],
    ['-x * y', '(-x1)*y1'],
    ['previous(x) * (1 + y)', 'x0*(1+y1)'],
    ['x == y ? 1 : 0', 'IF(x1=y1,1,0)'],
    ['x != y ? 1 : 0', 'IF(x1<>y1,1,0)'],
    ['0 < x <= 5 ? 1 : 0', 'IF(AND(0<x1,x1<=5),1,0)'],
    ['x > 0 and y > 0 ? 1 : 0', 'IF(AND(x1>0,y1>0),1,0)'],
    ['x > 0 or not (y > 0) ? 1 : 0', 'IF(OR(x1>0,NOT(y1>0)),1,0)'],
    ['(x > 0) xor (y > 0) ? 1 : 0', 'IF((x1>0)<>(y1>0),1,0)'],
    // `log` is the natural logarithm; LOG in a worksheet is the decimal one.
    ['log(x)', 'LN(x1)'],
    ['log10(x)', 'LOG10(x1)'],
    ['mean(x, y)', 'AVERAGE(x1,y1)'],
    ['min(x, max(y, 0))', 'MIN(x1,MAX(y1,0))'],
    ['round(x, 2)', 'ROUND(ROUND(x1,12),2)'],
    ['round(x)', 'ROUND(ROUND(x1,12),0)'],
    ['round(x, 13)', 'ROUND(x1,13)'],
    ['floor(x)', 'INT(x1+1E-12*ABS(x1)+1E-15)'],
    ['ceil(x - 1)', '-INT(-(x1-1)+1E-12*ABS(x1-1)+1E-15)'],
    ['x * 1e-7', 'x1*1E-7'],
  ])('%s', (text, formula) => {
    expect(translate(text)).toEqual({ ok: true, formula });
  });

  test('every function of the language has one', () => {
    for (const { example } of formulaFunctions.values()) expect(translate(example.formula).ok).toBe(true);
  });
});

describe('what has no worksheet formula is refused, never frozen as a number', () => {
  test.each([
    ['round(x, y)', 'round(x, n)'],
    ['round(x, 1.5)', 'round(x, n)'],
  ])('%s', (text, reason) => {
    expect(translate(text)).toEqual({ ok: false, reason });
  });

  test('a name that stands nowhere', () => {
    expect(translateExpression(expressionOf('x + y', names), (id) => (id === 'x' ? 'A1' : null))).toEqual({
      ok: false,
      reason: 'y',
    });
  });

  test('a function outside the table', () => {
    const call = { kind: 'call', name: 'constructor', arguments: [{ kind: 'number', value: 1 }] } as const;
    expect(translateExpression(call, () => null)).toEqual({ ok: false, reason: 'constructor' });
  });

  test('rounding down sixty times over, which doubles in length each time, at once', () => {
    const text = `${'floor('.repeat(60)}x${')'.repeat(60)}`;
    expect(translate(text)).toMatchObject({ ok: false, reason: '> 7500 characters' });
  });

  test('more nested functions than Excel takes', () => {
    const text = `${'abs('.repeat(62)}x${')'.repeat(62)}`;
    expect(translate(text)).toMatchObject({ ok: false, reason: '> 60 nested functions' });
  });
});
