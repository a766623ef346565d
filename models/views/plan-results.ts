import { type CompiledModel, compileModel } from '../evaluation/compile-model.ts';
import { evaluateScenario } from '../evaluation/evaluate-scenario.ts';
import type { Plan } from '../plan/plan.ts';
import { resolveAssumptions } from '../scenarios/resolve-assumptions.ts';
import { fail, ok, type Result } from '../shared/result.ts';
import type { ScenarioResult } from './grid-rows.ts';

/** A plan with its model compiled and every scenario evaluated. */
export interface PlanResults {
  readonly plan: Plan;
  readonly compiled: CompiledModel;
  readonly results: readonly ScenarioResult[];
}

/**
 * Evaluates all scenarios of a plan. The compiled model of earlier results is used again while variables and periods are the
 * same objects, so that an edit of a goal or an assumption compiles nothing. Problems: those of the formulas and of the scenarios.
 */
export function evaluateAll(plan: Plan, earlier?: PlanResults): Result<PlanResults> {
  const reused =
    earlier && readsSame(earlier.plan, plan)
      ? ok({ ...earlier.compiled, model: plan.model })
      : compileModel(plan.model);
  if (!reused.ok) return reused;
  const compiled = reused.value;
  const results: ScenarioResult[] = [];
  for (const scenario of plan.scenarios) {
    const assumptions = resolveAssumptions(plan.model, plan.scenarios, scenario.id);
    if (!assumptions.ok) return fail(...assumptions.problems);
    const evaluation = evaluateScenario(compiled, assumptions.value, scenario.id);
    results.push({ scenario, assumptions: assumptions.value, evaluation });
  }
  return ok({ plan, compiled, results });
}

const readsSame = (a: Plan, b: Plan): boolean =>
  a.model.variables === b.model.variables && a.model.periods === b.model.periods;
