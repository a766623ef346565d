import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type GoalProgress, progressOf } from '../../../models/evaluation/progress.ts';
import { neededGrowth } from '../../../models/evaluation/progress-needed.ts';
import { type ActualEntry, setActuals, setCeiling, setProgressMargins } from '../../../models/plan/edit-actuals.ts';
import type { Plan } from '../../../models/plan/plan.ts';
import { shippedPlan } from '../../../models/plan/shipped-plan.ts';
import { must } from '../../support/plans.ts';

const shipped = shippedPlan();
const source = { kind: 'external', title: '月报' } as const;
const month = (year: string, number: number): string => `${year}-${String(number).padStart(2, '0')}`;
/** Figures by month number, as cumulative actuals of one goal. */
const reports = (
  goal: string,
  measure: 'level' | 'growth',
  figures: Readonly<Record<number, number>>,
  year = '2024',
): readonly ActualEntry[] =>
  Object.entries(figures).map(([number, value]) => ({ goal, measure, value, month: month(year, Number(number)) }));
const withReports = (...entries: readonly (readonly ActualEntry[])[]): Plan =>
  must(setActuals(shipped, entries.flat(), source));
function progressIn(plan: Plan, goal: string): GoalProgress {
  const found = progressOf(plan).find((progress) => progress.goal.id === goal);
  if (!found) throw new Error(goal);
  return found;
}
const firstQuarterOfFifth = reports('gdp', 'level', { 3: 21, 12: 100 }, '2023');

describe('growth goals', () => {
  test('domain-check: a first quarter of 7.2% on a share of 0.21 leaves 8.213% for the rest', () => {
    const progress = progressIn(withReports(firstQuarterOfFifth, reports('gdp', 'growth', { 3: 0.072 })), 'gdp');
    // (1.08 − 0.21 × 1.072) / 0.79 − 1 = 0.85488 / 0.79 − 1
    expect(progress.base.needed).toBeCloseTo(0.0821265823, 9);
    // (1.09 − 0.22512) / 0.79 − 1 = 0.86488 / 0.79 − 1
    expect(progress.stretch?.needed).toBeCloseTo(0.0947848101, 9);
    expect(progress.rhythm.kind).toBe('lastYear');
    expect(progress.pace).toBe(0.21);
    // 7.2% − 8% = −0.8 points
    expect(progress.lead).toBeCloseTo(-0.008, 12);
    expect(progress.light).toBe('behind');
    expect(progress.attained).toBeNull();
  });

  test('without last year the months count evenly: 7.2% in a quarter of the year leaves 8.267%', () => {
    const progress = progressIn(withReports(reports('gdp', 'growth', { 3: 0.072 })), 'gdp');
    // (1.08 − 0.25 × 1.072) / 0.75 − 1 = 0.812 / 0.75 − 1
    expect(progress.base.needed).toBeCloseTo(0.0826666667, 9);
    expect(progress.rhythm.kind).toBe('even');
  });

  test('what was done and what is needed give the target together', () => {
    const rate = fc.double({ min: -0.3, max: 0.5, noNaN: true });
    fc.assert(
      fc.property(rate, rate, fc.double({ min: 0.01, max: 0.95, noNaN: true }), (target, growth, share) => {
        const rest = neededGrowth(target, share, growth);
        expect(share * (1 + growth) + (1 - share) * (1 + rest)).toBeCloseTo(1 + target, 9);
      }),
    );
  });

  test('at 6% a year, 12% in the rest reaches 8% until August', () => {
    // Evenly, needed after k months is (0.96 − 0.06k) / (12 − k): 12% after August, 14% after September.
    const reported = withReports(reports('gdp', 'growth', { 3: 0.06, 6: 0.06 }));
    const plan = must(setCeiling(reported, 'gdp', 0.12));
    expect(progressIn(plan, 'gdp').base.deadline).toEqual({ kind: 'until', month: 8 });
    // For 9%: (1.08 − 0.06k) / (12 − k) is 12% after June and 13.2% after July.
    expect(progressIn(plan, 'gdp').stretch?.deadline).toEqual({ kind: 'until', month: 6 });
    const lower = must(setCeiling(reported, 'gdp', 0.09));
    // 8.67% after March, 10% after June.
    expect(progressIn(lower, 'gdp').base.deadline).toEqual({ kind: 'passed', month: 6 });
    expect(progressIn(must(setCeiling(reported, 'gdp', 0.08)), 'gdp').base.deadline).toEqual({
      kind: 'passed',
      month: 3,
    });
    expect(progressIn(reported, 'gdp').base.deadline).toBeNull();
    // Of last year only March and December are known: in which month between it slips away cannot be said.
    const coarse = must(
      setCeiling(withReports(firstQuarterOfFifth, reports('gdp', 'growth', { 3: 0.06 })), 'gdp', 0.12),
    );
    expect(progressIn(coarse, 'gdp').base.deadline).toBeNull();
    const good = must(setCeiling(withReports(reports('gdp', 'growth', { 3: 0.08 })), 'gdp', 0.08));
    expect(progressIn(good, 'gdp').base.deadline).toEqual({ kind: 'within' });
  });
});

