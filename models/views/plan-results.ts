import { type CompiledModel, compileModel } from '../evaluation/compile-model.ts';
import { evaluateScenario } from '../evaluation/evaluate-scenario.ts';
import { updateEvaluation } from '../evaluation/update-evaluation.ts';
import type { GoalModel } from '../goals/goal-model.ts';
import type { Plan } from '../plan/plan.ts';
import { changedAssumptions } from '../scenarios/changed-assumptions.ts';
import { lineageOf, resolveAssumptions } from '../scenarios/resolve-assumptions.ts';
import type { Scenario } from '../scenarios/scenario.ts';
import { ok, type Result } from '../shared/result.ts';
import type { ScenarioResult } from './grid-rows.ts';

/** A plan with its model compiled and every scenario evaluated. */
export interface PlanResults {
  readonly plan: Plan;
  readonly compiled: CompiledModel;
  readonly results: readonly ScenarioResult[];
}

/**
 * Evaluates all scenarios of a plan. The compiled model of earlier results is used again while variables and periods are the
 * same objects, so that an edit of a goal or an assumption compiles nothing; and of a scenario that was evaluated before only what
 * depends on its edited assumptions is calculated. Problems: those of the formulas and of the scenarios.
 */
export function evaluateAll(plan: Plan, earlier?: PlanResults): Result<PlanResults> {
  const known = earlier && readsSame(earlier.plan, plan) ? earlier : null;
  const reused = known ? ok(withModel(known.compiled, plan.model)) : compileModel(plan.model);
  if (!reused.ok) return reused;
  const compiled = reused.value;
  const results: ScenarioResult[] = [];
  for (const scenario of plan.scenarios) {
    const result = (known && again(known, plan, scenario)) ?? evaluateOne(plan, scenario, compiled);
    if (!result.ok) return result;
    results.push(result.value);
  }
  return ok({ plan, compiled, results });
}

const readsSame = (a: Plan, b: Plan): boolean =>
  a.model.variables === b.model.variables && a.model.periods === b.model.periods;

const withModel = (compiled: CompiledModel, model: GoalModel): CompiledModel =>
  compiled.model === model ? compiled : { ...compiled, model };

function evaluateOne(plan: Plan, scenario: Scenario, compiled: CompiledModel): Result<ScenarioResult> {
  const assumptions = resolveAssumptions(plan.model, plan.scenarios, scenario.id);
  if (!assumptions.ok) return assumptions;
  const evaluation = evaluateScenario(compiled, assumptions.value, scenario.id);
  return ok({ scenario, assumptions: assumptions.value, evaluation });
}

/** A scenario out of earlier results, brought up to date; null where it was not there, or has other ancestors now. */
function again({ plan: before, results }: PlanResults, plan: Plan, scenario: Scenario): Result<ScenarioResult> | null {
  const earlier = results.find((result) => result.scenario.id === scenario.id);
  const [was, is] = [lineageOf(before.scenarios, scenario.id), lineageOf(plan.scenarios, scenario.id)];
  if (!earlier || earlier.evaluation.model !== plan.model || !was.ok || !is.ok) return null;
  const changed = changedAssumptions(was.value, is.value);
  if (!changed) return null;
  if (changed.size === 0) return ok(earlier.scenario === scenario ? earlier : { ...earlier, scenario });
  const assumptions = resolveAssumptions(plan.model, plan.scenarios, scenario.id);
  if (!assumptions.ok) return assumptions;
  const evaluation = updateEvaluation(earlier.evaluation, assumptions.value, changed);
  return ok({ scenario, assumptions: assumptions.value, evaluation });
}
