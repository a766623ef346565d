import type { Expression, VariableId } from './expression.ts';
import { buildGraph, type Graph } from './graph.ts';
import { type LoweredTree, lowerTree } from './lower-expression.ts';

/** What formulas share that differ in nothing but their names: the variables in it are places, numbered from 0. */
export interface FormulaShape {
  /** The checked tree; its ids are the numbers of the places. */
  readonly tree: Expression;
  /** The tree as operations; its rows are the numbers of the places. */
  readonly graph: Graph;
  readonly lowered: LoweredTree;
  /** What is read, place by place in reading order. */
  readonly reads: readonly PlaceRead[];
}

interface PlaceRead {
  readonly place: number;
  readonly previous: boolean;
}

/** A checked formula: its shape, and for each place the row of the variable that stands there. */
export interface Formula {
  readonly shape: FormulaShape;
  readonly rows: readonly number[];
}

/** How many nodes a shape has, more or less. */
const nodesOfShape = 16;

/** The shape of a tree whose ids are the numbers of places. */
export function shapeOf(tree: Expression): FormulaShape {
  const graph = buildGraph(nodesOfShape);
  const reads: PlaceRead[] = [];
  const lowered = lowerTree(tree, graph, (id, previous) => {
    const place = Number(id);
    reads.push({ place, previous });
    return place;
  });
  return { tree, graph, lowered, reads };
}

/** The tree of a formula, with the ids of its variables. */
export function treeOf({ shape, rows }: Formula, idOf: (row: number) => VariableId): Expression {
  const copy = (part: Expression): Expression => {
    switch (part.kind) {
      case 'number':
        return part;
      case 'variable':
      case 'previous':
        return { kind: part.kind, id: idOf(rows[Number(part.id)] ?? -1) };
      case 'unary':
        return { ...part, operand: copy(part.operand) };
      case 'binary':
        return { ...part, left: copy(part.left), right: copy(part.right) };
      case 'comparison':
        return { ...part, operands: part.operands.map(copy) };
      case 'condition':
        return { ...part, test: copy(part.test), yes: copy(part.yes), no: copy(part.no) };
      case 'call':
        return { ...part, arguments: part.arguments.map(copy) };
    }
  };
  return copy(shape.tree);
}
