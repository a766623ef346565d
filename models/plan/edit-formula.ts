import { parseFormula } from '../formulas/parse-formula.ts';
import { replaceNames } from '../formulas/replace-names.ts';
import { namesOf } from '../goals/names.ts';
import type { FormulaPart, FormulaVariable, ReplacedFormulas } from '../goals/variable.ts';
import { problem } from '../shared/problem.ts';
import { fail, ok, type Result } from '../shared/result.ts';
import type { Plan } from './plan.ts';

/** A formula of a variable: the one for every year, or the opening one. */
export interface FormulaPlace {
  readonly variable: string;
  readonly part: FormulaPart;
}

/**
 * Writes another formula, for all scenarios. Names are stored as ids, so that a label may change; the formulas the model came with
 * are kept beside, and are no longer kept once both are written again. Problems: those of `parseFormula`, whose columns are of the
 * text given; no such formula. Loops and units are for the caller to check.
 */
export function setFormula(
  plan: Plan,
  { variable: id, part }: FormulaPlace,
  text: string,
  { author, date }: Pick<ReplacedFormulas, 'author' | 'date'>,
): Result<Plan> {
  const { variables } = plan.model;
  const variable = variables.find((candidate) => candidate.id === id);
  if (variable?.kind !== 'formula' || variable[part] === undefined) {
    return fail(problem('not-a-formula', variable?.label.zh ?? id, { id }));
  }
  const names = namesOf(variables);
  const parsed = parseFormula(text, (name) => names.get(name), variable.label.zh);
  if (!parsed.ok) return parsed;
  const canonical = (given: string): string => replaceNames(given, (name) => names.get(name) ?? name).trim();
  const { formula, opening } = builtInFormulas(variable);
  const builtIn = { formula, opening }[part] ?? '';
  const written = canonical(text);
  const next = { ...variable, [part]: written === canonical(builtIn) ? builtIn : written };
  const isBuiltIn = next.formula === formula && next.opening === opening;
  return ok(withVariable(plan, { ...next, replaced: isBuiltIn ? undefined : { formula, opening, author, date } }));
}

/** Puts back the formulas the model came with. Problems: no formula, or none that was replaced. */
export function resetFormula(plan: Plan, id: string): Result<Plan> {
  const variable = plan.model.variables.find((candidate) => candidate.id === id);
  if (variable?.kind !== 'formula' || !variable.replaced) {
    return fail(problem('not-a-formula', variable?.label.zh ?? id, { id }));
  }
  const { formula, opening } = variable.replaced;
  return ok(withVariable(plan, { ...variable, formula, opening, replaced: undefined }));
}

/** The formulas a variable came with, replaced or not. */
export const builtInFormulas = ({ formula, opening, replaced }: FormulaVariable): Pick<FormulaVariable, FormulaPart> =>
  replaced ? { formula: replaced.formula, opening: replaced.opening } : { formula, opening };

function withVariable(plan: Plan, next: FormulaVariable): Plan {
  const variables = plan.model.variables.map((variable) => (variable.id === next.id ? next : variable));
  return { ...plan, model: { ...plan.model, variables } };
}
