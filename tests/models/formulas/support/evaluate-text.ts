import { compileExpression, type Frame } from '../../../../models/formulas/compile-expression.ts';
import type { Expression } from '../../../../models/formulas/expression.ts';
import { parseFormula } from '../../../../models/formulas/parse-formula.ts';

/** What the names of a formula hold, in this period and in the one before. */
export interface Surroundings {
  readonly now?: Readonly<Record<string, number>>;
  readonly before?: Readonly<Record<string, number>>;
}

/** A number, or the operation that left the finite numbers. */
export type Outcome = number | { readonly fault: string };

/** Parses text that must be accepted; every name in `names` is its own id. */
export function expressionOf(text: string, names: readonly string[] = []): Expression {
  const parsed = parseFormula(text, (name) => (names.includes(name) ? name : undefined), 'test');
  if (!parsed.ok) throw new Error(`${text}: ${JSON.stringify(parsed.problems)}`);
  return parsed.value;
}

/** Parses and evaluates one formula the way the program does. */
export function evaluateText(text: string, { now = {}, before = {} }: Surroundings = {}): Outcome {
  const names = Object.keys({ ...now, ...before });
  return evaluateExpression(expressionOf(text, names), { now, before });
}

/** Evaluates a checked formula the way the program does. */
export function evaluateExpression(expression: Expression, { now = {}, before = {} }: Surroundings): Outcome {
  const names = Object.keys({ ...now, ...before });
  const row = (values: Readonly<Record<string, number>>): Float64Array =>
    Float64Array.from(names, (name) => values[name] ?? Number.NaN);
  const frame: Frame = { current: row(now), previous: row(before), fault: null };
  const value = compileExpression(expression, (id) => names.indexOf(id))(frame);
  return frame.fault === null ? value : { fault: frame.fault };
}
