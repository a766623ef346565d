import { describe, expect, test } from 'vitest';
import { boxSentence } from '../../../models/analysis/box-sentence.ts';
import { findBox } from '../../../models/analysis/find-box.ts';
import { openSample } from '../../../models/analysis/sample.ts';
import { shippedPlan } from '../../../models/plan/shipped-plan.ts';

/** Four drivers between 0 and 1, each of 8,000 samples. */
const columns = openSample({
  distributions: Array.from({ length: 4 }, () => ({ kind: 'uniform', min: 0, max: 1 }) as const),
  correlation: null,
  latin: true,
  seed: 5,
})(0, 8000);
const at = (input: number, lane: number): number => columns[input]?.[lane] ?? 0;

describe('patient rule induction', () => {
  test('finds a box that is there', () => {
    const box = findBox(columns, (lane) => at(1, lane) > 0.6 && at(3, lane) < 0.3);
    expect(box?.limits.map(({ input }) => input)).toEqual([1, 3]);
    expect(box?.limits[0]?.min).toBeCloseTo(0.6, 1);
    expect(box?.limits[0]?.max).toBeNull();
    expect(box?.limits[1]?.min).toBeNull();
    expect(box?.limits[1]?.max).toBeCloseTo(0.3, 1);
    expect(box?.density).toBeGreaterThan(0.9);
    expect(box?.coverage).toBeGreaterThan(0.9);
    // A share of 0.4 · 0.3.
    expect(box?.reached).toBeCloseTo(0.12, 1);
  });

  test('its density and coverage are counted, and it names three drivers at most', () => {
    const reached = (lane: number): boolean => at(0, lane) + at(1, lane) + at(2, lane) + at(3, lane) > 2.6;
    const box = findBox(columns, reached);
    const inside = [...(columns[0] ?? []).keys()].filter((lane) =>
      box?.limits.every(({ input, min, max }) => at(input, lane) >= (min ?? 0) && at(input, lane) <= (max ?? 1)),
    );
    const met = inside.filter(reached).length;
    expect(box?.limits.length).toBeLessThanOrEqual(3);
    expect(box?.density).toBe(met / inside.length);
    expect(box?.coverage).toBe(met / [...(columns[0] ?? []).keys()].filter(reached).length);
    expect(box?.density).toBeGreaterThan(2 * (box?.reached ?? 1));
  });

  test('there is none where nearly all samples reach the target, or nearly none', () => {
    expect(findBox(columns, () => true)).toBeNull();
    expect(findBox(columns, (lane) => lane < 40)).toBeNull();
    expect(findBox(columns, (lane) => lane < 60)).not.toBeNull();
  });
});

test('a box reads as a sentence', () => {
  const { model } = shippedPlan();
  const [goal] = model.goals;
  if (!goal) throw new Error('no goal');
  const levers = [
    { variable: 'otherServicesGrowth', slot: '2024' },
    { variable: 'retailPrice', slot: '2024' },
  ];
  const limits = [
    { input: 0, min: 0.0612, max: null },
    { input: 1, min: -0.01, max: 0.005 },
  ];
  const box = { limits, density: 0.934, coverage: 0.58, support: 0.2, reached: 0.31 };
  expect(boxSentence(box, levers, model, goal, 'stretch', 'zh')).toBe(
    '当其他服务业增速不低于6.12%、且零售价格变动在−1.00%至0.50%之间时，93%的试算达到目标“地区生产总值增速 9.00%”（不设条件时为31%）；达到目标的试算有58%落在这个范围内。',
  );
  expect(boxSentence(null, levers, model, goal, 'base', 'en')).toContain('nearly all trials reach it, or nearly none');
});
