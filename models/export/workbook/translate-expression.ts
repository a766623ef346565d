import type { BinaryOperator, Comparison, Expression, VariableId } from '../../formulas/expression.ts';
import { assertNever } from '../../shared/assert-never.ts';

/** Where a variable's figure stands, as a formula of the cell being written refers to it; null when it stands nowhere. */
export type Locator = (id: VariableId, previous: boolean) => string | null;

/** A worksheet formula, or why there is none. */
export type Translation =
  | { readonly ok: true; readonly formula: string }
  | { readonly ok: false; readonly reason: string };

/** The most characters a worksheet formula may have; a little is kept for what is put around it. */
const longest = 7500;
const deepest = 60;

// How tightly a text binds in a worksheet, where a sign binds tighter than `^` and `^` goes from left to right.
const binding = { comparison: 1, add: 2, multiply: 3, power: 4, atom: 5 } as const;

interface Piece {
  readonly text: string;
  readonly binds: number;
  readonly depth: number;
}

interface Context {
  readonly locate: Locator;
  /** Why the whole has no formula. What is written after the first is not used. */
  readonly refusals: string[];
}

/**
 * Writes a checked expression as a formula for Excel 2016, WPS and LibreOffice, with classic functions only. What Excel reads
 * otherwise than mathjs is bracketed (`-2^2` is `-(2^2)`, `2^3^2` is `2^(3^2)`); `log` is LN; floor and ceil carry mathjs's
 * tolerance. Refuses, with the reason, what has no such formula; it never freezes a number in its place.
 */
export function translateExpression(expression: Expression, locate: Locator): Translation {
  const context: Context = { locate, refusals: [] };
  const { text } = write(expression, context);
  const [reason] = context.refusals;
  return reason === undefined ? { ok: true, formula: text } : { ok: false, reason };
}

function write(expression: Expression, context: Context): Piece {
  const piece = writeBare(expression, context);
  if (piece.text.length > longest) return refuse(`> ${longest} characters`, context);
  return piece.depth > deepest ? refuse(`> ${deepest} nested functions`, context) : piece;
}

function refuse(reason: string, { refusals }: Context): Piece {
  refusals.push(reason);
  return { text: '0', binds: binding.atom, depth: 0 };
}

function writeBare(expression: Expression, context: Context): Piece {
  switch (expression.kind) {
    case 'number':
      return writeNumber(expression.value);
    case 'variable':
    case 'previous': {
      const place = context.locate(expression.id, expression.kind === 'previous');
      return place === null ? refuse(expression.id, context) : { text: place, binds: binding.atom, depth: 0 };
    }
    case 'unary':
      return writeUnary(expression.operator, write(expression.operand, context));
    case 'binary':
      return writeBinary(expression.operator, write(expression.left, context), write(expression.right, context));
    case 'comparison':
      return writeChain(
        expression.operators,
        expression.operands.map((operand) => write(operand, context)),
      );
    case 'condition':
      return call(
        'IF',
        [expression.test, expression.yes, expression.no].map((part) => write(part, context)),
      );
    case 'call':
      return writeCall(expression.name, expression.arguments, context);
  }
}

function writeNumber(value: number): Piece {
  const text = String(value).toUpperCase();
  return { text, binds: value < 0 ? binding.add : binding.atom, depth: 0 };
}

const within = (piece: Piece, binds: number): string => (piece.binds < binds ? `(${piece.text})` : piece.text);

function writeUnary(operator: '-' | '+' | 'not', operand: Piece): Piece {
  if (operator === '+') return operand;
  if (operator === 'not') return call('NOT', [operand]);
  return { text: `-${within(operand, binding.atom)}`, binds: binding.add, depth: operand.depth };
}

