import { assertNever } from '../shared/assert-never.ts';
import type { Expression, Reference } from './expression.ts';
import { formulaFunctions } from './functions.ts';
import { applyOperation } from './kernels/plain-kernels.ts';
import { binaryOperations, comparisonOperations } from './lower-expression.ts';
import { operation } from './operations.ts';

/** What a formula reads: the number of a variable in this or the previous period. */
export type ReadNumber = (reference: Reference) => number;

interface Walk {
  readonly read: ReadNumber;
  fault: string | null;
}

/**
 * Names the first operation of a formula, in reading order, that leaves the finite numbers; null when none does. Programs only
 * notice that one did: this walks the one formula again to say which. Only the branch that is taken counts.
 */
export function findFault(expression: Expression, read: ReadNumber): string | null {
  const walk: Walk = { read, fault: null };
  evaluate(expression, walk);
  return walk.fault;
}

function evaluate(expression: Expression, walk: Walk): number {
  switch (expression.kind) {
    case 'number':
      return expression.value;
    case 'variable':
    case 'previous':
      return walk.read({ id: expression.id, previous: expression.kind === 'previous' });
    case 'unary': {
      const operand = evaluate(expression.operand, walk);
      if (expression.operator === '+') return operand;
      return expression.operator === '-' ? -operand : 1 - operand;
    }
    case 'binary': {
      const left = evaluate(expression.left, walk);
      const value = applyOperation(binaryOperations[expression.operator], left, evaluate(expression.right, walk));
      return note(walk, value, expression.operator);
    }
    case 'comparison':
      return compare(expression, walk);
    case 'condition':
      return evaluate(evaluate(expression.test, walk) === 0 ? expression.no : expression.yes, walk);
    case 'call':
      return call(
        expression.name,
        expression.arguments.map((given) => evaluate(given, walk)),
        walk,
      );
    default:
      return assertNever(expression);
  }
}

function note(walk: Walk, value: number, name: string): number {
  if (!Number.isFinite(value)) walk.fault ??= name;
  return value;
}

function compare({ operators, operands }: Extract<Expression, { kind: 'comparison' }>, walk: Walk): number {
  const values = operands.map((operand) => evaluate(operand, walk));
  return operators.reduce((all, operator, index) => {
    const [code, isSwapped] = comparisonOperations[operator];
    const [left = 0, right = 0] = values.slice(index, index + 2);
    return all * (isSwapped ? applyOperation(code, right, left) : applyOperation(code, left, right));
  }, 1);
}

function call(name: string, given: readonly number[], walk: Walk): number {
  const known = formulaFunctions.get(name);
  if (!known) throw new Error(`a checked formula calls ${name}, which is not in the function table`);
  const { code, shape } = known;
  const [first = 0, second = 0] = given;
  if (shape === 'one' || shape === 'two') return note(walk, applyOperation(code, first, second), name);
  const all = given.reduce((total, next) => applyOperation(code, total, next));
  return note(walk, shape === 'mean' ? applyOperation(operation.divide, all, given.length) : all, name);
}
