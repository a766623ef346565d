import { problem } from '../shared/problem.ts';
import { fail, ok, type Result } from '../shared/result.ts';
import { type Expression, partsOf } from './expression.ts';

type ValueType = 'number' | 'condition';

const logical = new Set(['and', 'or', 'xor', 'not']);

/** What an expression gives: a comparison or a logical operator gives a condition, everything else a number. */
function typeOf(expression: Expression): ValueType {
  if (expression.kind === 'comparison') return 'condition';
  if ((expression.kind === 'binary' || expression.kind === 'unary') && logical.has(expression.operator))
    return 'condition';
  if (expression.kind === 'condition') return typeOf(expression.yes);
  return 'number';
}

/** What the parts of an expression must be, in the order of `partsOf`. */
function expectedTypes(expression: Expression): readonly ValueType[] {
  const parts = partsOf(expression);
  if (expression.kind === 'condition') return ['condition', typeOf(expression.yes), typeOf(expression.yes)];
  const isLogical = (expression.kind === 'binary' || expression.kind === 'unary') && logical.has(expression.operator);
  return parts.map(() => (isLogical ? 'condition' : 'number'));
}

/**
 * Checks that conditions stand only where conditions belong and numbers where numbers belong, and that the whole is a number.
 * mathjs would compute `true + 1`; a worksheet and a reader of the plan would not know what is meant.
 */
export function checkTypes(expression: Expression, place: string): Result<Expression> {
  const wrong = findMismatch(expression, 'number');
  if (!wrong) return ok(expression);
  return fail(problem('formula-type', place, { what: wrong.what, expected: wrong.expected, given: wrong.given }));
}

interface Mismatch {
  readonly what: string;
  readonly expected: ValueType;
  readonly given: ValueType;
}

function findMismatch(expression: Expression, expected: ValueType): Mismatch | undefined {
  const given = typeOf(expression);
  if (given !== expected) return { what: wordingOf(expression), expected, given };
  const types = expectedTypes(expression);
  for (const [index, part] of partsOf(expression).entries()) {
    const found = findMismatch(part, types[index] ?? 'number');
    if (found) return found;
  }
  return undefined;
}

function wordingOf(expression: Expression): string {
  if (expression.kind === 'call') return expression.name;
  if (expression.kind === 'binary' || expression.kind === 'unary') return expression.operator;
  if (expression.kind === 'comparison') return expression.operators.join(' ');
  return expression.kind === 'number' ? String(expression.value) : '?:';
}
