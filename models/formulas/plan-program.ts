import type { Expression, Reference, VariableId } from './expression.ts';
import { findComponents } from './find-components.ts';
import { buildGraph, type Graph } from './graph.ts';
import { lowerFormula, type Rows } from './lower-expression.ts';

/** One formula as the planner takes it: whose it is, its tree and what it reads; `opening` holds in the first period. */
export interface FormulaSource {
  readonly row: number;
  readonly formula: SourceTree;
  readonly opening: SourceTree | null;
}

interface SourceTree {
  readonly expression: Expression;
  readonly references: readonly Reference[];
}

/** A formula in the program: its row, its nodes, and what each of them reads. */
export interface ProgramFormula {
  readonly row: number;
  readonly node: number;
  readonly reads: readonly ReadRow[];
  /** The first period, where it is calculated otherwise. */
  readonly opening: { readonly node: number; readonly reads: readonly ReadRow[] } | null;
}

/** A variable that a formula reads, by its row. */
export interface ReadRow {
  readonly row: number;
  readonly previous: boolean;
  readonly isCalculated: boolean;
}

/**
 * The formulas of a model as one graph of operations, in an order in which each part comes after what it depends on.
 * A part of several formulas, or of one that reads itself, is a recurrence: it must be run period by period.
 */
export interface Program {
  readonly graph: Graph;
  readonly rows: number;
  readonly parts: readonly { readonly isRecurrence: boolean; readonly formulas: readonly ProgramFormula[] }[];
}

/** How many nodes a formula has, more or less; the tables grow where it is more. */
const nodesPerFormula = 4;

/**
 * Plans a program once per model.
 *
 * @param sources the formulas, each after what it reads in the same period.
 * @param rowOf the row of each variable, assumptions included; `rows` counts them.
 */
export function planProgram(
  sources: readonly FormulaSource[],
  rowOf: (id: VariableId) => number,
  rows: number,
): Program {
  const graph = buildGraph(sources.length * nodesPerFormula);
  const position = new Int32Array(rows).fill(-1);
  for (const [index, { row }] of sources.entries()) position[row] = index;
  const isCalculated = (row: number): boolean => (position[row] ?? -1) >= 0;
  const places: Rows = { rowOf, isCalculated };
  const readsOf = (tree: SourceTree): readonly ReadRow[] =>
    tree.references.map(({ id, previous }) => {
      const row = rowOf(id);
      return { row, previous, isCalculated: isCalculated(row) };
    });
  const formulas = sources.map(({ row, formula, opening }): ProgramFormula => {
    const first = opening && { node: lowerFormula(opening.expression, graph, places), reads: readsOf(opening) };
    return { row, node: lowerFormula(formula.expression, graph, places), reads: readsOf(formula), opening: first };
  });
  const dependencies = formulas.map(({ reads, opening }) => {
    const found: number[] = [];
    for (const read of reads) if (read.isCalculated) found.push(position[read.row] ?? 0);
    for (const read of opening?.reads ?? []) if (read.isCalculated) found.push(position[read.row] ?? 0);
    return found;
  });
  const parts = findComponents(dependencies).map((members) => ({
    isRecurrence: members.length > 1 || members.some((member) => dependencies[member]?.includes(member)),
    formulas: members.map((member) => formulas[member]).filter((formula) => formula !== undefined),
  }));
  return { graph, rows, parts };
}
