import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { resetAssumption, setAssumption, setAssumptions } from '../../../models/plan/edit-plan.ts';
import { record, redo, startHistory, undo } from '../../../models/plan/history.ts';
import { parsePlan, serializePlan } from '../../../models/plan/parse-plan.ts';
import { shippedPlan } from '../../../models/plan/shipped-plan.ts';
import type { Change } from '../../../models/scenarios/scenario.ts';
import { edited, must } from '../../support/plans.ts';

const plan = shippedPlan();
const change = (over: Partial<Change>): Change => ({
  variable: 'retailSalesGrowth',
  slot: '2024',
  value: 0.05,
  source: { kind: 'assumed', author: '测试', date: '2024-01-05' },
  ...over,
});

describe('setAssumption', () => {
  test.each([
    ['an unknown scenario', 'nobody', change({}), 'unknown-scenario'],
    ['an unknown variable', 'base', change({ variable: 'nothing' }), 'unknown-variable'],
    ['a calculated variable', 'base', change({ variable: 'gdpGrowth' }), 'not-an-assumption'],
    ['a year the model does not have', 'base', change({ slot: '2030' }), 'unknown-period'],
    ['a yearly figure for all years', 'base', change({ slot: 'once' }), 'unknown-period'],
    ['a figure that is surely a slip of the unit', 'base', change({ value: 12 }), 'entry-out-of-range'],
  ])('refuses %s and names it', (_, scenario, given, code) => {
    expect(setAssumption(plan, scenario, given)).toMatchObject({ ok: false, problems: [{ code }] });
  });

  test('sets once, however often it is set, and resets to what is inherited', () => {
    const twice = edited(edited(plan, 'stretch', 'retailSalesGrowth', 0.05), 'stretch', 'retailSalesGrowth', 0.06);
    const own = twice.scenarios.find((scenario) => scenario.id === 'stretch')?.changes ?? [];
    expect(own.filter((entry) => entry.variable === 'retailSalesGrowth').map((entry) => entry.value)).toEqual([0.06]);
    const reset = must(resetAssumption(twice, 'stretch', 'retailSalesGrowth', '2024'));
    const left = reset.scenarios.find((scenario) => scenario.id === 'stretch')?.changes ?? [];
    expect(left.some((entry) => entry.variable === 'retailSalesGrowth')).toBe(false);
  });

  test('leaves the plan it was given as it was', () => {
    const before = serializePlan(plan);
    edited(plan, 'base', 'primaryGrowth', 0.07);
    expect(serializePlan(plan)).toBe(before);
  });
});

describe('setAssumptions', () => {
  const source = { kind: 'assumed', author: '测试', date: '2024-01-05' } as const;
  const at = (variable: string, scenario = 'stretch', slot = '2024') => ({ scenario, variable, slot });

  test('makes many edits as one, the last of a place holds, and only what is named is inherited again', () => {
    const before = edited(plan, 'stretch', 'primaryGrowth', 0.05);
    const next = must(
      setAssumptions(
        before,
        [
          { place: at('primaryGrowth'), value: 'inherited' },
          { place: at('retailSalesGrowth'), value: 0.05 },
          { place: at('retailSalesGrowth'), value: 0.06 },
          { place: at('primaryGrowth', 'base'), value: null },
        ],
        source,
      ),
    );
    const changesOf = (id: string) => next.scenarios.find((scenario) => scenario.id === id)?.changes ?? [];
    const own = changesOf('stretch').map(({ variable, value }) => [variable, value]);
    expect(own).not.toContainEqual(['primaryGrowth', 0.05]);
    expect(own.filter(([variable]) => variable === 'retailSalesGrowth')).toEqual([['retailSalesGrowth', 0.06]]);
    expect(changesOf('base')).toEqual([{ variable: 'primaryGrowth', slot: '2024', value: null, source }]);
  });

  test('makes none where one cannot be made, and says so of each', () => {
    const result = setAssumptions(
      plan,
      [
        { place: at('retailSalesGrowth'), value: 0.05 },
        { place: at('gdpGrowth'), value: 0.05 },
        { place: at('retailSalesGrowth', 'nobody'), value: 0.05 },
      ],
      source,
    );
    expect(result).toMatchObject({ ok: false, problems: [{ code: 'not-an-assumption' }] });
    expect(setAssumptions(plan, [{ place: at('retailSalesGrowth', 'nobody'), value: 1 }], source)).toMatchObject({
      ok: false,
      problems: [{ code: 'unknown-scenario' }],
    });
  });
});

describe('random edits', () => {
  const assumptions = plan.model.variables.filter((variable) => variable.kind === 'assumption');
  const edit = fc.record({
    scenario: fc.constantFrom('base', 'stretch'),
    variable: fc.constantFrom(...assumptions),
    value: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
  });

  test('saved = loaded, and undone = before, step by step', () => {
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 15 }), (edits) => {
        let history = startHistory(plan);
        const seen = [history.present];
        for (const { scenario, variable, value } of edits) {
          const slot = variable.timing === 'once' ? 'once' : '2024';
          const next = setAssumption(history.present, scenario, change({ variable: variable.id, slot, value }));
          if (!next.ok) continue;
          history = record(history, next.value, variable.label);
          seen.push(next.value);
        }
        expect(must(parsePlan(serializePlan(history.present), 'test'))).toEqual(history.present);
        for (const expected of seen.toReversed()) {
          expect(history.present).toBe(expected);
          history = undo(history);
        }
        for (const expected of seen) {
          expect(history.present).toBe(expected);
          history = redo(history);
        }
      }),
      { numRuns: 60, seed: 3 },
    );
  });

  test('an edit after an undo forgets what was undone', () => {
    const name = { zh: '改', en: 'edit' };
    const history = undo(record(startHistory(plan), edited(plan, 'base', 'primaryGrowth', 0.07), name));
    const after = record(history, edited(plan, 'base', 'primaryGrowth', 0.08), name);
    expect(after.future).toEqual([]);
    expect(redo(after)).toBe(after);
  });
});
