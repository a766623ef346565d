import type { ReplacedFormulas } from '../goals/variable.ts';
import { type FormulaPlace, setFormula } from '../plan/edit-formula.ts';
import type { Plan } from '../plan/plan.ts';
import { fail, ok, type Result } from '../shared/result.ts';
import { unitProblem } from './checks/unit-problem.ts';
import { type CompiledModel, compileModel } from './compile-model.ts';

/** A plan with another formula, and its model as it then calculates. */
export interface TriedFormula {
  readonly plan: Plan;
  readonly compiled: CompiledModel;
}

/**
 * Writes another formula into a copy of a plan and checks all of it, as a file from elsewhere would be. Problems: those of
 * `setFormula`, a loop of formulas, figures of different units side by side, another unit than the variable's.
 */
export function tryFormula(
  plan: Plan,
  place: FormulaPlace,
  text: string,
  by: Pick<ReplacedFormulas, 'author' | 'date'>,
): Result<TriedFormula> {
  const next = setFormula(plan, place, text, by);
  if (!next.ok) return next;
  const { model } = next.value;
  const compiled = compileModel(model);
  if (!compiled.ok) return compiled;
  const entry = compiled.value.ordered.find(({ variable }) => variable.id === place.variable);
  const tree = entry?.[place.part];
  const byId = new Map(model.variables.map((variable) => [variable.id, variable]));
  const wrong = entry && tree && unitProblem(entry.variable, tree.expression, place.part, byId);
  return wrong ? fail(wrong) : ok({ plan: next.value, compiled: compiled.value });
}
