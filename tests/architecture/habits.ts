import type { Rule } from './layers.ts';
import { isNode, type SyntaxNode, textOf } from './source-file.ts';

const DISABLED = /@ts-(ignore|nocheck|expect-error)|biome-ignore|eslint-disable/;

const isTestFile = (file: string): boolean => /\.(test|bench|window)\.ts$/.test(file);

/** What a call calls: `test.skip` gives ['test', 'skip']. */
function calleeOf(node: SyntaxNode): string[] {
  const parts: string[] = [];
  let at: unknown = node.type === 'CallExpression' || node.type === 'NewExpression' ? node.callee : undefined;
  while (isNode(at)) {
    const name = isNode(at.property) ? at.property.name : at.name;
    if (typeof name === 'string') parts.unshift(name);
    at = at.type === 'CallExpression' ? at.callee : at.object;
  }
  return parts;
}

/** A skip has a condition and then says why: test.skip(!office, '…'). One that only has a name is for ever. */
function hasReason(node: SyntaxNode): boolean {
  const given = Array.isArray(node.arguments) ? node.arguments : [];
  return given.length === 2 && textOf(given[0]) === undefined && (textOf(given[1]) ?? '').trim() !== '';
}

export const noAny: Rule = (file) =>
  file.nodes.some((node) => node.type === 'TSAnyKeyword') ? [`${file.path} says any`] : [];

export const noDisabledChecks: Rule = (file) =>
  file.comments
    .filter((comment) => DISABLED.test(comment))
    .map((comment) => `${file.path} disables a check:${comment}`);

/** The end-to-end tests may try what the window must refuse. */
export const noCodeFromText: Rule = (file) =>
  file.nodes.flatMap((node) => {
    if (file.path.startsWith('tests/e2e/')) return [];
    const callee = calleeOf(node).join('.');
    return /^((globalThis|window)\.)?(eval|Function)$/.test(callee) ? [`${file.path} calls ${callee}`] : [];
  });

export const noTestLeftOut: Rule = (file) =>
  file.nodes.flatMap((node) => {
    const callee = calleeOf(node);
    const isLeftOut = callee.includes('only') || (callee.includes('skip') && !hasReason(node));
    return isLeftOut && /^(test|it|describe|suite)$/.test(callee[0] ?? '')
      ? [`${file.path} has ${callee.join('.')}`]
      : [];
  });

export const testsExpect: Rule = (file) =>
  isTestFile(file.path) && !file.nodes.some((node) => calleeOf(node)[0] === 'expect')
    ? [`${file.path} expects nothing`]
    : [];

/** The middle one of the numbers; the upper of the two middle ones when they are even in number. */
export function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}
