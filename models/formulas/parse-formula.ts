import { problem } from '../shared/problem.ts';
import { fail, type Result } from '../shared/result.ts';
import { checkNode, type NameResolver } from './check-node.ts';
import { checkTypes } from './check-types.ts';
import type { Expression } from './expression.ts';
import { parseWithMathjs } from './mathjs-parser.ts';
import { normalizeFormula } from './normalize-formula.ts';

const lengthLimit = 2000;
const depthLimit = 64;

/**
 * Reads the text of a formula into a checked expression. This is the one door through which formula text enters the program.
 *
 * Accepts numbers, names, `+ - * / ^`, comparisons (chained too), `and or xor not`, `c ? a : b`, the function table and
 * `previous(name)`. Refuses everything else as problems that name the place: `%`, implicit multiplication, units, assignment,
 * property access, strings, matrices, comments, empty text, text too long or too deep.
 *
 * @param place what the user calls the formula, usually the variable's name; it stands in the problems.
 */
export function parseFormula(text: string, resolve: NameResolver, place: string): Result<Expression> {
  const normal = normalizeFormula(text);
  if (normal.trim() === '') return fail(problem('formula-empty', place));
  if (normal.length > lengthLimit) {
    return fail(problem('formula-too-long', place, { length: normal.length, limit: lengthLimit }));
  }
  // mathjs reads `100 + 5%` as 105 and hides it behind a division; no text that is accepted holds this character otherwise.
  const percent = normal.indexOf('%');
  if (percent >= 0) return fail(problem('formula-percent', place, { column: percent + 1 }));
  const comment = normal.indexOf('#');
  if (comment >= 0) return fail(problem('formula-not-allowed', place, { what: '#', column: comment + 1 }));
  if (bracketDepth(normal) > depthLimit) return fail(problem('formula-too-deep', place));
  try {
    const checked = checkNode(parseWithMathjs(normal), { text: normal, place, resolve });
    return checked.ok ? checkTypes(checked.value, place) : checked;
  } catch (error) {
    if (error instanceof RangeError) return fail(problem('formula-too-deep', place));
    if (error instanceof SyntaxError) return fail(problem('formula-syntax', place, { column: columnOf(error) }));
    throw error;
  }
}

function bracketDepth(text: string): number {
  let depth = 0;
  let deepest = 0;
  for (const character of text) {
    if (character === '(' || character === '[' || character === '{' || character === '?') depth += 1;
    if (character === ')' || character === ']' || character === '}') depth -= 1;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}

const columnOf = (error: SyntaxError): number => ('char' in error && typeof error.char === 'number' ? error.char : 1);
