import { assertNever } from '../shared/assert-never.ts';
import type { BinaryOperator, Comparison, Expression, VariableId } from './expression.ts';
import { formulaFunctions } from './functions.ts';
import type { GraphBuilder } from './graph.ts';
import { type OperationCode, operation } from './operations.ts';

/** The operation that carries out an operator. */
export const binaryOperations = {
  '+': operation.add,
  '-': operation.subtract,
  '*': operation.multiply,
  '/': operation.divide,
  '^': operation.power,
  and: operation.and,
  or: operation.or,
  xor: operation.xor,
} as const satisfies Readonly<Record<BinaryOperator, OperationCode>>;

/** The operation that carries out a comparison, and whether its operands change places. */
export const comparisonOperations = {
  '<': [operation.less, false],
  '>': [operation.less, true],
  '<=': [operation.lessEqual, false],
  '>=': [operation.lessEqual, true],
  '==': [operation.equal, false],
  '!=': [operation.unequal, false],
} as const satisfies Readonly<Record<Comparison, readonly [OperationCode, boolean]>>;

/** A tree in a graph: its node, and the variables that are read for certain and those read only in branches. */
export interface LoweredTree {
  readonly root: number;
  readonly always: readonly number[];
  readonly sometimes: readonly number[];
}

/** The row of a variable that a tree reads. */
type PlaceVariable = (id: VariableId, previous: boolean) => number;

/** Puts a checked tree into a graph. `rowOf` is asked once for each variable in the tree, in reading order. */
export function lowerTree(tree: Expression, graph: GraphBuilder, rowOf: PlaceVariable): LoweredTree {
  const [always, sometimes]: [number[], number[]] = [[], []];
  const root = lower(tree, { graph, rowOf, sometimes }, always);
  return { root, always, sometimes };
}

interface Lowering {
  readonly graph: GraphBuilder;
  readonly rowOf: PlaceVariable;
  readonly sometimes: number[];
}

/** @param read where the variables are noted that this part reads. */
function lower(expression: Expression, lowering: Lowering, read: number[]): number {
  const { graph, sometimes } = lowering;
  const part = (given: Expression): number => lower(given, lowering, read);
  switch (expression.kind) {
    case 'number':
      return graph.constant(expression.value);
    case 'variable':
    case 'previous': {
      const isPrevious = expression.kind === 'previous';
      const row = lowering.rowOf(expression.id, isPrevious);
      const node = isPrevious ? graph.previous(row) : graph.current(row);
      read.push(node);
      return node;
    }
    case 'unary': {
      const operand = part(expression.operand);
      if (expression.operator === '+') return operand;
      return graph.apply(expression.operator === '-' ? operation.negate : operation.not, operand);
    }
    case 'binary': {
      const left = part(expression.left);
      return graph.apply(binaryOperations[expression.operator], left, part(expression.right));
    }
    case 'comparison':
      return lowerChain(expression.operators, expression.operands.map(part), graph);
    case 'condition': {
      const test = part(expression.test);
      // What a branch reads is read for certain only if it is read elsewhere too.
      const branch = (given: Expression): number => lower(given, lowering, sometimes);
      return graph.apply(operation.select, test, branch(expression.yes), branch(expression.no));
    }
    case 'call':
      return lowerCall(expression.name, expression.arguments.map(part), graph);
    default:
      return assertNever(expression);
  }
}

function lowerChain(operators: readonly Comparison[], operands: readonly number[], graph: GraphBuilder): number {
  const links = operators.map((operator, index) => {
    const [code, isSwapped] = comparisonOperations[operator];
    const [left = -1, right = -1] = operands.slice(index, index + 2);
    return isSwapped ? graph.apply(code, right, left) : graph.apply(code, left, right);
  });
  return links.reduce((all, link) => graph.apply(operation.and, all, link));
}

function lowerCall(name: string, given: readonly number[], graph: GraphBuilder): number {
  const known = formulaFunctions.get(name);
  if (!known) throw new Error(`a checked formula calls ${name}, which is not in the function table`);
  const { code } = known;
  const [first = -1, second = graph.constant(0)] = given;
  switch (known.shape) {
    case 'one':
      return graph.apply(code, first);
    case 'two':
      return graph.apply(code, first, second);
    case 'fold':
      return given.reduce((all, next) => graph.apply(code, all, next));
    case 'mean': {
      const total = given.reduce((all, next) => graph.apply(code, all, next));
      return graph.apply(operation.divide, total, graph.constant(given.length));
    }
    default:
      return assertNever(known.shape);
  }
}
