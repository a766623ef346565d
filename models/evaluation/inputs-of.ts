import type { CompiledModel } from './compile-model.ts';

/** Everything a variable is computed from, in this year or an earlier one, directly or through other formulas. Not itself, unless it looks back at itself. */
export function inputsOf(compiled: CompiledModel, id: string): ReadonlySet<string> {
  const reads = new Map(
    compiled.ordered.map(({ variable, formula, opening }) => [
      variable.id,
      [...formula.references, ...(opening?.references ?? [])].map((reference) => reference.id),
    ]),
  );
  const found = new Set<string>();
  const pending = [...(reads.get(id) ?? [])];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (found.has(next)) continue;
    found.add(next);
    pending.push(...(reads.get(next) ?? []));
  }
  return found;
}
