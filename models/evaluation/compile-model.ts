import { type Expression, type Reference, referencesOf } from '../formulas/expression.ts';
import { type Formula, treeOf } from '../formulas/formula-shape.ts';
import { createPeriodMachine, type PeriodMachine } from '../formulas/period-machine.ts';
import { type FormulaSource, planProgram } from '../formulas/plan-program.ts';
import { readFormulas } from '../formulas/read-formulas.ts';
import type { GoalModel } from '../goals/goal-model.ts';
import { namesOf } from '../goals/names.ts';
import type { FormulaVariable, Variable } from '../goals/variable.ts';
import { once } from '../shared/once.ts';
import { type Problem, problem } from '../shared/problem.ts';
import { fail, ok, type Result } from '../shared/result.ts';

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

/**
 * A goal model whose formulas are checked, ordered and planned. Depends on the model alone, so scenarios share it. To calculate needs
 * the machine only: the trees in `ordered` and `byRow` are made when one of them is first asked for.
 */
export interface CompiledModel {
  readonly model: GoalModel;
  /** The position of each variable in the model, which is its row in the program. */
  readonly indexOf: ReadonlyMap<string, number>;
  readonly ordered: readonly CompiledVariable[];
  /** The formula variables by row; undefined for an assumption. */
  readonly byRow: readonly (CompiledVariable | undefined)[];
  readonly machine: PeriodMachine;
}

/** Checks and compiles every formula of the model. Problems: those of the formulas, each at its variable, and a loop. */
export function compileModel(model: GoalModel): Result<CompiledModel> {
  const { variables, periods } = model;
  const indexOf = new Map<string, number>();
  for (let row = 0; row < variables.length; row += 1) indexOf.set(variables[row]?.id ?? '', row);
  const problems: Problem[] = [];
  const sources = readSources(variables, indexOf, problems);
  if (problems.length > 0) return fail(...problems);
  const plan = planProgram(sources, variables.length);
  if (plan.kind === 'loop') {
    const label = (row: number): string => variables[row]?.label.zh ?? '';
    const [first = -1] = plan.cycle;
    return fail(problem('formula-loop', label(first), { cycle: plan.cycle.map(label).join(' → ') }));
  }
  const isOnce = (row: number): boolean => {
    const variable = variables[row];
    return variable?.kind === 'assumption' && variable.timing === 'once';
  };
  const machine = createPeriodMachine(plan.program, periods.length, isOnce);
  const ordered = once(() =>
    Array.from(plan.order, (number) => sources[number]).flatMap((source) =>
      source ? [withTrees(source, variables)] : [],
    ),
  );
  const byRow = once(() => {
    const rows = new Array<CompiledVariable | undefined>(variables.length).fill(undefined);
    for (const entry of ordered()) rows[entry.index] = entry;
    return rows;
  });
  return ok({
    model,
    indexOf,
    machine,
    get ordered() {
      return ordered();
    },
    get byRow() {
      return byRow();
    },
  });
}

interface VariableSource extends FormulaSource {
  readonly variable: FormulaVariable;
}

function readSources(
  variables: readonly Variable[],
  indexOf: ReadonlyMap<string, number>,
  problems: Problem[],
): readonly VariableSource[] {
  // An id goes before a label, and most formulas use ids alone.
  const labels = once(() => namesOf(variables));
  const read = readFormulas((name) => indexOf.get(name) ?? indexOf.get(labels().get(name) ?? ''));
  const readOne = (text: string, place: string): Formula | null => {
    const parsed = read(text, place);
    if (parsed.ok) return parsed.value;
    problems.push(...parsed.problems);
    return null;
  };
  const sources: VariableSource[] = [];
  for (let row = 0; row < variables.length; row += 1) {
    const variable = variables[row];
    if (variable?.kind !== 'formula') continue;
    const place = placeOf(variable);
    const formula = readOne(variable.formula, place);
    const opening = variable.opening === undefined ? null : readOne(variable.opening, place);
    if (formula) sources.push({ variable, row, formula, opening });
  }
  return sources;
}

function withTrees(
  { variable, row, formula, opening }: VariableSource,
  variables: readonly Variable[],
): CompiledVariable {
  const compiled = (given: Formula): CompiledFormula => {
    const expression = treeOf(given, (at) => variables[at]?.id ?? '');
    return { expression, references: referencesOf(expression) };
  };
  return { variable, index: row, formula: compiled(formula), opening: opening && compiled(opening) };
}

const placeOf = (variable: Variable): string => `${variable.label.zh} ${variable.id}`;