describe('level goals', () => {
  const projects = (figures: Readonly<Record<number, number>>): Plan =>
    withReports(reports('newProjects', 'level', figures));

  test('30 of 120 projects by April are 25% against 33.3%, and leave 11.25 a month', () => {
    const progress = progressIn(projects({ 4: 30 }), 'newProjects');
    expect(progress).toMatchObject({
      attained: 0.25,
      pace: 4 / 12,
      light: 'behind',
      base: { needed: 11.25 },
      stretch: null,
    });
    expect(progress.lead).toBeCloseTo(-1 / 12, 12);
  });

  test('宣城: at the end of November 91.7% is the path', () => {
    expect(progressIn(projects({ 11: 110 }), 'newProjects')).toMatchObject({ light: 'onPace', pace: 11 / 12 });
    expect(progressIn(projects({ 11: 109 }), 'newProjects').light).toBe('behind');
    // 112.4 / 120 = 93.67%, two points above 91.67%
    expect(progressIn(projects({ 11: 112.4 }), 'newProjects').light).toBe('ahead');
    expect(progressIn(projects({ 11: 112.3 }), 'newProjects').light).toBe('onPace');
  });

  test('the thresholds are the planner’s', () => {
    const near = setProgressMargins(projects({ 11: 109 }), { behind: 0.01 });
    expect(progressIn(near, 'newProjects').light).toBe('onPace');
    expect(progressIn(setProgressMargins(near, { behind: 0.005 }), 'newProjects').light).toBe('behind');
    expect(progressIn(setProgressMargins(projects({ 11: 110 }), { ahead: 0 }), 'newProjects').light).toBe('onPace');
  });

  test('at 7.5 a month, 15 a month reaches 120 until August', () => {
    // (120 − 7.5k) / (12 − k): 15 after August, 17.5 after September
    const plan = must(setCeiling(projects({ 4: 30 }), 'newProjects', 15));
    expect(progressIn(plan, 'newProjects').base.deadline).toEqual({ kind: 'until', month: 8 });
  });

  test('by last year’s rhythm half a year may be far less than half the work', () => {
    const lastYear = reports('newProjects', 'level', { 6: 40, 12: 100 }, '2023');
    const plan = must(setActuals(projects({ 6: 54 }), lastYear, source));
    const progress = progressIn(plan, 'newProjects');
    // 54 / 120 = 45% against 40%
    expect(progress).toMatchObject({ attained: 0.45, pace: 0.4, light: 'ahead' });
    // May of last year is unknown, so May of this year cannot be judged.
    const may = must(setActuals(projects({ 5: 54 }), lastYear, source));
    expect(progressIn(may, 'newProjects')).toMatchObject({ pace: null, lead: null, light: 'unknown', attained: 0.45 });
    expect(progressIn(may, 'newProjects').base.needed).toBeNull();
  });

  test('the end of the year leaves nothing to need', () => {
    const plan = must(setCeiling(projects({ 12: 120 }), 'newProjects', 1));
    expect(progressIn(plan, 'newProjects').base).toEqual({ target: 120, needed: null, deadline: { kind: 'within' } });
    const short = must(setCeiling(projects({ 11: 100, 12: 110 }), 'newProjects', 1));
    expect(progressIn(short, 'newProjects').base.deadline).toEqual({ kind: 'passed', month: 11 });
  });
});

describe('missing months', () => {
  test('are missing and never zero', () => {
    const progress = progressIn(withReports(reports('newProjects', 'level', { 2: 20, 5: 60 })), 'newProjects');
    expect(progress.figures.slice(0, 6)).toEqual([null, 20, null, null, 60, null]);
    expect(progress.latest).toEqual({ month: 5, value: 60 });
    expect(progress.fallen).toEqual([]);
  });

  test('a goal without reports cannot be judged; a zero that was reported can', () => {
    expect(progressIn(shipped, 'newProjects')).toMatchObject({ latest: null, light: 'unknown', lead: null });
    expect(progressIn(withReports(reports('newProjects', 'level', { 3: 0 })), 'newProjects').light).toBe('behind');
  });

  test('a cumulative figure that falls is named', () => {
    const progress = progressIn(
      withReports(reports('newProjects', 'level', { 1: 9, 2: 7, 3: 8, 4: 12 })),
      'newProjects',
    );
    expect(progress.fallen).toEqual([2, 3]);
  });
});

test('a figure not to be exceeded is ahead while it stays below its path', () => {
  const goals = shipped.model.goals.map((goal) =>
    goal.id === 'newProjects' ? { ...goal, operator: 'atMost' as const } : goal,
  );
  const plan = { ...shipped, model: { ...shipped.model, goals } };
  const at = (value: number) =>
    progressIn(must(setActuals(plan, reports('newProjects', 'level', { 6: value }), source)), 'newProjects').light;
  expect([at(50), at(60), at(61)]).toEqual(['ahead', 'onPace', 'behind']);
});

test('rules, ratios and goals without a figure are not followed by month', () => {
  const followed = new Set(progressOf(shipped).map(({ goal }) => goal.kind));
  expect([...followed].toSorted()).toEqual(['growth', 'level']);
});
