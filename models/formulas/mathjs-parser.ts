import { create, type MathNode, parseDependencies } from 'mathjs/number';

// The only place that touches mathjs: its parser, and nothing that evaluates. No other function of it can be reached from a formula.
const math = create(parseDependencies ?? {}, {});
const parse = math.parse;

// mathjs takes Latin letters only; names of the field are Chinese.
const han = /\p{Script=Han}/u;
const isLatin = parse.isAlpha;
parse.isAlpha = (character: string, previous: string, next: string): boolean =>
  isLatin(character, previous, next) || (character > '\u007f' && han.test(character));

/** Parses text with mathjs. Throws mathjs's SyntaxError, which carries `char`, the place of the error. */
export const parseWithMathjs = (text: string): MathNode => parse(text);
