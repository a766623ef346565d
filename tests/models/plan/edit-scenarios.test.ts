import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { setAssumption } from '../../../models/plan/edit-plan.ts';
import {
  addScenario,
  deleteScenario,
  duplicateScenario,
  freezeScenario,
  renameScenario,
  setScenarioParent,
  setScenarioPath,
} from '../../../models/plan/edit-scenarios.ts';
import { parsePlan, serializePlan } from '../../../models/plan/parse-plan.ts';
import type { Plan } from '../../../models/plan/plan.ts';
import { setSource } from '../../../models/plan/set-source.ts';
import { shippedPlan } from '../../../models/plan/shipped-plan.ts';
import { resolveAssumptions } from '../../../models/scenarios/resolve-assumptions.ts';
import { edited, must } from '../../support/plans.ts';

const plan = shippedPlan();
const named = (text: string) => ({ zh: text, en: text });
const resolvedIn = (given: Plan, id: string) => must(resolveAssumptions(given.model, given.scenarios, id));
/** The figures of a scenario without who set them: that changes when a child takes them over. */
const figuresIn = (given: Plan, id: string) =>
  [...resolvedIn(given, id)].map(([variable, slots]) => [
    variable,
    [...slots].map(([slot, { value, source, carriedFrom }]) => [slot, value, source, carriedFrom]),
  ]);
const added = (given: Plan, name: string, parent: string) =>
  must(addScenario(given, { name: named(name), path: 'base', parent }));
const frozenOf = (given: Plan, id: string, name = '定稿') => {
  const version = { hash: 'a'.repeat(64), author: '测试', date: '2024-01-05', note: '送审' };
  return must(freezeScenario(given, id, resolvedIn(given, id), named(name), version));
};

describe('new, copied and renamed scenarios', () => {
  test('a new one stands last, inherits everything, and has the first free id', () => {
    const { plan: next, id } = added(plan, '保守', 'stretch');
    expect(id).toBe('scenario1');
    expect(next.scenarios.map((scenario) => scenario.id)).toEqual(['base', 'stretch', 'scenario1']);
    expect(figuresIn(next, id)).toEqual(figuresIn(plan, 'stretch'));
    expect(added(next, '乐观', 'base').id).toBe('scenario2');
    expect(added(must(deleteScenario(next, id)), '乐观', 'base').id).toBe('scenario1');
  });

  test('a copy stands behind its original and sets the same', () => {
    const { plan: next, id } = must(duplicateScenario(plan, 'base', named('基准 副本')));
    expect(next.scenarios.map((scenario) => scenario.id)).toEqual(['base', 'scenario1', 'stretch']);
    expect(figuresIn(next, id)).toEqual(figuresIn(plan, 'base'));
  });

  test.each([
    ['an empty name', named(' '), 'scenario-name'],
    ['the name of another', named('力争'), 'scenario-name'],
    ['the English name of another', { zh: '甲', en: 'Stretch' }, 'scenario-name'],
  ])('%s is refused', (_, name, code) => {
    expect(renameScenario(plan, 'base', name)).toMatchObject({ ok: false, problems: [{ code }] });
    expect(addScenario(plan, { name, path: 'base', parent: 'base' })).toMatchObject({
      ok: false,
      problems: [{ code }],
    });
  });

  test('keeping its own name is no double', () => {
    expect(must(renameScenario(plan, 'base', named('基准'))).scenarios[0]?.name).toEqual(named('基准'));
  });
});

describe('path and parent', () => {
  test('another parent lends other figures; its own stay', () => {
    const { plan: grown, id } = added(plan, '保守', 'base');
    const own = edited(grown, id, 'retailSalesGrowth', 0.05);
    const next = must(setScenarioParent(own, id, 'stretch'));
    expect(resolvedIn(next, id).get('retailSalesGrowth')?.get('2024')?.value).toBe(0.05);
    expect(resolvedIn(next, id).get('fixedAssetInvestmentGrowth')?.get('2024')?.value).toBe(0.13);
    expect(must(setScenarioPath(next, id, 'stretch')).scenarios.at(-1)?.path).toBe('stretch');
  });

  test('a scenario cannot inherit from its own child, the first one from nobody', () => {
    const { plan: grown, id } = added(plan, '保守', 'stretch');
    expect(setScenarioParent(grown, 'stretch', id)).toMatchObject({ problems: [{ code: 'scenario-loop' }] });
    expect(setScenarioParent(grown, 'base', id)).toMatchObject({ problems: [{ code: 'scenario-root' }] });
    expect(setScenarioParent(grown, id, 'nobody')).toMatchObject({ problems: [{ code: 'unknown-scenario' }] });
  });
});

