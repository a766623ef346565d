import { assertNever } from '../shared/assert-never.ts';
import type { BinaryOperator, Comparison, Expression, VariableId } from './expression.ts';
import { formulaFunctions } from './functions.ts';
import { isClearlyLess, isNearlyEqual } from './kernels/tolerance.ts';

/** What a compiled formula reads: the values of the current and the previous period by variable index. */
export interface Frame {
  current: Float64Array;
  previous: Float64Array;
  /** The first operation that left the finite numbers; null while all is well. */
  fault: string | null;
}

/** A formula ready to run; conditions are 1 and 0. */
export type Kernel = (frame: Frame) => number;

/**
 * Compiles a checked expression to closures. Results are those of mathjs's own evaluation to the bit; a non-finite
 * intermediate sets `frame.fault`, because a worksheet would show an error where min, max or a comparison would hide it.
 */
export function compileExpression(expression: Expression, indexOf: (id: VariableId) => number): Kernel {
  switch (expression.kind) {
    case 'number': {
      const { value } = expression;
      return () => value;
    }
    case 'variable': {
      const index = indexOf(expression.id);
      return (frame) => frame.current[index] ?? Number.NaN;
    }
    case 'previous': {
      const index = indexOf(expression.id);
      return (frame) => frame.previous[index] ?? Number.NaN;
    }
    case 'unary': {
      const operand = compileExpression(expression.operand, indexOf);
      if (expression.operator === '+') return operand;
      return expression.operator === '-' ? (frame) => -operand(frame) : (frame) => (operand(frame) === 0 ? 1 : 0);
    }
    case 'binary':
      return compileBinary(
        expression.operator,
        compileExpression(expression.left, indexOf),
        compileExpression(expression.right, indexOf),
      );
    case 'comparison': {
      const operands = expression.operands.map((operand) => compileExpression(operand, indexOf));
      return compileChain(expression.operators, operands);
    }
    case 'condition': {
      const test = compileExpression(expression.test, indexOf);
      const yes = compileExpression(expression.yes, indexOf);
      const no = compileExpression(expression.no, indexOf);
      return (frame) => (test(frame) === 0 ? no(frame) : yes(frame));
    }
    case 'call':
      return compileCall(
        expression.name,
        expression.arguments.map((given) => compileExpression(given, indexOf)),
      );
    default:
      return assertNever(expression);
  }
}

const arithmetic: Readonly<Record<BinaryOperator, (a: number, b: number) => number>> = {
  '+': (a, b) => a + b,
  '-': (a, b) => a - b,
  '*': (a, b) => a * b,
  '/': (a, b) => a / b,
  '^': (a, b) => a ** b,
  and: (a, b) => (a !== 0 && b !== 0 ? 1 : 0),
  or: (a, b) => (a !== 0 || b !== 0 ? 1 : 0),
  xor: (a, b) => ((a !== 0) !== (b !== 0) ? 1 : 0),
};

const comparing: Readonly<Record<Comparison, (a: number, b: number) => boolean>> = {
  '==': isNearlyEqual,
  '!=': (a, b) => !isNearlyEqual(a, b),
  '<': isClearlyLess,
  '<=': (a, b) => a <= b || isNearlyEqual(a, b),
  '>': (a, b) => isClearlyLess(b, a),
  '>=': (a, b) => a >= b || isNearlyEqual(a, b),
};

const guard = (frame: Frame, value: number, operation: string): number => {
  if (!Number.isFinite(value)) frame.fault ??= operation;
  return value;
};

function compileBinary(operator: BinaryOperator, left: Kernel, right: Kernel): Kernel {
  const compute = arithmetic[operator];
  return (frame) => guard(frame, compute(left(frame), right(frame)), operator);
}

function compileChain(operators: readonly Comparison[], operands: readonly Kernel[]): Kernel {
  const tests = operators.map((operator) => comparing[operator]);
  return (frame) => {
    const values = operands.map((operand) => operand(frame));
    return tests.every((test, index) => test(values[index] ?? Number.NaN, values[index + 1] ?? Number.NaN)) ? 1 : 0;
  };
}

function compileCall(name: string, given: readonly Kernel[]): Kernel {
  const known = formulaFunctions.get(name);
  if (!known) throw new Error(`a checked formula calls ${name}, which is not in the function table`);
  return (frame) => guard(frame, known.compute(given.map((argument) => argument(frame))), name);
}
