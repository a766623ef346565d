import { describe, expect, test } from 'vitest';
import { reportText } from '../../../models/goals/goal-model.ts';
import nonTargets from '../../../models/library/honghu-2024/non-targets.json';
import numerals from '../../../models/library/honghu-2024/numerals.json';
import { shippedPlan } from '../../../models/plan/shipped-plan.ts';
import { extractTargets } from '../../../models/report/extract-targets.ts';
import { toShown } from '../../../models/shared/unit.ts';

const { model } = shippedPlan();
const report = reportText(model.report);

/** A number as a reader sees one: digits of either width, with a decimal part. */
const digitRuns = [...report.matchAll(/[0-9\uFF10-\uFF19]+(?:[.\uFF0E][0-9\uFF10-\uFF19]+)?/g)].map((match) => ({
  start: match.index,
  text: match[0],
}));

const digitsOf = (value: number, unit: string): string => String(Number(toShown(value, unit).toPrecision(12)));

/** Where the figures of goals stand: the value at its own offset, the further figure after it and inside the span. */
const goalFigures = model.goals.flatMap(({ id, value, stretch, unit, span, valueStart }) => {
  if (value === null || valueStart === null) return [];
  const first = { start: valueStart, text: digitsOf(value, unit), goal: id };
  if (stretch === null) return [first];
  const text = digitsOf(stretch, unit);
  const start = report.slice(0, span.end).indexOf(text, valueStart + first.text.length);
  return [first, { start, text, goal: `${id} stretch` }];
});

describe('every number of the report', () => {
  test('is the figure of exactly one goal, or is explained in the list of non-targets, and never both', () => {
    const explained = nonTargets.map(({ span, text }) => ({ start: span.start, text }));
    const accounted = [...goalFigures.map(({ start, text }) => ({ start, text })), ...explained];
    expect(accounted.toSorted((a, b) => a.start - b.start)).toEqual(digitRuns);
  });

  test('that is no target has its reason in both languages and its exact place', () => {
    for (const { span, text, reason } of nonTargets) {
      expect(report.slice(span.start, span.end)).toBe(text);
      expect([reason.zh, reason.en].every((sentence) => sentence.length > 3)).toBe(true);
    }
  });

  test('counts 88 runs: 72 values, 6 further figures and 10 non-targets', () => {
    // Counted in the text with grep; 2 years, 2 thresholds, 1 technology, 2 grades, 1 pollutant, 2 service circles.
    expect([digitRuns.length, goalFigures.length, nonTargets.length]).toEqual([88, 78, 10]);
  });
});

describe('every Chinese numeral of the report', () => {
  /** 万, 亿 and 千 after a figure belong to its unit: 144.2万亩. */
  const runs = [...report.matchAll(/[零〇一二三四五六七八九十百千万亿两双半]+/g)].filter(
    ({ index }) => !/[0-9]/.test(report[index - 1] ?? ''),
  );
  const places = numerals.flatMap(({ words }) =>
    words.flatMap((word) => {
      const starts: number[] = [];
      for (let at = report.indexOf(word); at >= 0; at = report.indexOf(word, at + 1)) starts.push(at);
      return starts.map((start) => ({ word, start, end: start + word.length }));
    }),
  );

  test('stands in a word that is listed with the reason why it is no target', () => {
    const unexplained = runs.filter(
      ({ index, 0: text }) => !places.some(({ start, end }) => start <= index && index + text.length <= end),
    );
    expect(unexplained.map(({ index }) => report.slice(index - 4, index + 6))).toEqual([]);
    // Counted in the text with grep: 102 runs, 21 of them the 万 and 亿 of a unit.
    expect(runs.length).toBe(81);
  });

  test('and no word is listed that the report does not have, or that explains no numeral', () => {
    for (const { words, reason } of numerals) {
      for (const word of words) {
        const covers = places.some(
          (place) => place.word === word && runs.some(({ index }) => place.start <= index && index < place.end),
        );
        expect([word, covers]).toEqual([word, true]);
      }
      expect([reason.zh, reason.en].every((sentence) => sentence.length > 3)).toBe(true);
    }
  });

  test('三大主导产业 are three rows of one whole', () => {
    const parts = model.goals.filter(({ partOf }) => partOf === 'industrialOutput');
    expect(parts.every(({ span }) => report.slice(span.start, span.end).includes('三大主导产业'))).toBe(true);
    expect(parts.map(({ value }) => value)).toEqual([60, 95, 100]);
  });
});

test('the reader finds the same targets where every figure is written in full width', () => {
  const wide = report.replace(/[0-9.%]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));
  const figures = (text: string) =>
    extractTargets(text).map(({ value, stretch, unit, operator, start, end }) => [
      value,
      stretch,
      unit,
      operator,
      start,
      end,
    ]);
  expect(figures(wide)).toEqual(figures(report));
});
