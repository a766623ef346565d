import type { Expression } from '../../../../models/formulas/expression.ts';
import { findFault } from '../../../../models/formulas/find-fault.ts';
import { shapeOf } from '../../../../models/formulas/formula-shape.ts';
import { runPlainly } from '../../../../models/formulas/kernels/plain-kernels.ts';
import { placeOfRow } from '../../../../models/formulas/lay-out-periods.ts';
import { parseFormula } from '../../../../models/formulas/parse-formula.ts';
import { createPeriodMachine } from '../../../../models/formulas/period-machine.ts';
import { planProgram } from '../../../../models/formulas/plan-program.ts';

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

/** Evaluates a checked formula the way the program does: two periods, of which the first holds what was before. */
export function evaluateExpression(expression: Expression, { now = {}, before = {} }: Surroundings): Outcome {
  const names = Object.keys({ ...now, ...before });
  const row = names.length;
  const formula = { shape: shapeOf(withPlaces(expression, names)), rows: [...names.keys()] };
  const plan = planProgram([{ row, formula, opening: null }], row + 1);
  if (plan.kind === 'loop') throw new Error('a formula by itself reads itself');
  const machine = createPeriodMachine(plan.program, 2, () => false);
  const memory = machine.layout.template.slice();
  for (const [index, name] of names.entries()) {
    memory.set([before[name] ?? 0, now[name] ?? 0], placeOfRow(index, 2));
  }
  runPlainly(machine.prepare([]).linked.instructions, memory);
  const value = memory[placeOfRow(row, 2) + 1] ?? Number.NaN;
  if (Number.isFinite(value)) return value;
  const fault = findFault(expression, ({ id, previous }) => (previous ? before : now)[id] ?? Number.NaN);
  return { fault: fault ?? 'none' };
}

/** The expression with the positions of its names in the place of the names. */
const withPlaces = (expression: Expression, names: readonly string[]): Expression =>
  JSON.parse(JSON.stringify(expression), (key, value) => (key === 'id' ? String(names.indexOf(value)) : value));
