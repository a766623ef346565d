import type { CompiledModel } from '../evaluation/compile-model.ts';
import type { Evaluation } from '../evaluation/evaluation.ts';
import { inputsOf } from '../evaluation/inputs-of.ts';

/** The results each assumption goes into, directly or through others: formula ids in the model's order, by assumption. */
export function resultsUsing(compiled: CompiledModel): ReadonlyMap<string, readonly string[]> {
  const uses = new Map<string, string[]>();
  for (const { variable } of compiled.ordered.toSorted((a, b) => a.index - b.index)) {
    for (const input of inputsOf(compiled, variable.id)) {
      const known = uses.get(input);
      if (known) known.push(variable.id);
      else uses.set(input, [variable.id]);
    }
  }
  return uses;
}

/** What a missing figure stands in the way of, in the target year. */
export interface Blocked {
  /** Results that need nothing else: supplied, they can be calculated. */
  readonly alone: readonly string[];
  /** Results that need more missing figures too, with those figures. */
  readonly together: readonly { readonly result: string; readonly others: readonly string[] }[];
}

/** The results of one evaluation that a missing assumption blocks. */
export function blockedBy(assumption: string, { model, cells }: Evaluation): Blocked {
  const column = model.periods.indexOf(model.targetPeriod);
  const alone: string[] = [];
  const together: { result: string; others: readonly string[] }[] = [];
  for (const { id, kind } of model.variables) {
    const cell = cells.get(id)?.[column];
    if (kind !== 'formula' || cell?.kind !== 'missing' || !cell.missing.includes(assumption)) continue;
    const others = cell.missing.filter((other) => other !== assumption);
    if (others.length === 0) alone.push(id);
    else together.push({ result: id, others });
  }
  return { alone, together };
}
