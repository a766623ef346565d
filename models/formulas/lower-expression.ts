import { assertNever } from '../shared/assert-never.ts';
import type { BinaryOperator, Comparison, Expression, VariableId } from './expression.ts';
import { formulaFunctions } from './functions.ts';
import type { GraphBuilder } from './graph.ts';
import { type OperationCode, operation } from './operations.ts';

/** Where the variables are, and which of them are calculated and can therefore hold a problem. */
export interface Rows {
  readonly rowOf: (id: VariableId) => number;
  readonly isCalculated: (row: number) => boolean;
}

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

/**
 * Puts a checked formula into a graph and returns its node. A variable with a problem makes the formula a problem even where it
 * stands in a branch that is not taken, as the evaluation of a single cell has it; what is calculated there does not count.
 */
export function lowerFormula(expression: Expression, graph: GraphBuilder, rows: Rows): number {
  const always: number[] = [];
  const sometimes: number[] = [];
  let root = lower(expression, graph, rows, always, sometimes);
  for (const node of new Set(sometimes)) {
    const isHarmless = always.includes(node) || !rows.isCalculated(graph.nodes.firstOf(node));
    if (!isHarmless) root = graph.apply(operation.guard, root, node);
  }
  return root;
}

function lower(expression: Expression, graph: GraphBuilder, rows: Rows, always: number[], sometimes: number[]): number {
  const part = (given: Expression): number => lower(given, graph, rows, always, sometimes);
  switch (expression.kind) {
    case 'number':
      return graph.constant(expression.value);
    case 'variable':
    case 'previous': {
      const row = rows.rowOf(expression.id);
      const node = expression.kind === 'variable' ? graph.current(row) : graph.previous(row);
      always.push(node);
      return node;
    }
    case 'unary': {
      const operand = part(expression.operand);
      if (expression.operator === '+') return operand;
      return graph.apply(expression.operator === '-' ? operation.negate : operation.not, operand);
    }
    case 'binary': {
      const left = lower(expression.left, graph, rows, always, sometimes);
      const right = lower(expression.right, graph, rows, always, sometimes);
      return graph.apply(binaryOperations[expression.operator], left, right);
    }
    case 'comparison':
      return lowerChain(expression.operators, expression.operands.map(part), graph);
    case 'condition': {
      const test = part(expression.test);
      // What a branch reads is read for certain only if it is read elsewhere too.
      const branch = (given: Expression): number => lower(given, graph, rows, sometimes, sometimes);
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
