import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Expression } from '../../../models/formulas/expression.ts';
import { treeOf } from '../../../models/formulas/formula-shape.ts';
import { parseFormula } from '../../../models/formulas/parse-formula.ts';
import { readFormulas } from '../../../models/formulas/read-formulas.ts';
import type { Problem } from '../../../models/shared/problem.ts';
import { describeProblem } from '../../../models/shared/problem.ts';
import { ok, type Result } from '../../../models/shared/result.ts';
import { formulaText } from './support/arbitrary-formula.ts';
import { expressionOf } from './support/evaluate-text.ts';

const names = new Map([
  ['a', 'a'],
  ['b', 'b'],
  ['x', 'x'],
  ['投资', 'investment'],
  ['GDP增速', 'gdpGrowth'],
]);

const problemsOf = (text: string): readonly Problem[] => {
  const parsed = parseFormula(text, (name) => names.get(name), '某变量');
  return parsed.ok ? [] : parsed.problems;
};

type Refusal = readonly [text: string, code: Problem['code'], details?: Problem['details']];

const refusals: readonly Refusal[] = [
  ['', 'formula-empty'],
  ['  \u3000 ', 'formula-empty'],
  ['8%', 'formula-percent', { column: 2 }],
  ['a ％ b', 'formula-percent', { column: 3 }],
  ['100 + 5%', 'formula-percent', { column: 8 }],
  ['2 a', 'formula-implicit-multiplication', { column: 3 }],
  ['2a', 'formula-implicit-multiplication'],
  ['(a)(b)', 'formula-implicit-multiplication', { column: 5 }],
  ['1_000', 'formula-implicit-multiplication'],
  ['a (1 + b)', 'formula-unknown-function', { name: 'a', column: 1 }],
  ['day', 'formula-unknown-name', { name: 'day', column: 1 }],
  ['a + i', 'formula-unknown-name', { name: 'i', column: 5 }],
  ['a + x * e', 'formula-unknown-name', { name: 'e', column: 9 }],
  ['g', 'formula-unknown-name'],
  ['pi', 'formula-unknown-name'],
  ['5 cm', 'formula-implicit-multiplication'],
  ['消费', 'formula-unknown-name', { name: '消费', column: 1 }],
  ['a = 3', 'formula-not-allowed', { what: 'Assignment' }],
  ['f(x) = x', 'formula-not-allowed', { what: 'FunctionAssignment' }],
  ['a; b', 'formula-not-allowed', { what: 'Block' }],
  ['a.b', 'formula-not-allowed', { what: 'Accessor' }],
  ['a[1]', 'formula-not-allowed', { what: 'Accessor' }],
  ['a.constructor', 'formula-not-allowed'],
  ['[1, 2]', 'formula-not-allowed', { what: 'Array' }],
  ['{a: 1}', 'formula-not-allowed', { what: 'Object' }],
  ['1:3', 'formula-not-allowed', { what: 'Range' }],
  ['"3" + 4', 'formula-not-allowed', { what: '"3"' }],
  ['true', 'formula-not-allowed', { what: 'true' }],
  ['null', 'formula-not-allowed', { what: 'null' }],
  ['Infinity', 'formula-not-allowed', { what: 'Infinity' }],
  ['NaN', 'formula-not-allowed', { what: 'NaN' }],
  ['1e400', 'formula-not-allowed', { what: 'Infinity' }],
  ['5!', 'formula-not-allowed', { what: '!', column: 2 }],
  ["a'", 'formula-not-allowed'],
  ['a .* b', 'formula-not-allowed'],
  ['a | b', 'formula-not-allowed'],
  ['~a', 'formula-not-allowed'],
  ['a mod b', 'formula-not-allowed'],
  ['a to b', 'formula-not-allowed'],
  ['a # note', 'formula-not-allowed', { what: '#', column: 3 }],
  ['# note', 'formula-not-allowed'],
  ['config({})', 'formula-unknown-function', { name: 'config' }],
  ['evaluate("1")', 'formula-unknown-function'],
  ['parse("1")', 'formula-unknown-function'],
  ['import({})', 'formula-unknown-function'],
  ['createUnit("x")', 'formula-unknown-function'],
  ['random()', 'formula-unknown-function'],
  ['sin(1)', 'formula-unknown-function', { name: 'sin', column: 1 }],
  ['toString()', 'formula-unknown-function'],
  ['constructor(1)', 'formula-unknown-function'],
  ['__proto__', 'formula-unknown-name'],
  ['toString', 'formula-unknown-name'],
  ['a.sum(1)', 'formula-not-allowed'],
  ['min()', 'formula-argument-count', { name: 'min', given: 0 }],
  ['abs(1, 2)', 'formula-argument-count', { name: 'abs', given: 2, expected: '1' }],
  ['round(1, 2, 3)', 'formula-argument-count', { expected: '1–2' }],
  ['previous()', 'formula-previous-argument'],
  ['previous(1)', 'formula-previous-argument'],
  ['previous(a + b)', 'formula-previous-argument'],
  ['previous(previous(a))', 'formula-previous-argument'],
  ['previous(a, 2)', 'formula-previous-argument'],
  ['previous(消费)', 'formula-unknown-name', { name: '消费' }],
  ['1 +', 'formula-syntax', { column: 4 }],
  ['(a + b', 'formula-syntax'],
  ['a + * b', 'formula-syntax', { column: 5 }],
  ['a ? b', 'formula-syntax'],
  ['1..2', 'formula-syntax'],
  ['a & & b', 'formula-syntax'],
  ['a > b', 'formula-type', { expected: 'number', given: 'condition' }],
  ['(a > b) + 1', 'formula-type'],
  ['a and b', 'formula-type'],
  ['not a > b ? 1 : 0', 'formula-type', { what: 'not' }],
  ['a ? 1 : 2', 'formula-type', { expected: 'condition', given: 'number' }],
  ['not a', 'formula-type'],
  ['a > b ? a > b : 1', 'formula-type'],
  ['min(a > b, 1)', 'formula-type'],
];

