import type { CompiledModel } from '../evaluation/compile-model.ts';
import { valueAt } from '../evaluation/evaluation.ts';
import type { Goal } from '../goals/goal-model.ts';
import type { Variable } from '../goals/variable.ts';
import type { ScenarioResult } from './grid-rows.ts';

/** The value a higher level of government sets, and what the model works out from it. */
export interface Assignment {
  /** The assumption that holds the assigned value, and the value; null while 任务值待下达. */
  readonly variable: Variable;
  readonly value: number | null;
  /** Other results that read the assigned value directly, such as the allowed growth of energy use. */
  readonly consequences: readonly { readonly variable: Variable; readonly value: number | null }[];
}

/** The assignment behind a goal 完成省下达的任务: the assumption its measure reads directly. Null for any other goal. */
export function assignmentOf(compiled: CompiledModel, goal: Goal, { evaluation }: ScenarioResult): Assignment | null {
  const { model } = compiled;
  const measure = compiled.ordered.find(({ variable }) => variable.id === goal.variable);
  if (goal.operator !== 'assigned' || !measure) return null;
  const reads = new Set(measure.formula.references.map(({ id }) => id));
  const variable = model.variables.find(({ id, kind }) => kind === 'assumption' && reads.has(id));
  if (!variable) return null;
  const now = (id: string): number | null => valueAt(evaluation, id, model.targetPeriod);
  const others = compiled.ordered.filter(
    (entry) => entry !== measure && entry.formula.references.some(({ id }) => id === variable.id),
  );
  return {
    variable,
    value: now(variable.id),
    consequences: others.map((entry) => ({ variable: entry.variable, value: now(entry.variable.id) })),
  };
}
