import type { ConditionalNode, FunctionNode, MathNode, OperatorNode, RelationalNode, SymbolNode } from 'mathjs';
import { problem } from '../shared/problem.ts';
import { fail, ok, type Result } from '../shared/result.ts';
import type { BinaryOperator, Comparison, Expression, UnaryOperator, VariableId } from './expression.ts';
import { formulaFunctions } from './functions.ts';

/** What a formula may refer to: the id for a name, or undefined for a name the model does not have. */
export type NameResolver = (name: string) => VariableId | undefined;

interface Context {
  readonly text: string;
  readonly place: string;
  readonly resolve: NameResolver;
}

// Keyed by mathjs's own operator names, which never change with the way the operator is written.
const binary: Readonly<Record<string, BinaryOperator>> = {
  add: '+',
  subtract: '-',
  multiply: '*',
  divide: '/',
  pow: '^',
  and: 'and',
  or: 'or',
  xor: 'xor',
};
const unary: Readonly<Record<string, UnaryOperator>> = { unaryMinus: '-', unaryPlus: '+', not: 'not' };
const comparisons: Readonly<Record<string, Comparison>> = {
  equal: '==',
  unequal: '!=',
  smaller: '<',
  smallerEq: '<=',
  larger: '>',
  largerEq: '>=',
};

/** Turns a parsed node into a checked expression; refuses everything that is not on the list, with its place. */
export function checkNode(node: MathNode, context: Context): Result<Expression> {
  switch (node.type) {
    case 'ParenthesisNode':
      return checkNode((node as MathNode & { content: MathNode }).content, context);
    case 'ConstantNode':
      return checkConstant((node as MathNode & { value: unknown }).value, context);
    case 'SymbolNode':
      return checkSymbol((node as SymbolNode).name, context);
    case 'OperatorNode':
      return checkOperator(node as OperatorNode, context);
    case 'RelationalNode':
      return checkChain(node as RelationalNode, context);
    case 'ConditionalNode':
      return checkCondition(node as ConditionalNode, context);
    case 'FunctionNode':
      return checkCall(node as FunctionNode, context);
    default:
      return notAllowed(node.type.replace(/Node$/, ''), node.toString(), context);
  }
}

const nameCharacter = /[\p{L}\p{N}_]/u;

/** The column, counted from 1, where a piece of the formula first stands; a name is not looked for inside a longer name. */
function columnOf(piece: string, context: Context): number {
  const isName = nameCharacter.test(piece[0] ?? '');
  const { text } = context;
  for (let at = text.indexOf(piece); at >= 0; at = text.indexOf(piece, at + 1)) {
    const isInside = nameCharacter.test(text[at - 1] ?? '') || nameCharacter.test(text[at + piece.length] ?? '');
    if (!isName || !isInside) return at + 1;
  }
  return 1;
}

/** What stands leftmost in a node, as text: where a reader sees it begin. */
function firstPieceOf(node: MathNode): string {
  let first = '';
  node.traverse((part) => {
    if (first === '' && (part.type === 'SymbolNode' || part.type === 'ConstantNode')) first = part.toString();
  });
  return first;
}

const notAllowed = (what: string, piece: string, context: Context): Result<never> =>
  fail(problem('formula-not-allowed', context.place, { what, column: columnOf(piece, context) }));

function checkConstant(value: unknown, context: Context): Result<Expression> {
  if (typeof value === 'number' && Number.isFinite(value)) return ok({ kind: 'number', value });
  return notAllowed(typeof value === 'number' ? String(value) : JSON.stringify(value ?? null), String(value), context);
}

function checkSymbol(name: string, context: Context): Result<Expression> {
  const id = context.resolve(name);
  if (id !== undefined) return ok({ kind: 'variable', id });
  return fail(problem('formula-unknown-name', context.place, { name, column: columnOf(name, context) }));
}

function checkOperator(node: OperatorNode, context: Context): Result<Expression> {
  if (node.implicit) {
    const [, right] = node.args;
    const column = right ? columnOf(firstPieceOf(right), context) : 1;
    return fail(problem('formula-implicit-multiplication', context.place, { column }));
  }
  const operands = checkAll(node.args, context);
  if (!operands.ok) return operands;
  const [left, right] = operands.value;
  const sign = unary[node.fn];
  if (sign && left && !right) return ok({ kind: 'unary', operator: sign, operand: left });
  const operator = binary[node.fn];
  if (operator && left && right) return ok({ kind: 'binary', operator, left, right });
  const comparison = comparisons[node.fn];
  if (comparison && left && right) return ok({ kind: 'comparison', operators: [comparison], operands: [left, right] });
  return notAllowed(node.op, node.op, context);
}

function checkChain(node: RelationalNode, context: Context): Result<Expression> {
  const operands = checkAll(node.params, context);
  if (!operands.ok) return operands;
  const operators = node.conditionals.map((name) => comparisons[name]).filter((found) => found !== undefined);
  return ok({ kind: 'comparison', operators, operands: operands.value });
}

function checkCondition(node: ConditionalNode, context: Context): Result<Expression> {
  const parts = checkAll([node.condition, node.trueExpr, node.falseExpr], context);
  if (!parts.ok) return parts;
  const [test, yes, no] = parts.value;
  return test && yes && no ? ok({ kind: 'condition', test, yes, no }) : notAllowed('?:', '?', context);
}

function checkCall(node: FunctionNode, context: Context): Result<Expression> {
  const callee: MathNode = node.fn;
  if (callee.type !== 'SymbolNode') return notAllowed(callee.type.replace(/Node$/, ''), callee.toString(), context);
  const name = (callee as SymbolNode).name;
  if (name === 'previous') return checkPrevious(node, context);
  const known = formulaFunctions.get(name);
  if (!known) {
    const functions = ['previous', ...formulaFunctions.keys()].join(', ');
    return fail(
      problem('formula-unknown-function', context.place, { name, functions, column: columnOf(name, context) }),
    );
  }
  if (node.args.length < known.minArguments || node.args.length > known.maxArguments) {
    const { minArguments: min, maxArguments: max } = known;
    const expected = min === max ? String(min) : `${min}–${max}`;
    const column = columnOf(name, context);
    return fail(problem('formula-argument-count', context.place, { name, given: node.args.length, expected, column }));
  }
  const given = checkAll(node.args, context);
  return given.ok ? ok({ kind: 'call', name, arguments: given.value }) : given;
}

function checkPrevious(node: FunctionNode, context: Context): Result<Expression> {
  const [argument] = node.args;
  if (node.args.length !== 1 || argument?.type !== 'SymbolNode') {
    return fail(problem('formula-previous-argument', context.place, { column: columnOf('previous', context) }));
  }
  const checked = checkSymbol((argument as SymbolNode).name, context);
  return checked.ok && checked.value.kind === 'variable' ? ok({ kind: 'previous', id: checked.value.id }) : checked;
}

function checkAll(nodes: readonly MathNode[], context: Context): Result<readonly Expression[]> {
  const results = nodes.map((node) => checkNode(node, context));
  const problems = results.flatMap((result) => (result.ok ? [] : result.problems));
  return problems.length > 0 ? fail(...problems) : ok(results.flatMap((result) => (result.ok ? [result.value] : [])));
}
