import { compileExpression, type Kernel } from '../formulas/compile-expression.ts';
import { type Expression, type Reference, referencesOf } from '../formulas/expression.ts';
import { orderFormulas } from '../formulas/order-formulas.ts';
import { parseFormula } from '../formulas/parse-formula.ts';
import type { GoalModel } from '../goals/goal-model.ts';
import { namesOf } from '../goals/names.ts';
import type { FormulaVariable, Variable } from '../goals/variable.ts';
import { type Problem, problem } from '../shared/problem.ts';
import { fail, ok, type Result } from '../shared/result.ts';

/** One formula of one variable: the checked tree, what it reads, and the kernel that runs it. */
export interface CompiledFormula {
  readonly expression: Expression;
  readonly references: readonly Reference[];
  readonly kernel: Kernel;
}

/** A formula variable ready to run; `opening` holds in the first period where it is given. */
export interface CompiledVariable {
  readonly variable: FormulaVariable;
  readonly index: number;
  readonly formula: CompiledFormula;
  readonly opening: CompiledFormula | null;
}

/** A goal model whose formulas are checked, ordered and compiled. Depends on the model alone, so scenarios share it. */
export interface CompiledModel {
  readonly model: GoalModel;
  readonly indexOf: ReadonlyMap<string, number>;
  readonly ordered: readonly CompiledVariable[];
}

/** Checks and compiles every formula of the model. Problems: those of the formulas, each at its variable, and a loop. */
export function compileModel(model: GoalModel): Result<CompiledModel> {
  const names = namesOf(model.variables);
  const indexOf = new Map(model.variables.map((variable, index) => [variable.id, index]));
  const indexFor = (id: string): number => indexOf.get(id) ?? -1;
  const problems: Problem[] = [];
  const compile = (text: string, place: string): CompiledFormula | null => {
    const parsed = parseFormula(text, (name) => names.get(name), place);
    if (!parsed.ok) {
      problems.push(...parsed.problems);
      return null;
    }
    const expression = parsed.value;
    return { expression, references: referencesOf(expression), kernel: compileExpression(expression, indexFor) };
  };
  const compiled = new Map<string, CompiledVariable>();
  for (const [index, variable] of model.variables.entries()) {
    if (variable.kind !== 'formula') continue;
    const formula = compile(variable.formula, placeOf(variable));
    const opening = variable.opening === undefined ? null : compile(variable.opening, placeOf(variable));
    if (formula) compiled.set(variable.id, { variable, index, formula, opening });
  }
  if (problems.length > 0) return fail(...problems);
  const reads = new Map([...compiled].map(([id, entry]) => [id, readsNow(entry)]));
  const ordering = orderFormulas(reads);
  if (ordering.kind === 'loop') {
    const label = (id: string): string => compiled.get(id)?.variable.label.zh ?? id;
    const [first = ''] = ordering.cycle;
    return fail(problem('formula-loop', first, { cycle: ordering.cycle.map(label).join(' → ') }));
  }
  const ordered = ordering.ids.map((id) => compiled.get(id)).filter((entry) => entry !== undefined);
  return ok({ model, indexOf, ordered });
}

const placeOf = (variable: Variable): string => `${variable.label.zh} ${variable.id}`;

function readsNow(entry: CompiledVariable): readonly string[] {
  const references = [...entry.formula.references, ...(entry.opening?.references ?? [])];
  return references.filter((reference) => !reference.previous).map((reference) => reference.id);
}
