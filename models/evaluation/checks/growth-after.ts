import type { ResolvedAssumptions } from '../../scenarios/resolve-assumptions.ts';
import { evaluateScenario } from '../evaluate-scenario.ts';
import { valueAt } from '../evaluation.ts';
import type { CheckedScenario } from './check.ts';

/** The growth of GDP in the target year, a fraction, with one assumption changed and the plan left alone; null where that has no figure. */
export function growthAfter(
  { plan, compiled, assumptions }: CheckedScenario,
  variable: string,
  slot: string,
  edit: (value: number) => number,
): number | null {
  const resolved = assumptions.get(variable)?.get(slot);
  if (!resolved || resolved.value === null) return null;
  const changed: ResolvedAssumptions = new Map(assumptions).set(
    variable,
    new Map(assumptions.get(variable)).set(slot, { ...resolved, value: edit(resolved.value) }),
  );
  const { accounts, targetPeriod } = plan.model;
  return valueAt(evaluateScenario(compiled, changed, 'check'), accounts.growth, targetPeriod);
}
