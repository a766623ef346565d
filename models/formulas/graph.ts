import { applyOperation } from './kernels/plain-kernels.ts';
import { createNodeTable, type NodeTable } from './node-table.ts';
import { type OperationCode, operation } from './operations.ts';

/** What a node is when it is no operation. Its first operand is then a number's position in `constants`, or a variable's row. */
export const leaf = { constant: -1, current: -2, previous: -3 } as const;

/**
 * Formulas as one graph in which equal subexpressions are one node. A node is an operation on earlier nodes, or a leaf; operands
 * it does not have are −1.
 */
export interface Graph {
  readonly nodes: NodeTable;
  readonly constants: readonly number[];
}

/** Adds nodes to a graph; the same node asked for twice is the same number. */
export interface GraphBuilder extends Graph {
  readonly constant: (value: number) => number;
  /** A variable in the same period, by its row. */
  readonly current: (row: number) => number;
  /** A variable in the period before, by its row. */
  readonly previous: (row: number) => number;
  /** A node as it is: a leaf, or an operation whose operands are not all constants. */
  readonly insert: (code: number, a: number, b: number, c: number) => number;
  /** An operation; on constants alone it is worked out at once, unless the result is not finite. */
  readonly apply: (code: OperationCode, a: number, b?: number, c?: number) => number;
}

/** Starts an empty graph; `expected` is how many nodes it will have, more or less. */
export function buildGraph(expected: number): GraphBuilder {
  const nodes = createNodeTable(expected);
  const constants: number[] = [];
  const places = new Map<number | string, number>();
  const constant = (value: number): number => {
    // A map takes −0 for 0, which are different numbers here.
    const key = Object.is(value, -0) ? '-0' : value;
    const place = places.get(key) ?? constants.length;
    if (place === constants.length) {
      constants.push(value);
      places.set(key, place);
    }
    return nodes.intern(leaf.constant, place, -1, -1);
  };
  const insert = (code: number, a: number, b: number, c: number): number => {
    // a + b and b + a are one node.
    const isSwapped = b < a && (code === operation.add || code === operation.multiply);
    return nodes.intern(code, isSwapped ? b : a, isSwapped ? a : b, c);
  };
  const numberAt = (node: number): number | undefined =>
    nodes.codeOf(node) === leaf.constant ? constants[nodes.firstOf(node)] : undefined;
  const apply = (code: OperationCode, a: number, b = -1, c = -1): number => {
    const x = numberAt(a);
    const y = b < 0 ? 0 : numberAt(b);
    const z = c < 0 ? 0 : numberAt(c);
    if (x !== undefined && y !== undefined && z !== undefined) {
      const value = applyOperation(code, x, y, z);
      if (Number.isFinite(value)) return constant(value);
    }
    return insert(code, a, b, c);
  };
  return {
    nodes,
    constants,
    constant,
    insert,
    current: (row) => nodes.intern(leaf.current, row, -1, -1),
    previous: (row) => nodes.intern(leaf.previous, row, -1, -1),
    apply,
  };
}

/** Whether a node is an operation, not a number or a variable. */
export const isOperation = (graph: Graph, node: number): boolean => graph.nodes.codeOf(node) > leaf.constant;

/** The operands of an operation, in order; none for a leaf. */
export function operandsOf({ nodes }: Graph, node: number): readonly number[] {
  if (nodes.codeOf(node) <= leaf.constant) return [];
  const first = nodes.firstOf(node);
  const second = nodes.secondOf(node);
  const third = nodes.thirdOf(node);
  return third >= 0 ? [first, second, third] : second >= 0 ? [first, second] : [first];
}
