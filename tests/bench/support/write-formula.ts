import type { Expression, Reference } from '../../../models/formulas/expression.ts';

/** How another engine writes what our formulas say. */
export interface Dialect {
  readonly name: (reference: Reference) => string;
  readonly functions: Readonly<Record<string, (given: readonly string[]) => string>>;
  readonly logical: (operator: 'and' | 'or' | 'xor' | 'not', parts: readonly string[]) => string;
  readonly comparison: (operator: string) => string;
  readonly condition: (test: string, yes: string, no: string) => string;
}

/** Writes a formula with every bracket, so that no engine's precedence matters. */
export function writeFormula(expression: Expression, dialect: Dialect): string {
  const part = (given: Expression): string => writeFormula(given, dialect);
  switch (expression.kind) {
    case 'number':
      return String(expression.value);
    case 'variable':
    case 'previous':
      return dialect.name({ id: expression.id, previous: expression.kind === 'previous' });
    case 'unary':
      if (expression.operator === 'not') return dialect.logical('not', [part(expression.operand)]);
      return `(${expression.operator}${part(expression.operand)})`;
    case 'binary': {
      const { operator } = expression;
      const [left, right] = [part(expression.left), part(expression.right)];
      const isLogical = operator === 'and' || operator === 'or' || operator === 'xor';
      return isLogical ? dialect.logical(operator, [left, right]) : `(${left} ${operator} ${right})`;
    }
    case 'comparison': {
      const operands = expression.operands.map(part);
      const links = expression.operators.map(
        (operator, index) => `(${operands[index]} ${dialect.comparison(operator)} ${operands[index + 1]})`,
      );
      return links.reduce((all, link) => dialect.logical('and', [all, link]));
    }
    case 'condition':
      return dialect.condition(part(expression.test), part(expression.yes), part(expression.no));
    case 'call': {
      const given = expression.arguments.map(part);
      return dialect.functions[expression.name]?.(given) ?? `${expression.name}(${given.join(', ')})`;
    }
  }
}
