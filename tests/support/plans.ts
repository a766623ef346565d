import { type CompiledModel, compileModel } from '../../models/evaluation/compile-model.ts';
import { evaluateScenario, type LiveEvaluation } from '../../models/evaluation/evaluate-scenario.ts';
import type { GoalModel } from '../../models/goals/goal-model.ts';
import { setAssumption } from '../../models/plan/edit-plan.ts';
import type { Plan } from '../../models/plan/plan.ts';
import { resolveAssumptions } from '../../models/scenarios/resolve-assumptions.ts';
import type { Slot } from '../../models/shared/period.ts';
import type { Result } from '../../models/shared/result.ts';

/** Takes the value of a result that a test expects to be good; fails with the problems otherwise. */
export function must<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

/** Compiles a model that a test expects to be good. */
export const compiled = (model: GoalModel): CompiledModel => must(compileModel(model));

/** Evaluates one scenario of a plan the way production does. */
export function evaluated(plan: Plan, scenario: string): LiveEvaluation {
  const assumptions = must(resolveAssumptions(plan.model, plan.scenarios, scenario));
  return evaluateScenario(compiled(plan.model), assumptions, scenario);
}

/** The plan after an edit by a test planner. */
export const edited = (
  plan: Plan,
  scenario: string,
  variable: string,
  value: number | null,
  slot: Slot = '2024',
): Plan =>
  must(
    setAssumption(plan, scenario, {
      variable,
      slot,
      value,
      source: { kind: 'assumed', author: '测试', date: '2024-01-05' },
    }),
  );
