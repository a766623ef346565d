import { describe, expect, test } from 'vitest';
import type { Plan } from '../../../models/plan/plan.ts';
import { shippedPlan } from '../../../models/plan/shipped-plan.ts';
import { type LedgerRow, ledgerRows } from '../../../models/views/ledger-rows.ts';
import { evaluateAll } from '../../../models/views/plan-results.ts';
import { edited, must } from '../../support/plans.ts';

function rowsOf(plan: Plan, scenario = 'base'): ReadonlyMap<string, LedgerRow> {
  const found = must(evaluateAll(plan)).results.find((result) => result.scenario.id === scenario);
  if (!found) throw new Error(scenario);
  const assumptions = plan.model.variables.filter((variable) => variable.kind === 'assumption');
  return new Map(ledgerRows(found, assumptions, () => 0).map((row) => [row.id, row]));
}

describe('ledgerRows', () => {
  const plan = shippedPlan();

  test('has a row for every figure and none for years that carry one on', () => {
    const rows = rowsOf(plan);
    expect(rows.get('retailSalesGrowth@2023')?.value).toBe(0.093);
    expect(rows.get('retailSalesGrowth@2024')?.state).toBe('quoted');
    expect(rows.has('retailSalesGrowth@2025')).toBe(false);
  });

  test('asks once for a figure nobody has', () => {
    const rows = [...rowsOf(plan).values()].filter((row) => row.variable.id === 'energyGrowth');
    expect(rows.map((row) => [row.slot, row.state])).toEqual([['2024', 'missing']]);
  });

  test('tells chosen from shipped and inherited, even where the figure is the same', () => {
    const chosen = edited(plan, 'base', 'primaryGrowth', 0.046);
    expect(rowsOf(plan).get('primaryGrowth@2024')?.origin).toBe('shipped');
    expect(rowsOf(chosen).get('primaryGrowth@2024')?.origin).toBe('chosen');
    expect(rowsOf(chosen, 'stretch').get('primaryGrowth@2024')?.origin).toBe('inherited');
    expect(rowsOf(chosen, 'stretch').get('retailSalesGrowth@2024')?.origin).toBe('chosen');
  });
});
