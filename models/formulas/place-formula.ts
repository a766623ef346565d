import type { Formula } from './formula-shape.ts';
import { type GraphBuilder, leaf } from './graph.ts';
import { type OperationCode, operation } from './operations.ts';

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
  // For each node of the shape the node it became; shapes are small and come one at a time.
  const placed: number[] = [];
  const at = (node: number): number => placed[node] ?? -1;
  return ({ shape, rows }) => {
    const { nodes, constants } = shape.graph;
    const { root, always, sometimes } = shape.lowered;
    for (let node = 0; node < nodes.size(); node += 1) {
      const code = nodes.codeOf(node);
      const first = nodes.firstOf(node);
      if (code === leaf.current) placed[node] = graph.current(rows[first] ?? -1);
      else if (code === leaf.previous) placed[node] = graph.previous(rows[first] ?? -1);
      else if (code === leaf.constant) placed[node] = graph.constant(constants[first] ?? Number.NaN);
      else {
        const [second, third] = [nodes.secondOf(node), nodes.thirdOf(node)];
        const b = second < 0 ? -1 : at(second);
        placed[node] = graph.apply(code as OperationCode, at(first), b, third < 0 ? -1 : at(third));
      }
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
