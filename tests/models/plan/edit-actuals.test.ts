import { describe, expect, test } from 'vitest';
import { defaultProgress } from '../../../models/plan/actual.ts';
import { setActuals, setCeiling, setProgressMargins } from '../../../models/plan/edit-actuals.ts';
import { parsePlan, serializePlan } from '../../../models/plan/parse-plan.ts';
import { shippedPlan } from '../../../models/plan/shipped-plan.ts';
import { must } from '../../support/plans.ts';

const plan = shippedPlan();
const source = { kind: 'external', title: '统计月报', date: '2024-04-20' } as const;
const march = { goal: 'gdp', month: '2024-03', measure: 'growth', value: 0.072 } as const;

describe('setActuals', () => {
  test('enters, replaces and takes away; what was taken away is missing, not zero', () => {
    const once = must(setActuals(plan, [march, { ...march, month: '2024-02', value: 0 }], source));
    expect(once.actuals).toEqual([
      { ...march, month: '2024-02', value: 0, source },
      { ...march, source },
    ]);
    const again = must(setActuals(once, [{ ...march, value: 0.08 }], source));
    expect(again.actuals.map(({ value }) => value)).toEqual([0, 0.08]);
    expect(must(setActuals(again, [{ ...march, value: null }], source)).actuals).toHaveLength(1);
  });

  test.each([
    ['an unknown goal', { ...march, goal: 'nothing' }, 'unknown-goal'],
    ['a month of another year', { ...march, month: '2025-03' }, 'actual-month'],
    ['a month that does not exist', { ...march, month: '2024-13' }, 'actual-month'],
    ['an endless figure', { ...march, value: Number.POSITIVE_INFINITY }, 'actual-not-finite'],
  ])('refuses %s and enters nothing', (_, entry, code) => {
    expect(setActuals(plan, [march, entry], source)).toMatchObject({ ok: false, problems: [{ code }] });
  });

  test('months of the year before are taken: they say how that year went by', () => {
    const entry = { goal: 'gdp', month: '2023-03', measure: 'level', value: 70 } as const;
    expect(must(setActuals(plan, [entry], source)).actuals).toEqual([{ ...entry, source }]);
  });
});

describe('in the file', () => {
  test('a file of version 1 without actuals is read with none and the default thresholds', () => {
    const { actuals: _, progress: __, ...older } = plan;
    const read = must(parsePlan(JSON.stringify(older), 'x'));
    expect(read.actuals).toEqual([]);
    expect(read.progress).toEqual(defaultProgress);
  });

  test('actuals, thresholds and ceilings come back as they were saved', () => {
    const entered = must(setActuals(plan, [march], source));
    const chosen = must(setCeiling(setProgressMargins(entered, { ahead: 0.03, behind: -1 }), 'gdp', 0.12));
    expect(chosen.progress).toEqual({ ahead: 0.03, behind: 0, ceilings: [{ goal: 'gdp', value: 0.12 }] });
    expect(must(parsePlan(serializePlan(chosen), 'x'))).toEqual(chosen);
    expect(must(setCeiling(chosen, 'gdp', null)).progress.ceilings).toEqual([]);
    expect(setCeiling(plan, 'nothing', 1)).toMatchObject({ problems: [{ code: 'unknown-goal' }] });
  });

  test('an actual of no goal, or twice the same month, is refused', () => {
    const entered = must(setActuals(plan, [march], source));
    const twice = { ...entered, actuals: [...entered.actuals, ...entered.actuals] };
    expect(parsePlan(serializePlan(twice), 'x')).toMatchObject({ problems: [{ code: 'duplicate-id' }] });
    const orphan = serializePlan(entered).replace('"goal": "gdp"', '"goal": "nothing"');
    expect(parsePlan(orphan, 'x')).toMatchObject({ problems: [{ code: 'unknown-goal' }] });
  });
});
