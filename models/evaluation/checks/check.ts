import type { Plan } from '../../plan/plan.ts';
import type { ResolvedAssumptions } from '../../scenarios/resolve-assumptions.ts';
import type { Scenario } from '../../scenarios/scenario.ts';
import type { checkLabels } from '../../shared/texts/checks.ts';
import type { CompiledModel } from '../compile-model.ts';
import type { LiveEvaluation } from '../evaluate-scenario.ts';

/** What a check looks at: one scenario of a plan, evaluated. */
export interface CheckedScenario {
  readonly plan: Plan;
  readonly compiled: CompiledModel;
  readonly scenario: Scenario;
  readonly assumptions: ResolvedAssumptions;
  readonly evaluation: LiveEvaluation;
}

/**
 * Whether an identity holds. `unknown` where figures are missing. `difference` is how far off it is, in the identity's own unit;
 * `at` names what breaks it.
 */
export interface CheckResult {
  readonly id: keyof typeof checkLabels;
  readonly state: 'pass' | 'fail' | 'unknown';
  readonly difference: number | null;
  readonly at: readonly string[];
}

/** A check of a difference that ought to be zero, to within `tolerance`. */
export function compareToZero(id: CheckResult['id'], difference: number | null, tolerance: number): CheckResult {
  if (difference === null) return { id, state: 'unknown', difference, at: [] };
  return { id, state: Math.abs(difference) <= tolerance ? 'pass' : 'fail', difference, at: [] };
}

/** A check that nothing breaks; `at` names what does. */
export const expectNone = (id: CheckResult['id'], at: readonly string[]): CheckResult => ({
  id,
  state: at.length === 0 ? 'pass' : 'fail',
  difference: null,
  at,
});

/** The sum, or null when any figure is missing. */
export function sumOf(values: readonly (number | null)[]): number | null {
  let sum = 0;
  for (const value of values) {
    if (value === null) return null;
    sum += value;
  }
  return sum;
}
