import type { Assumption } from '../goals/variable.ts';
import type { ResolvedAssumptions, ResolvedValue } from '../scenarios/resolve-assumptions.ts';
import type { Slot } from '../shared/period.ts';

/** An assumption that two scenarios set differently. */
export interface InputChange {
  readonly variable: Assumption;
  readonly slot: Slot;
  readonly from: ResolvedValue;
  readonly to: ResolvedValue;
}

/** Every figure in which two resolutions of the same assumptions differ, in the order of the model. */
export function changesBetween(
  assumptions: readonly Assumption[],
  from: ResolvedAssumptions,
  to: ResolvedAssumptions,
): readonly InputChange[] {
  return assumptions.flatMap((variable) =>
    [...(from.get(variable.id) ?? [])].flatMap(([slot, before]): readonly InputChange[] => {
      const after = to.get(variable.id)?.get(slot);
      return after === undefined || after.value === before.value ? [] : [{ variable, slot, from: before, to: after }];
    }),
  );
}

/** The assumptions of `from` with some changes applied. */
export function applyChanges(from: ResolvedAssumptions, changes: readonly InputChange[]): ResolvedAssumptions {
  const result = new Map(from);
  for (const { variable, slot, to } of changes) {
    result.set(variable.id, new Map(result.get(variable.id)).set(slot, to));
  }
  return result;
}

/** The changes made to a share, 0 to 1: each figure so far on its way. What has no figure at either end has none on the way. */
export const partOfChanges = (changes: readonly InputChange[], shares: readonly number[]): readonly InputChange[] =>
  changes.map((change, index) => {
    const { from, to } = change;
    const share = shares[index] ?? 0;
    const isKnown = from.value !== null && to.value !== null;
    return { ...change, to: { ...to, value: isKnown ? from.value + share * (to.value - from.value) : null } };
  });

/**
 * What each change adds to an output, independent of any order: its Shapley value, the mean effect over all orders in which the
 * changes can be made. The effects sum to the whole difference. Null when the output is missing anywhere on the way.
 *
 * @param output the output when the changes at these positions are made; called once for each subset, 2^n in all.
 */
export function shapleyEffects(
  count: number,
  output: (chosen: readonly number[]) => number | null,
): readonly number[] | null {
  const subsets = 2 ** count;
  const values: number[] = [];
  for (let subset = 0; subset < subsets; subset += 1) {
    const value = output(membersOf(subset, count));
    if (value === null) return null;
    values.push(value);
  }
  const weights = shapleyWeights(count);
  return Array.from({ length: count }, (_, member) => {
    let effect = 0;
    for (let subset = 0; subset < subsets; subset += 1) {
      if ((subset >> member) % 2 === 1) continue;
      const size = membersOf(subset, count).length;
      effect += (weights[size] ?? 0) * ((values[subset + 2 ** member] ?? 0) - (values[subset] ?? 0));
    }
    return effect;
  });
}

const membersOf = (subset: number, count: number): readonly number[] =>
  Array.from({ length: count }, (_, member) => member).filter((member) => (subset >> member) % 2 === 1);

/** By the size of the coalition that is joined: size! (count − size − 1)! / count!. */
function shapleyWeights(count: number): readonly number[] {
  const weights = [1 / Math.max(1, count)];
  for (let size = 1; size < count; size += 1) {
    weights.push(((weights[size - 1] ?? 0) * size) / (count - size));
  }
  return weights;
}
