import { describe, expect, test } from 'vitest';
import { resetAssumption } from '../../../models/plan/edit-plan.ts';
import { shippedPlan } from '../../../models/plan/shipped-plan.ts';
import { lineageOf, resolveAssumptions } from '../../../models/scenarios/resolve-assumptions.ts';
import type { Scenario } from '../../../models/scenarios/scenario.ts';
import { edited, evaluated, must } from '../../support/plans.ts';

const plan = shippedPlan();
const resolved = (given = plan, id = 'stretch') => must(resolveAssumptions(given.model, given.scenarios, id));

describe('resolveAssumptions', () => {
  test('a scenario sees its own figure, else its parent’s, else the model’s', () => {
    expect(resolved().get('retailSalesGrowth')?.get('2024')).toMatchObject({ value: 0.11, setBy: 'stretch' });
    const after = edited(plan, 'base', 'primaryGrowth', 0.05);
    expect(resolved(after).get('primaryGrowth')?.get('2024')).toMatchObject({ value: 0.05, setBy: 'base' });
    expect(resolved().get('primaryGrowth')?.get('2024')).toMatchObject({ value: 0.046, setBy: null });
  });

  test('a choice equal to the default is still marked as chosen', () => {
    const after = edited(plan, 'base', 'primaryGrowth', 0.046);
    expect(resolved(after, 'base').get('primaryGrowth')?.get('2024')).toMatchObject({
      value: 0.046,
      setBy: 'base',
      source: { kind: 'assumed', author: '测试' },
    });
  });

  test('a year without a figure carries the last one on, and says from where', () => {
    expect(resolved().get('retailSalesGrowth')?.get('2026')).toMatchObject({ value: 0.11, carriedFrom: '2024' });
    expect(resolved().get('retailSalesGrowth')?.get('2024')?.carriedFrom).toBeNull();
  });

  test('a later year of the parent is nearer than an earlier year of the scenario', () => {
    const after = edited(plan, 'base', 'retailSalesGrowth', 0.07, '2025');
    expect(resolved(after).get('retailSalesGrowth')?.get('2025')).toMatchObject({ value: 0.07, setBy: 'base' });
    expect(resolved(after).get('retailSalesGrowth')?.get('2026')).toMatchObject({ value: 0.07, carriedFrom: '2025' });
  });

  test('a figure set to missing is missing, not the parent’s and not zero', () => {
    const after = edited(plan, 'stretch', 'retailSalesGrowth', null);
    expect(resolved(after).get('retailSalesGrowth')?.get('2024')?.value).toBeNull();
  });

  test('paths with equal assumptions give equal results (I8)', () => {
    const stretch = plan.scenarios.find((scenario) => scenario.id === 'stretch');
    const same = (stretch?.changes ?? []).reduce(
      (next, change) => must(resetAssumption(next, 'stretch', change.variable, change.slot)),
      plan,
    );
    expect([...evaluated(same, 'stretch').cells]).toEqual([...evaluated(same, 'base').cells]);
  });
});

describe('lineageOf', () => {
  const scenario = (id: string, parent: string | null): Scenario => ({
    id,
    parent,
    name: { zh: id, en: id },
    path: 'base',
    changes: [],
  });

  test('goes from the scenario to the root', () => {
    const lineage = must(lineageOf([scenario('a', null), scenario('b', 'a'), scenario('c', 'b')], 'c'));
    expect(lineage.map((entry) => entry.id)).toEqual(['c', 'b', 'a']);
  });

  test('an unknown scenario and a loop of parents are problems', () => {
    expect(lineageOf([scenario('a', null)], 'x')).toMatchObject({
      ok: false,
      problems: [{ code: 'unknown-scenario' }],
    });
    expect(lineageOf([scenario('a', 'b'), scenario('b', 'a')], 'a')).toMatchObject({
      ok: false,
      problems: [{ code: 'scenario-loop' }],
    });
  });
});
