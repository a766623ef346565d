import type { Expression } from '../formulas/expression.ts';
import { referencesOf } from '../formulas/expression.ts';
import type { Variable } from '../goals/variable.ts';
import type { ResolvedAssumptions, ResolvedValue } from '../scenarios/resolve-assumptions.ts';
import type { Period } from '../shared/period.ts';
import type { CompiledModel } from './compile-model.ts';
import { type Cell, cellAt, type Evaluation } from './evaluation.ts';

/** How one figure came about: its formula and inputs when it is calculated, its source when it was entered. */
export type Explanation =
  | {
      readonly kind: 'calculated';
      readonly variable: Variable;
      readonly period: Period;
      readonly cell: Cell;
      readonly expression: Expression;
      readonly inputs: readonly ExplainedInput[];
    }
  | {
      readonly kind: 'entered';
      readonly variable: Variable;
      readonly period: Period;
      readonly cell: Cell;
      readonly resolved: ResolvedValue | null;
    };

/** A figure that a formula reads: the way down to the next level. */
export interface ExplainedInput {
  readonly variable: Variable;
  readonly period: Period;
  readonly cell: Cell;
}

/** Explains the figure of a variable in a period one level deep. Null for a variable or period the model does not have. */
export function explainFigure(
  compiled: CompiledModel,
  evaluation: Evaluation,
  assumptions: ResolvedAssumptions,
  id: string,
  period: Period,
): Explanation | null {
  const { periods, variables } = compiled.model;
  const column = periods.indexOf(period);
  const find = (wanted: string): Variable | undefined => variables[compiled.indexOf.get(wanted) ?? -1];
  const variable = find(id);
  if (!variable || column < 0) return null;
  const cell = cellAt(evaluation, id, period);
  if (variable.kind === 'assumption') {
    const slot = variable.timing === 'once' ? 'once' : period;
    return { kind: 'entered', variable, period, cell, resolved: assumptions.get(id)?.get(slot) ?? null };
  }
  const entry = compiled.ordered.find((candidate) => candidate.variable.id === id);
  if (!entry) return null;
  const { expression } = column === 0 && entry.opening ? entry.opening : entry.formula;
  const inputs = referencesOf(expression).flatMap((reference): readonly ExplainedInput[] => {
    const input = find(reference.id);
    const when = reference.previous ? periods[column - 1] : period;
    return input && when !== undefined
      ? [{ variable: input, period: when, cell: cellAt(evaluation, input.id, when) }]
      : [];
  });
  return { kind: 'calculated', variable, period, cell, expression, inputs };
}
