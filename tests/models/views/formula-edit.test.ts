import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { setFormula } from '../../../models/plan/edit-formula.ts';
import { shippedPlan } from '../../../models/plan/shipped-plan.ts';
import { problem } from '../../../models/shared/problem.ts';
import { completeName } from '../../../models/views/complete-name.ts';
import { faultOf, formulaPlaceOf, formulaText, readFormula, replacedText } from '../../../models/views/formula-edit.ts';
import { gridTable } from '../../../models/views/grid-table.ts';
import { must } from '../../support/plans.ts';
import { resultsOf } from '../../support/workbench-results.ts';

const plan = shippedPlan();
const { results } = resultsOf(plan);
const figure = { scenario: 'base', variable: 'otherSecondaryGrowth', period: '2024' };
const place = { variable: 'otherSecondaryGrowth', part: 'formula' } as const;
const read = (text: string) => readFormula(results, figure, place, text, 'zh');

describe('the formula behind a figure', () => {
  test('is that of the year; an entered figure has none, nor one that is only passed on', () => {
    expect(formulaPlaceOf(results, figure)).toEqual(place);
    expect(formulaPlaceOf(results, { ...figure, variable: 'primaryGrowth' })).toBeNull();
    expect(formulaPlaceOf(results, { ...figure, variable: 'fixedAssetInvestment', period: '2023' })).toBeNull();
    expect(formulaPlaceOf(results, { ...figure, variable: 'fixedAssetInvestment' })).toMatchObject({ part: 'formula' });
  });

  test('is written in the names of the reader, and every one of the model reads back as it is', () => {
    expect(formulaText(plan, place, 'zh')).toBe('投资对其他第二产业的传导系数 * 固定资产投资实际增速');
    expect(formulaText(plan, place, 'en')).toBe('otherSecondaryPassThrough * fixedAssetInvestmentRealGrowth');
    for (const variable of plan.model.variables) {
      if (variable.kind !== 'formula') continue;
      for (const language of ['zh', 'en'] as const) {
        const text = formulaText(plan, { variable: variable.id, part: 'formula' }, language);
        const written = must(
          setFormula(plan, { variable: variable.id, part: 'formula' }, text, { author: '', date: '' }),
        );
        expect(written.model.variables.find(({ id }) => id === variable.id)).toEqual({
          ...variable,
          replaced: undefined,
        });
      }
    }
  });
});

describe('readFormula', () => {
  test('names what is wrong, and where, in the language of the reader', () => {
    const reading = readFormula(results, figure, place, 'nothingOfTheKind * 2', 'en');
    expect(reading.text).toContain('Growth of other secondary industry');
    expect(reading.text).not.toMatch(/\p{Script=Han}/u);
  });

  test('says what the figure would come to, and changes nothing', () => {
    // 12% of investment in current prices, times a factor of 1, plus 1 point.
    expect(read('投资对其他第二产业的传导系数 * 固定资产投资增速 + 0.01')).toEqual({
      kind: 'good',
      text: '= 13.00%，现为 12.00%',
      fault: null,
    });
    expect(read(' 投资对其他第二产业的传导系数 * 固定资产投资实际增速').kind).toBe('same');
    expect(results.plan).toBe(plan);
  });

  test.each([
    ['0.1 + 增速', /没有“增速”/, '增速'],
    ['0.1 + min()', /函数 min/, 'min'],
    ['0.1 + previous(1)', /previous/, 'previous'],
    ['5%', /不能用 %/, '%'],
    ['0.1 第一产业增速', /乘号/, '第一产业增速'],
    ['0.1 2', /读不懂/, '2'],
    ['0.1 +', /读不懂/, ''],
    ['', /空的/, null],
    ['地区生产总值增速', /成环/, null],
    ['固定资产投资额', /名义亿元.*比率（%）/, null],
    ['0.1 + 固定资产投资额', /不带单位的数与名义亿元不能相加/, null],
  ])('refuses %s and marks the place', (text, sentence, marked) => {
    const { kind, text: said, fault } = read(text);
    expect([kind, said]).toEqual(['refused', expect.stringMatching(sentence)]);
    expect(fault && text.slice(fault.start, fault.end)).toBe(marked);
  });

  test('marks inside any text, whatever a problem says', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), fc.integer(), (text, column) => {
        const fault = faultOf(problem('formula-syntax', '', { column }), text);
        return fault !== null && fault.start >= 0 && fault.start <= fault.end && fault.end <= text.length;
      }),
    );
    expect(faultOf(problem('formula-loop', '', {}), 'a')).toBeNull();
  });
});

test('a formula a planner wrote is marked in the grid and in the bar, with who, when and what was there', () => {
  const next = must(setFormula(plan, place, '0.1', { author: '本机', date: '2024-01-05' }));
  const changed = resultsOf(next).results;
  expect(replacedText(changed, place, 'zh')).toBe(
    '本机 · 2024-01-05 改；内置公式：投资对其他第二产业的传导系数 * 固定资产投资实际增速',
  );
  expect(replacedText(results, place, 'zh')).toBe('');
  const mark = (from: typeof results) => gridTable(from, 'base', 'zh').line(place.variable)?.mark?.text;
  expect([mark(changed), mark(results)]).toEqual(['公式已改', '含假设']);
});

describe('completeName', () => {
  const complete = (text: string, caret = text.length, isAsked = false, language: 'zh' | 'en' = 'zh') =>
    completeName(results, figure, text, caret, isAsked, language);
  const inserts = (...given: Parameters<typeof complete>) => complete(...given)?.choices.map(({ insert }) => insert);

  test('finds by Chinese label, English label and id, what begins with the word first', () => {
    expect(inserts('1 + 第一')?.slice(0, 2)).toEqual(['第一产业比重', '第一产业增速']);
    expect(inserts('1 + gdpG')?.[0]).toBe('地区生产总值增速');
    expect(inserts('1 + gdpG', 8, false, 'en')?.[0]).toBe('gdpGrowth');
    expect(inserts('primary', 7, false, 'en')?.[0]).toMatch(/^primary/);
    expect(inserts('1 + ma')).toContain('max(');
    expect(inserts('1 + 没有')).toBeUndefined();
  });

  test('shows what each name stands for now', () => {
    const found = complete('1 + 第一产业增速')?.choices ?? [];
    expect(complete('第一产业增')?.choices[0]).toEqual({
      insert: '第一产业增速',
      label: '第一产业增速',
      detail: '4.60%',
    });
    expect(found.every(({ insert }) => insert.includes('第一产业增速'))).toBe(true);
  });

  test('replaces the whole word around the caret, and asks for nothing where there is none', () => {
    expect(complete('1 + 第一产业 * 2', 6)).toMatchObject({ start: 4, end: 8 });
    expect(complete('1 + ')).toBeNull();
    expect(complete('1 + ', 4, true)?.choices.length).toBe(50);
    expect(complete('prev(', 4)?.choices[0]?.insert).toBe('previous');
  });

  test('a whole name that begins others takes no choice by itself', () => {
    expect(complete('地区生产总值')?.isName).toBe(true);
    expect(complete('地区生产')?.isName).toBe(false);
  });
});
