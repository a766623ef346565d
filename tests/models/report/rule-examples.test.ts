import { describe, expect, test } from 'vitest';
import { NOT_A_QUANTITY } from '../../../models/report/rules/not-a-quantity.ts';
import { NOT_A_TARGET } from '../../../models/report/rules/not-a-target.ts';
import { PLACE_RULES } from '../../../models/report/rules/place-figure.ts';
import { WORD_RULES } from '../../../models/report/rules/word-rules.ts';
import { figureRow, readSentence, wordRow } from './run-examples.ts';

const figures = (sentence: string) => readSentence(sentence).filter((target) => target.kind !== 'rule');
const rules = (sentence: string) => readSentence(sentence).filter((target) => target.kind === 'rule');

describe('digits that measure nothing', () => {
  test.each(NOT_A_QUANTITY.flatMap((rule) => rule.examples.map((text) => [rule.name, text])))('%s: %s', (_, text) => {
    expect(figures(text).map(figureRow)).toEqual([]);
  });
});

describe('figures that are no target', () => {
  test.each(NOT_A_TARGET.flatMap((rule) => rule.examples.map((text) => [rule.name, text])))('%s: %s', (_, text) => {
    expect(figures(text).map(figureRow)).toEqual([]);
  });
});

describe('figures and their names', () => {
  test.each(PLACE_RULES.flatMap((rule) => rule.examples.map(({ text, rows }) => [rule.name, text, rows] as const)))(
    '%s: %s',
    (_, text, rows) => {
      expect(figures(text).map(figureRow)).toEqual(rows);
    },
  );
});

describe('rules in words', () => {
  test.each(WORD_RULES.flatMap((rule) => rule.examples.map(({ text, rows }) => [rule.name, text, rows] as const)))(
    '%s: %s',
    (_, text, rows) => {
      expect(rules(text).map(wordRow)).toEqual(rows);
    },
  );
});

test('every rule has an example', () => {
  for (const rule of [...NOT_A_QUANTITY, ...NOT_A_TARGET, ...PLACE_RULES, ...WORD_RULES]) {
    expect(rule.examples.length, rule.name).toBeGreaterThan(0);
  }
});
