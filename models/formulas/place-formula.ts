import type { Formula, FormulaShape } from './formula-shape.ts';
import { type GraphBuilder, leaf } from './graph.ts';
import { operation } from './operations.ts';

/** Puts formulas into a graph one after the other and returns their nodes. */
export type FormulaPlacer = (formula: Formula) => number;

/**
 * Makes a placer for a graph: the operations of a formula's shape are repeated on the formula's own rows. A variable with a problem
 * makes the formula a problem even where it stands in a branch that is not taken, as the evaluation of a single cell has it; what is
 * calculated there does not count.
 *
 * @param isCalculated 1 for each row that is calculated and can therefore hold a problem.
 */
export function placeFormulas(graph: GraphBuilder, isCalculated: Uint8Array): FormulaPlacer {
  const known = new Map<FormulaShape, Int32Array>();
  return ({ shape, rows }) => {
    const { nodes } = shape.graph;
    const { root, always, sometimes } = shape.lowered;
    const placed = known.get(shape) ?? placeConstants(shape, graph);
    known.set(shape, placed);
    const at = (node: number): number => placed[node] ?? -1;
    for (let node = 0; node < placed.length; node += 1) {
      const code = nodes.codeOf(node);
      if (code === leaf.constant) continue;
      const first = nodes.firstOf(node);
      const operand = code < leaf.constant ? (rows[first] ?? -1) : at(first);
      placed[node] = graph.insert(code, operand, at(nodes.secondOf(node)), at(nodes.thirdOf(node)));
    }
    let result = at(root);
    if (sometimes.length === 0) return result;
    const certain = always.map(at);
    for (const node of new Set(sometimes.map(at))) {
      const isHarmless = certain.includes(node) || isCalculated[graph.nodes.firstOf(node)] === 0;
      if (!isHarmless) result = graph.apply(operation.guard, result, node);
    }
    return result;
  };
}

/** For each node of a shape the node it becomes: constants are the same for all formulas of the shape. */
function placeConstants({ graph: { nodes, constants } }: FormulaShape, graph: GraphBuilder): Int32Array {
  const placed = new Int32Array(nodes.size());
  for (let node = 0; node < placed.length; node += 1) {
    if (nodes.codeOf(node) === leaf.constant)
      placed[node] = graph.constant(constants[nodes.firstOf(node)] ?? Number.NaN);
  }
  return placed;
}
