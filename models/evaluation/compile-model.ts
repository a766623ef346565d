import { type Expression, type Reference, referencesOf } from '../formulas/expression.ts';
import { orderFormulas } from '../formulas/order-formulas.ts';
import { createPeriodMachine, type PeriodMachine } from '../formulas/period-machine.ts';
import { planProgram } from '../formulas/plan-program.ts';
import { readFormulas } from '../formulas/read-formulas.ts';
import type { GoalModel } from '../goals/goal-model.ts';
import { namesOf } from '../goals/names.ts';
import type { FormulaVariable, Variable } from '../goals/variable.ts';
import { type Problem, problem } from '../shared/problem.ts';
import { fail, ok, type Result } from '../shared/result.ts';
import { type AssumptionRow, assumptionRowsOf } from './fill-assumptions.ts';

/** One formula of one variable: the checked tree and what it reads. */
export interface CompiledFormula {
  readonly expression: Expression;
  readonly references: readonly Reference[];
}

/** A formula variable; `index` is its row in the program; `opening` holds in the first period where it is given. */
export interface CompiledVariable {
  readonly variable: FormulaVariable;
  readonly index: number;
  readonly formula: CompiledFormula;
  readonly opening: CompiledFormula | null;
}

/** A goal model whose formulas are checked, ordered and planned. Depends on the model alone, so scenarios share it. */
export interface CompiledModel {
  readonly model: GoalModel;
  /** The position of each variable in the model, which is its row in the program. */
  readonly indexOf: ReadonlyMap<string, number>;
  readonly ordered: readonly CompiledVariable[];
  /** The formula variables by row; undefined for an assumption. */
  readonly byRow: readonly (CompiledVariable | undefined)[];
  readonly assumptions: readonly AssumptionRow[];
  readonly machine: PeriodMachine;
}

/** Checks and compiles every formula of the model. Problems: those of the formulas, each at its variable, and a loop. */
export function compileModel(model: GoalModel): Result<CompiledModel> {
  const names = namesOf(model.variables);
  const indexOf = new Map<string, number>();
  for (const [index, { id }] of model.variables.entries()) indexOf.set(id, index);
  const problems: Problem[] = [];
  const read = readFormulas((name) => names.get(name));
  const compile = (text: string, place: string): CompiledFormula | null => {
    const parsed = read(text, place);
    if (!parsed.ok) {
      problems.push(...parsed.problems);
      return null;
    }
    const expression = parsed.value;
    return { expression, references: referencesOf(expression) };
  };
  const compiled = new Map<string, CompiledVariable>();
  for (const [index, variable] of model.variables.entries()) {
    if (variable.kind !== 'formula') continue;
    const formula = compile(variable.formula, placeOf(variable));
    const opening = variable.opening === undefined ? null : compile(variable.opening, placeOf(variable));
    if (formula) compiled.set(variable.id, { variable, index, formula, opening });
  }
  if (problems.length > 0) return fail(...problems);
  const reads = new Map<string, readonly string[]>();
  for (const [id, entry] of compiled) reads.set(id, readsNow(entry));
  const ordering = orderFormulas(reads);
  if (ordering.kind === 'loop') {
    const label = (id: string): string => compiled.get(id)?.variable.label.zh ?? id;
    const [first = ''] = ordering.cycle;
    return fail(problem('formula-loop', label(first), { cycle: ordering.cycle.map(label).join(' → ') }));
  }
  const ordered = ordering.ids.map((id) => compiled.get(id)).filter((entry) => entry !== undefined);
  return ok({
    model,
    indexOf,
    ordered,
    byRow: model.variables.map((variable) => compiled.get(variable.id)),
    assumptions: assumptionRowsOf(model.variables),
    machine: machineFor(model, indexOf, ordered),
  });
}

function machineFor(
  { variables, periods }: GoalModel,
  indexOf: ReadonlyMap<string, number>,
  ordered: readonly CompiledVariable[],
): PeriodMachine {
  const sources = ordered.map(({ index, formula, opening }) => ({ row: index, formula, opening }));
  const program = planProgram(sources, (id) => indexOf.get(id) ?? -1, variables.length);
  const isOnce = (row: number): boolean => {
    const variable = variables[row];
    return variable?.kind === 'assumption' && variable.timing === 'once';
  };
  return createPeriodMachine(program, periods.length, isOnce);
}

const placeOf = (variable: Variable): string => `${variable.label.zh} ${variable.id}`;

function readsNow({ formula, opening }: CompiledVariable): readonly string[] {
  const ids: string[] = [];
  for (const { id, previous } of formula.references) if (!previous) ids.push(id);
  for (const { id, previous } of opening?.references ?? []) if (!previous) ids.push(id);
  return ids;
}