describe('what the door refuses', () => {
  test.each(refusals.map((refusal) => ({ refusal })))('$refusal', ({ refusal: [text, code, details = {}] }) => {
    const [found, ...others] = problemsOf(text);
    expect(others).toEqual([]);
    expect(found).toMatchObject({ code, place: '某变量', details });
    for (const language of ['zh', 'en'] as const) {
      const sentence = found ? describeProblem(found, language) : '';
      expect(sentence).toContain('某变量');
      expect(sentence).not.toMatch(/\{\w+\}/);
    }
  });

  test('several unknown names are all reported', () => {
    expect(problemsOf('投资 + 消费 * 出口').map((found) => found.details.name)).toEqual(['消费', '出口']);
  });

  test('a name is not looked for inside a longer one', () => {
    expect(problemsOf('abs(x) + ab + b + bs')).toMatchObject([
      { details: { column: 10 } },
      { details: { column: 19 } },
    ]);
  });

  test('text of any length and depth gives a problem, never an exception', () => {
    expect(problemsOf(`1${'+1'.repeat(1000)}`)).toMatchObject([{ code: 'formula-too-long', details: { limit: 2000 } }]);
    expect(problemsOf(`${'('.repeat(65)}1${')'.repeat(65)}`)).toMatchObject([{ code: 'formula-too-deep' }]);
    expect(problemsOf('('.repeat(1_000_000))).toMatchObject([{ code: 'formula-too-long' }]);
    expect(problemsOf(`${'('.repeat(64)}1${')'.repeat(64)}`)).toEqual([]);
    expect(problemsOf(`1${'+1'.repeat(999)}`)).toEqual([]);
    for (const deep of [`${'-'.repeat(1999)}1`, `1${'^1'.repeat(999)}`]) {
      expect(['formula-too-deep', undefined]).toContain(problemsOf(deep)[0]?.code);
    }
  });
});

