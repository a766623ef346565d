import { ok, type Result } from '../shared/result.ts';
import type { NameResolver } from './check-node.ts';
import type { Expression } from './expression.ts';
import { parseFormula } from './parse-formula.ts';
import { replaceNames } from './replace-names.ts';

/** Reads formula texts one after the other. */
export type FormulaReader = (text: string, place: string) => Result<Expression>;

/**
 * Makes a reader for the formulas of one model. The formulas of a large model differ in little more than their names: texts that are
 * the same but for names go through `parseFormula` once, and the tree is copied with the other names. A text that is not accepted
 * that way goes through it on its own, so that its problems name its own places.
 */
export function readFormulas(resolve: NameResolver): FormulaReader {
  const shapes = new Map<string, Expression | null>();
  return (text, place) => {
    const ids: string[] = [];
    let isKnown = true;
    const shape = replaceNames(text, (name) => {
      const id = resolve(name);
      if (id === undefined) isKnown = false;
      else ids.push(id);
      return `v${ids.length - 1}`;
    });
    if (!isKnown) return parseFormula(text, resolve, place);
    let tree = shapes.get(shape);
    if (tree === undefined) {
      const parsed = parseFormula(shape, (name) => name, place);
      tree = parsed.ok ? parsed.value : null;
      shapes.set(shape, tree);
    }
    return tree === null ? parseFormula(text, resolve, place) : ok(withNames(tree, ids));
  };
}

/** The tree with the names that stand at the places v0, v1, … */
function withNames(tree: Expression, ids: readonly string[]): Expression {
  const copy = (part: Expression): Expression => withNames(part, ids);
  switch (tree.kind) {
    case 'number':
      return tree;
    case 'variable':
    case 'previous':
      return { kind: tree.kind, id: ids[Number(tree.id.slice(1))] ?? tree.id };
    case 'unary':
      return { ...tree, operand: copy(tree.operand) };
    case 'binary':
      return { kind: 'binary', operator: tree.operator, left: copy(tree.left), right: copy(tree.right) };
    case 'comparison':
      return { ...tree, operands: tree.operands.map(copy) };
    case 'condition':
      return { kind: 'condition', test: copy(tree.test), yes: copy(tree.yes), no: copy(tree.no) };
    case 'call':
      return { kind: 'call', name: tree.name, arguments: tree.arguments.map(copy) };
  }
}
