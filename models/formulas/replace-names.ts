import { normalizeFormula } from './normalize-formula.ts';

// Words that mathjs reads as operators or constants; a function is a word before a bracket.
const words = ['mod', 'to', 'in', 'and', 'xor', 'or', 'not', 'true', 'false', 'null', 'undefined', 'NaN', 'Infinity'];
const reserved: ReadonlySet<string> = new Set(words);

// A number with its exponent, or a name with the bracket that makes it a function. The table of Chinese characters is long and
// slow to ask, so texts without any do without it.
const token = /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?|([A-Za-z_]\w*)(\s*\()?/g;
const tokenWithHan = /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?|([\p{Script=Han}A-Za-z_][\p{Script=Han}\w]*)(\s*\()?/gu;
const isAscii = /^[\x20-\x7e]*$/;

/** The text of a formula with other names in the place of its names; functions, numbers and words such as `and` stay. */
export function replaceNames(text: string, replace: (name: string) => string): string {
  const normal = normalizeFormula(text);
  return normal.replace(isAscii.test(normal) ? token : tokenWithHan, (whole, name?: string, bracket?: string) =>
    name === undefined || bracket !== undefined || reserved.has(name) ? whole : replace(name),
  );
}
