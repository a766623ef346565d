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

/** The formulas of each period in order of dependency, each text compiled once, and whose values of the period before are read. */
function compileSteps(
  { model, ordered }: CompiledModel,
  evaluation: Evaluation,
): { readonly steps: readonly (readonly Step[])[]; readonly hasPrevious: ReadonlySet<string> } {
  const codes = new Map<string, EvalFunction>();
  const codeFor = (text: string): EvalFunction => {
    const code = codes.get(text) ?? compile(text);
    codes.set(text, code);
    return code;
  };
  const hasPrevious = new Set<string>();
  const steps = model.periods.map((period, index): readonly Step[] =>
    ordered.flatMap(({ variable, formula, opening }) => {
      if (cellAt(evaluation, variable.id, period).kind !== 'value') return [];
      const tree = index === 0 && opening ? opening : formula;
      for (const { id, previous } of tree.references) if (previous) hasPrevious.add(id);
      return [{ id: variable.id, code: codeFor(writeFormula(tree.expression, dialect)) }];
    }),
  );
  return { steps, hasPrevious };
}

/** mathjs/number as its manual shows it: every formula compiled once, and an object of names for each period of each run. */
export function plainMathjsEngine(compiled: CompiledModel, evaluation: Evaluation): OtherEngine {
  const { model } = compiled;
  const { steps, hasPrevious } = compileSteps(compiled, evaluation);
  const figures = model.periods.map((period): Record<string, number> => {
    const known = model.variables.flatMap((variable) => {
      const cell = cellAt(evaluation, variable.id, period);
      return variable.kind === 'assumption' && cell.kind === 'value' ? [[variable.id, cell.value] as const] : [];
    });
    return Object.fromEntries(known);
  });
  let scopes: readonly Record<string, number>[] = [];
  const recompute = (edits: readonly Edit[]): void => {
    for (const { variable, slot, value } of edits) {
      for (const [index, period] of model.periods.entries()) {
        const own = figures[index];
        if (own && (slot === 'once' || slot === period)) own[variable] = value;
      }
    }
    let before: Record<string, number> = {};
    scopes = steps.map((list, period) => {
      const scope: Record<string, number> = { ...figures[period] };
      for (const id of hasPrevious) {
        const value = before[id];
        if (value !== undefined) scope[`previous_${id}`] = value;
      }
      for (const { id, code } of list) scope[id] = code.evaluate(scope);
      before = scope;
      return scope;
    });
  };
  return {
    recompute,
    edit: (edit) => recompute([edit]),
    valueOf: (id, period) => scopes[period]?.[id] ?? Number.NaN,
  };
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
  const { model } = compiled;
  const { periods } = model;
  const { steps, hasPrevious } = compileSteps(compiled, evaluation);
  const scopes = periods.map(() => new Map<string, number>());
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
