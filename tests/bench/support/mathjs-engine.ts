import { compile, type EvalFunction } from 'mathjs/number';
import type { CompiledModel } from '../../../models/evaluation/compile-model.ts';
import { cellAt, type Evaluation } from '../../../models/evaluation/evaluation.ts';
import type { Slot } from '../../../models/shared/period.ts';
import { type Dialect, writeFormula } from './write-formula.ts';

/** Another engine with the same model in it. Figures that our engine has no number for are left out. */
export interface OtherEngine {
  /** Calculates everything again after these assumptions changed. */
  readonly recompute: (edits: readonly Edit[]) => void;
  /** Calculates what depends on one assumption again. */
  readonly edit: (edit: Edit) => void;
  readonly valueOf: (id: string, period: number) => number;
}

/** One assumption set to another figure. */
export interface Edit {
  readonly variable: string;
  readonly slot: Slot;
  readonly value: number;
}

const dialect: Dialect = {
  name: ({ id, previous }) => (previous ? `previous_${id}` : id),
  functions: {},
  logical: (operator, parts) => (operator === 'not' ? `(not ${parts[0]})` : `(${parts.join(` ${operator} `)})`),
  comparison: (operator) => operator,
  condition: (test, yes, no) => `(${test} ? ${yes} : ${no})`,
};

interface Step {
  readonly id: string;
  readonly code: EvalFunction;
}

/**
 * mathjs/number at its best: every formula compiled once, evaluated in order of dependency, one map of names per period that is
 * kept from run to run, and after an edit only the formulas that depend on it.
 */
export function mathjsEngine(
  compiled: CompiledModel,
  evaluation: Evaluation,
  dependentsOf: (id: string) => ReadonlySet<string>,
): OtherEngine {
  const { model, ordered } = compiled;
  const { periods } = model;
  const scopes = periods.map(() => new Map<string, number>());
  const hasPrevious = new Set<string>();
  const codes = new Map<string, EvalFunction>();
  const codeFor = (text: string): EvalFunction => {
    const code = codes.get(text) ?? compile(text);
    codes.set(text, code);
    return code;
  };
  const steps = periods.map((period, index): readonly Step[] =>
    ordered.flatMap(({ variable, formula, opening }) => {
      if (cellAt(evaluation, variable.id, period).kind !== 'value') return [];
      const tree = index === 0 && opening ? opening : formula;
      for (const { id, previous } of tree.references) if (previous) hasPrevious.add(id);
      return [{ id: variable.id, code: codeFor(writeFormula(tree.expression, dialect)) }];
    }),
  );
  const put = (id: string, period: number, value: number): void => {
    scopes[period]?.set(id, value);
    if (hasPrevious.has(id)) scopes[period + 1]?.set(`previous_${id}`, value);
  };
  for (const { id } of model.variables) {
    for (const [index, period] of periods.entries()) {
      const cell = cellAt(evaluation, id, period);
      if (cell.kind === 'value') put(id, index, cell.value);
    }
  }
  const set = ({ variable, slot, value }: Edit): void => {
    for (const [index, period] of periods.entries())
      if (slot === 'once' || slot === period) put(variable, index, value);
  };
  const run = (chosen: readonly (readonly Step[])[]): void => {
    for (const [period, list] of chosen.entries()) {
      const scope = scopes[period];
      for (const { id, code } of list) put(id, period, code.evaluate(scope));
    }
  };
  const remembered = new Map<string, readonly (readonly Step[])[]>();
  return {
    recompute: (edits) => {
      edits.forEach(set);
      run(steps);
    },
    edit: (edit) => {
      const dependents = dependentsOf(edit.variable);
      const chosen = remembered.get(edit.variable) ?? steps.map((list) => list.filter(({ id }) => dependents.has(id)));
      remembered.set(edit.variable, chosen);
      set(edit);
      run(chosen);
    },
    valueOf: (id, period) => scopes[period]?.get(id) ?? Number.NaN,
  };
}