describe('reading all formulas of a model', () => {
  const resolve = (name: string): string | undefined => names.get(name);
  const ids = [...names.values()];
  const rowOf = (name: string): number | undefined =>
    names.has(name) ? ids.indexOf(names.get(name) ?? '') : undefined;
  const makeReader = () => {
    const read = readFormulas(rowOf);
    return (text: string, place: string): Result<Expression> => {
      const found = read(text, place);
      return found.ok ? ok(treeOf(found.value, (row) => ids[row] ?? '')) : found;
    };
  };

  test('refuses what the door refuses, with the same problems', () => {
    const read = makeReader();
    // Formulas of the same shape are known by then.
    for (const text of ['a', 'a + b', 'a * b', 'a > b ? 1 : 2', 'previous(a)', '2 * a', 'min(a, b)']) {
      expect(read(text, '').ok).toBe(true);
    }
    for (const [text] of refusals) expect(read(text, '某变量')).toEqual(parseFormula(text, resolve, '某变量'));
  });

  test.each(['0x1F', '0b11', '1e5 + a', '2.5e-3 * b', '.5 * a', '投资 + GDP增速', 'max (a, b)', 'a１', 'aé', 'e1 + a'])(
    'reads %s as the door does',
    (text) => {
      const read = makeReader();
      for (const once of ['a', 'b', text]) expect(read(once, 'p')).toEqual(parseFormula(once, resolve, 'p'));
    },
  );

  test('gives the trees the door gives, on random formulas', () => {
    const read = makeReader();
    const formulas = formulaText(['a', 'b', 'x', '投资'], ['a', 'GDP增速']);
    fc.assert(
      fc.property(formulas, (text) => {
        expect(read(text, '')).toEqual(parseFormula(text, resolve, ''));
      }),
      { numRuns: 2000 },
    );
  });
});

describe('what the door accepts', () => {
  const number = (value: number) => ({ kind: 'number', value });
  const variable = (id: string) => ({ kind: 'variable', id });

  test('the seven kinds of node', () => {
    expect(expressionOf('(1.5e3)')).toEqual(number(1500));
    expect(expressionOf('a', ['a'])).toEqual(variable('a'));
    expect(expressionOf('-a', ['a'])).toEqual({ kind: 'unary', operator: '-', operand: variable('a') });
    expect(expressionOf('a ^ 2', ['a'])).toEqual({
      kind: 'binary',
      operator: '^',
      left: variable('a'),
      right: number(2),
    });
    expect(expressionOf('1 < a <= 3 ? a : 0', ['a'])).toEqual({
      kind: 'condition',
      test: { kind: 'comparison', operators: ['<', '<='], operands: [number(1), variable('a'), number(3)] },
      yes: variable('a'),
      no: number(0),
    });
    expect(expressionOf('max(a, previous(a))', ['a'])).toEqual({
      kind: 'call',
      name: 'max',
      arguments: [variable('a'), { kind: 'previous', id: 'a' }],
    });
  });

  test('Chinese names, alone and beside Latin letters', () => {
    const parsed = parseFormula('投资 * (1 + GDP增速)', (name) => names.get(name), '');
    expect(parsed).toMatchObject({
      ok: true,
      value: { left: { id: 'investment' }, right: { right: { id: 'gdpGrowth' } } },
    });
  });

  test('what a Chinese input method types', () => {
    const plain = expressionOf('max(a, 1.5) * (2 - b) / 4 >= 3 ? a : b', ['a', 'b']);
    expect(expressionOf('ｍａｘ（ａ，１．５）　×（２－ｂ）÷４＞＝３？ａ：ｂ', ['a', 'b'])).toEqual(plain);
    expect(expressionOf('2 − b', ['b'])).toEqual(expressionOf('2 - b', ['b']));
  });

  test('a name of the model wins over a function, constant or unit of mathjs', () => {
    expect(expressionOf('e + i + day + sum', ['e', 'i', 'day', 'sum'])).toMatchObject({ kind: 'binary' });
  });
});
