import { assertNever } from '../shared/assert-never.ts';
import type { Expression, Reference, VariableId } from './expression.ts';

/** How a reader wants names written: the variable's label, its value, or its id. */
export type NameWriter = (id: VariableId, previous: boolean) => string;

// A part is bracketed when it binds less tightly than the place it stands in.
const strength = {
  condition: 0,
  or: 1,
  xor: 2,
  and: 3,
  comparison: 5,
  add: 6,
  multiply: 7,
  sign: 8,
  power: 9,
  atom: 10,
} as const;

const binaryStrength = {
  or: strength.or,
  xor: strength.xor,
  and: strength.and,
  '+': strength.add,
  '-': strength.add,
  '*': strength.multiply,
  '/': strength.multiply,
  '^': strength.power,
} as const;

/** Writes an expression as a reader would, with no more brackets than its meaning needs: `上年投资 × (1 + 增速)`. */
export function formatExpression(expression: Expression, write: NameWriter): string {
  return writeAt(expression, strength.condition, write);
}

/** The written expression in pieces: what stands between the names as text, each name as what it refers to. */
export function splitExpression(expression: Expression): readonly (string | Reference)[] {
  const names: Reference[] = [];
  const written = formatExpression(expression, (id, previous) => {
    names.push({ id, previous });
    return nameMark;
  });
  return written.split(nameMark).flatMap((text, index) => {
    const name = names[index];
    return [...(text === '' ? [] : [text]), ...(name ? [name] : [])];
  });
}

// No formula that is accepted holds this character.
const nameMark = '\u0000';

function writeAt(expression: Expression, context: number, write: NameWriter): string {
  const [text, own] = writeBare(expression, write);
  return own < context ? `(${text})` : text;
}

const shown: Readonly<Record<string, string>> = { '*': '×', '/': '÷', '-': '−' };

function writeBare(expression: Expression, write: NameWriter): readonly [string, number] {
  switch (expression.kind) {
    case 'number':
      return [String(expression.value), strength.atom];
    case 'variable':
      return [write(expression.id, false), strength.atom];
    case 'previous':
      return [write(expression.id, true), strength.atom];
    case 'unary': {
      // mathjs reads `not a > b` as `(not a) > b`, and Excel reads `-a^2` as `(-a)^2`: brackets leave no doubt.
      const operand = writeAt(expression.operand, strength.atom, write);
      const sign = expression.operator === 'not' ? 'not ' : (shown[expression.operator] ?? expression.operator);
      return [`${sign}${operand}`, strength.sign];
    }
    case 'binary': {
      const own = binaryStrength[expression.operator];
      const isPower = expression.operator === '^';
      const left = writeAt(expression.left, isPower ? own + 1 : own, write);
      const right = writeAt(expression.right, isPower ? own : own + 1, write);
      return [`${left} ${shown[expression.operator] ?? expression.operator} ${right}`, own];
    }
    case 'comparison': {
      const [first, ...others] = expression.operands.map((operand) => writeAt(operand, strength.add, write));
      const rest = others.map((operand, index) => ` ${expression.operators[index]} ${operand}`);
      return [`${first}${rest.join('')}`, strength.comparison];
    }
    case 'condition': {
      const [test, yes, no] = [expression.test, expression.yes, expression.no].map((part) =>
        writeAt(part, strength.or, write),
      );
      return [`${test} ? ${yes} : ${no}`, strength.condition];
    }
    case 'call':
      return [
        `${expression.name}(${expression.arguments.map((given) => writeAt(given, strength.condition, write)).join(', ')})`,
        strength.atom,
      ];
    default:
      return assertNever(expression);
  }
}
