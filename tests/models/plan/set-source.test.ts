import { describe, expect, test } from 'vitest';
import { parsePlan, serializePlan } from '../../../models/plan/parse-plan.ts';
import type { Plan } from '../../../models/plan/plan.ts';
import { setSource } from '../../../models/plan/set-source.ts';
import { shippedPlan } from '../../../models/plan/shipped-plan.ts';
import { resolveAssumptions } from '../../../models/scenarios/resolve-assumptions.ts';
import type { Source } from '../../../models/shared/provenance.ts';
import { edited, must } from '../../support/plans.ts';

const resolved = (plan: Plan, scenario: string, variable: string, slot: string) =>
  must(resolveAssumptions(plan.model, plan.scenarios, scenario))
    .get(variable)
    ?.get(slot);

const published: Source = { kind: 'external', title: '2024年统计月报', date: '2024-02-18' };

describe('setSource', () => {
  const plan = shippedPlan();

  test('rewrites the source in the goal model without touching the figure', () => {
    const next = must(setSource(plan, { setBy: null, variable: 'primaryGrowth', slot: '2024' }, published));
    for (const scenario of ['base', 'stretch']) {
      expect(resolved(next, scenario, 'primaryGrowth', '2024')).toEqual({
        value: 0.046,
        source: published,
        setBy: null,
        carriedFrom: null,
      });
    }
    expect(must(parsePlan(serializePlan(next), 'plan'))).toEqual(next);
  });

  test('rewrites the source of a change in the scenario that made it, for all who inherit it', () => {
    const changed = edited(plan, 'base', 'primaryGrowth', 0.05);
    const next = must(setSource(changed, { setBy: 'base', variable: 'primaryGrowth', slot: '2024' }, published));
    expect(resolved(next, 'stretch', 'primaryGrowth', '2024')).toMatchObject({ value: 0.05, source: published });
    expect(next.model).toBe(changed.model);
  });

  test('notes a figure nobody has, and leaves it missing', () => {
    const note: Source = { kind: 'missing', note: '请统计局提供' };
    const next = must(setSource(plan, { setBy: null, variable: 'energyGrowth', slot: '2024' }, note));
    expect(resolved(next, 'base', 'energyGrowth', '2024')).toMatchObject({ value: null, source: note });
  });

  test('refuses what has no source of its own', () => {
    const at = (variable: string, setBy: string | null) =>
      setSource(plan, { setBy, variable, slot: '2024' }, published);
    expect(at('nothing', null)).toMatchObject({ problems: [{ code: 'unknown-variable' }] });
    expect(at('gdpGrowth', null)).toMatchObject({ problems: [{ code: 'not-an-assumption' }] });
    expect(at('primaryGrowth', 'stretch')).toMatchObject({ problems: [{ code: 'unknown-scenario' }] });
  });
});
