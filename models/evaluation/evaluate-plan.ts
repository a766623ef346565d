import type { Plan } from '../plan/plan.ts';
import { resolveAssumptions } from '../scenarios/resolve-assumptions.ts';
import { ok, type Result } from '../shared/result.ts';
import type { CompiledModel } from './compile-model.ts';
import { evaluateScenario, type LiveEvaluation } from './evaluate-scenario.ts';

/** Evaluates one scenario of a plan with an already compiled model. Problems: an unknown scenario, a loop of parents. */
export function evaluatePlan(compiled: CompiledModel, plan: Plan, scenario: string): Result<LiveEvaluation> {
  const assumptions = resolveAssumptions(plan.model, plan.scenarios, scenario);
  return assumptions.ok ? ok(evaluateScenario(compiled, assumptions.value, scenario)) : assumptions;
}
