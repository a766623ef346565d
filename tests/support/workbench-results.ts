import type { Plan } from '../../models/plan/plan.ts';
import type { ScenarioResult } from '../../models/views/grid-rows.ts';
import { evaluateAll, type PlanResults } from '../../models/views/plan-results.ts';
import { must } from './plans.ts';

/** The results of a plan with those of one scenario, as the window holds them. */
export function resultsOf(
  plan: Plan,
  scenario = 'base',
): { readonly results: PlanResults; readonly active: ScenarioResult } {
  const results = must(evaluateAll(plan));
  const active = results.results.find((result) => result.scenario.id === scenario);
  if (!active) throw new Error(scenario);
  return { results, active };
}