describe('deleting', () => {
  test('the first scenario stays', () => {
    expect(deleteScenario(plan, 'base')).toMatchObject({ problems: [{ code: 'scenario-root', place: '基准' }] });
  });

  test('no figure of any other scenario changes, whatever stood between', () => {
    const variables = ['retailSalesGrowth', 'fixedAssetInvestmentGrowth', 'primaryGrowth'] as const;
    const change = fc.record({
      scenario: fc.constantFrom('base', 'stretch', 'scenario1', 'scenario2'),
      variable: fc.constantFrom(...variables),
      slot: fc.constantFrom('2024', '2025'),
      value: fc.option(fc.double({ min: -0.1, max: 0.3, noNaN: true }).map((value) => value + 0)),
    });
    const chain = added(added(plan, '保守', 'stretch').plan, '更保守', 'scenario1').plan;
    fc.assert(
      fc.property(fc.array(change, { maxLength: 12 }), fc.constantFrom('stretch', 'scenario1'), (changes, gone) => {
        const grown = changes.reduce(
          (now, { scenario, variable, slot, value }) => edited(now, scenario, variable, value, slot),
          chain,
        );
        const next = must(deleteScenario(grown, gone));
        for (const { id } of next.scenarios) expect(figuresIn(next, id)).toEqual(figuresIn(grown, id));
        expect(must(parsePlan(serializePlan(next), 'x'))).toEqual(next);
      }),
      { numRuns: 40 },
    );
  });
});

describe('frozen versions', () => {
  const { plan: kept, id } = frozenOf(plan, 'stretch');

  test('no edit of the scenario it was made from, or of that one’s parent, reaches it', () => {
    expect(figuresIn(kept, id)).toEqual(figuresIn(plan, 'stretch'));
    const later = edited(edited(kept, 'stretch', 'retailSalesGrowth', 0.01), 'base', 'primaryGrowth', 0.01);
    expect(figuresIn(later, id)).toEqual(figuresIn(plan, 'stretch'));
    expect(figuresIn(must(deleteScenario(later, 'stretch')), id)).toEqual(figuresIn(plan, 'stretch'));
  });

  test('every edit of it is refused, and the plan is as it was', () => {
    const source = { kind: 'assumed', author: '测试', date: '2024-02-01' } as const;
    const change = { variable: 'retailSalesGrowth', slot: '2024', value: 0.01, source };
    const place = { setBy: id, variable: 'retailSalesGrowth', slot: '2024' };
    const refused = {
      ok: false,
      problems: [{ code: 'scenario-frozen', place: '定稿', details: { date: '2024-01-05' } }],
    };
    expect(setAssumption(kept, id, change)).toMatchObject(refused);
    expect(setSource(kept, place, source)).toMatchObject(refused);
    expect(renameScenario(kept, id, named('别名'))).toMatchObject(refused);
    expect(setScenarioPath(kept, id, 'base')).toMatchObject(refused);
    expect(setScenarioParent(kept, id, 'base')).toMatchObject(refused);
  });

  test('it is saved with its hash, and its copy can be edited', () => {
    expect(must(parsePlan(serializePlan(kept), 'x'))).toEqual(kept);
    const copy = must(duplicateScenario(kept, id, named('定稿 副本')));
    expect(
      resolvedIn(edited(copy.plan, copy.id, 'retailSalesGrowth', 0.01), copy.id)
        .get('retailSalesGrowth')
        ?.get('2024')?.value,
    ).toBe(0.01);
    expect(must(deleteScenario(kept, id)).scenarios).toEqual(plan.scenarios);
  });

  test('a hash that is none is refused when the file is read', () => {
    const spoilt = serializePlan(kept).replace('a'.repeat(64), 'abc');
    expect(parsePlan(spoilt, 'x')).toMatchObject({ ok: false, problems: [{ code: 'plan-shape' }] });
  });
});
