import { all, create, type EvalFunction, type MathNode } from 'mathjs';

// The whole of mathjs with its defaults, as an independent evaluator of the same text; the program itself uses only its parser.
const math = create(all ?? {}, {});

/** What mathjs gives for a formula: a number, or 'not finite' where any value it met on the way is not a finite real number. */
export type OracleOutcome = number | 'not finite';

/**
 * Evaluates formula text with mathjs itself, one node at a time, so that a non-finite intermediate is seen even where a later
 * operation hides it. Only the branch of a condition that is taken counts. `previous(x)` reads the scope's `previous_x`.
 */
export function evaluateWithMathjs(text: string, scope: Readonly<Record<string, number>>): OracleOutcome {
  const node = math.parse(text.replace(/previous\((\w+)\)/g, 'previous_$1'));
  const values = new Map<string, unknown>(Object.entries(scope));
  try {
    return isFiniteThroughout(node, values) ? Number(compile(node).evaluate(values)) : 'not finite';
  } catch {
    return 'not finite';
  }
}

const compile = (node: MathNode): EvalFunction => node.compile();

function isFiniteThroughout(node: MathNode, scope: Map<string, unknown>): boolean {
  const value: unknown = compile(node).evaluate(scope);
  if (typeof value !== 'boolean' && !(typeof value === 'number' && Number.isFinite(value))) return false;
  return partsTaken(node, scope).every((part) => isFiniteThroughout(part, scope));
}

function partsTaken(node: MathNode, scope: Map<string, unknown>): readonly MathNode[] {
  if (isConditional(node)) {
    return [node.condition, compile(node.condition).evaluate(scope) ? node.trueExpr : node.falseExpr];
  }
  const parts: MathNode[] = [];
  // The name of a called function is a part too, but it has no value.
  node.forEach((part, path) => {
    if (path !== 'fn') parts.push(part);
  });
  return parts;
}

const isConditional = (node: MathNode): node is MathNode & Record<'condition' | 'trueExpr' | 'falseExpr', MathNode> =>
  node.type === 'ConditionalNode';
