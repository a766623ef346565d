import { describe, expect, test } from 'vitest';
import { reportText } from '../../../models/goals/goal-model.ts';
import nonTargets from '../../../models/library/honghu-2024/non-targets.json';
import { shippedPlan } from '../../../models/plan/shipped-plan.ts';
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
