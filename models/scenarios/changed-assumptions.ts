import type { Change, Scenario } from './scenario.ts';

/**
 * The assumptions that two states of a scenario set otherwise, its lineages given nearest first; null where it has other ancestors
 * or other kinds of them, so that anything may differ. Changes that both states share are the same objects.
 */
export function changedAssumptions(
  before: readonly Scenario[],
  after: readonly Scenario[],
): ReadonlySet<string> | null {
  if (before.length !== after.length || before.some(({ id }, index) => id !== after[index]?.id)) return null;
  const changed = new Set<string>();
  for (const [index, { changes }] of before.entries()) {
    for (const { variable } of differingChanges(changes, after[index]?.changes ?? [])) changed.add(variable);
  }
  return changed;
}

/** The changes that stand in one list alone; all of them where those of both stand in another order, for of two of one place the later holds. */
function differingChanges(before: readonly Change[], after: readonly Change[]): readonly Change[] {
  if (before === after) return [];
  let same = 0;
  while (same < before.length && before[same] === after[same]) same += 1;
  const [old, next] = [before.slice(same), after.slice(same)];
  const [inOld, inNext] = [new Set(old), new Set(next)];
  const [keptOld, keptNext] = [old.filter((change) => inNext.has(change)), next.filter((change) => inOld.has(change))];
  if (keptOld.some((change, index) => change !== keptNext[index])) return [...old, ...next];
  return [...old.filter((change) => !inNext.has(change)), ...next.filter((change) => !inOld.has(change))];
}