function writeBinary(operator: BinaryOperator, left: Piece, right: Piece): Piece {
  switch (operator) {
    case '+':
    case '-':
      return join(left, operator, right, binding.add, binding.add, binding.multiply);
    case '*':
    case '/':
      return join(left, operator, right, binding.multiply, binding.multiply, binding.power);
    case '^':
      return join(left, operator, right, binding.power, binding.atom, binding.atom);
    case 'and':
    case 'or':
      // Both sides are always computed, here as in the engine, so that a fault on either side is seen.
      return call(operator.toUpperCase(), [left, right]);
    case 'xor':
      return join(left, '<>', right, binding.comparison, binding.atom, binding.atom);
    default:
      return assertNever(operator);
  }
}

function join(left: Piece, operator: string, right: Piece, binds: number, atLeft: number, atRight: number): Piece {
  const text = `${within(left, atLeft)}${operator}${within(right, atRight)}`;
  return { text, binds, depth: Math.max(left.depth, right.depth) };
}

const signs: Readonly<Record<Comparison, string>> = {
  '==': '=',
  '!=': '<>',
  '<': '<',
  '<=': '<=',
  '>': '>',
  '>=': '>=',
};

function writeChain(operators: readonly Comparison[], operands: readonly Piece[]): Piece {
  const tests = operators.flatMap((operator, index) => {
    const [left, right] = [operands[index], operands[index + 1]];
    return left && right ? [join(left, signs[operator], right, binding.comparison, binding.add, binding.add)] : [];
  });
  const [only] = tests;
  return tests.length === 1 && only ? only : call('AND', tests);
}

/** Functions that have the same arguments in a worksheet. `log` is the natural logarithm, which a worksheet calls LN. */
const sameArguments: Readonly<Record<string, string>> = {
  min: 'MIN',
  max: 'MAX',
  sum: 'SUM',
  mean: 'AVERAGE',
  abs: 'ABS',
  sign: 'SIGN',
  sqrt: 'SQRT',
  exp: 'EXP',
  log: 'LN',
  log10: 'LOG10',
};

function writeCall(name: string, given: readonly Expression[], context: Context): Piece {
  const pieces = given.map((argument) => write(argument, context));
  const [first] = pieces;
  const plain = Object.hasOwn(sameArguments, name) ? sameArguments[name] : undefined;
  if (plain !== undefined) return call(plain, pieces);
  if (first && name === 'round') return writeRound(first, given[1], context);
  // A number within 1e-12 of an integer counts as that integer, as in mathjs: floor(0.29 * 100) is 29 and INT would give 28.
  if (first && name === 'floor') return call('INT', [settled(first.text, first)]);
  if (first && name === 'ceil') {
    const down = call('INT', [settled(`-${within(first, binding.atom)}`, first)]);
    return { text: `-${down.text}`, binds: binding.add, depth: down.depth };
  }
  return refuse(name, context);
}

const settled = (text: string, argument: Piece): Piece => ({
  text: `${text}+1E-12*ABS(${argument.text})+1E-15`,
  binds: binding.add,
  depth: argument.depth + 1,
});

/** Below this many places the engine first settles a number on twelve, so that -2.79 + 2.74 is a half to be rounded away. */
const settlingPlaces = 12;

/** A worksheet cuts the places to an integer and the engine refuses other numbers, so they must be written out. */
function writeRound(value: Piece, places: Expression | undefined, context: Context): Piece {
  const given = places ?? { kind: 'number', value: 0 };
  if (given.kind !== 'number' || !Number.isInteger(given.value)) return refuse('round(x, n)', context);
  const isFew = given.value < settlingPlaces;
  const first = isFew ? call('ROUND', [value, writeNumber(settlingPlaces)]) : value;
  return call('ROUND', [first, writeNumber(given.value)]);
}

function call(name: string, given: readonly Piece[]): Piece {
  const depth = 1 + Math.max(0, ...given.map((argument) => argument.depth));
  return { text: `${name}(${given.map((argument) => argument.text).join(',')})`, binds: binding.atom, depth };
}
