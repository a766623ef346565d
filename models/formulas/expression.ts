/** The name by which a formula refers to a variable, after it was resolved: the variable's id. */
export type VariableId = string;

export type BinaryOperator = '+' | '-' | '*' | '/' | '^' | 'and' | 'or' | 'xor';
export type UnaryOperator = '-' | '+' | 'not';
export type Comparison = '==' | '!=' | '<' | '<=' | '>' | '>=';

/**
 * A checked formula. Everything in it is known: names are ids of the model, functions stand in the function table, and numbers
 * and conditions are where each belongs. Brackets are gone; the shape of the tree keeps them.
 */
export type Expression =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'variable'; readonly id: VariableId }
  | { readonly kind: 'previous'; readonly id: VariableId }
  | { readonly kind: 'unary'; readonly operator: UnaryOperator; readonly operand: Expression }
  | {
      readonly kind: 'binary';
      readonly operator: BinaryOperator;
      readonly left: Expression;
      readonly right: Expression;
    }
  | { readonly kind: 'comparison'; readonly operators: readonly Comparison[]; readonly operands: readonly Expression[] }
  | { readonly kind: 'condition'; readonly test: Expression; readonly yes: Expression; readonly no: Expression }
  | { readonly kind: 'call'; readonly name: string; readonly arguments: readonly Expression[] };

/** The direct parts of an expression, in reading order. */
export function partsOf(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case 'number':
    case 'variable':
    case 'previous':
      return [];
    case 'unary':
      return [expression.operand];
    case 'binary':
      return [expression.left, expression.right];
    case 'comparison':
      return expression.operands;
    case 'condition':
      return [expression.test, expression.yes, expression.no];
    case 'call':
      return expression.arguments;
  }
}

/** A variable that a formula reads, in the same period or in the one before. */
export interface Reference {
  readonly id: VariableId;
  readonly previous: boolean;
}

/** Every variable that the expression reads, once each, in reading order. */
export function referencesOf(expression: Expression): readonly Reference[] {
  const found: Reference[] = [];
  const visit = (node: Expression): void => {
    if (node.kind === 'variable' || node.kind === 'previous') {
      const previous = node.kind === 'previous';
      // Formulas read few variables: looking through them is quicker than keeping sets.
      if (found.some((known) => known.id === node.id && known.previous === previous)) return;
      found.push({ id: node.id, previous });
    } else if (node.kind === 'binary') {
      visit(node.left);
      visit(node.right);
    } else {
      for (const part of partsOf(node)) visit(part);
    }
  };
  visit(expression);
  return found;
}
