import type { VariableId } from './expression.ts';

/** An order in which every formula comes after what it reads, or a loop of ids that makes that impossible. */
export type Ordering =
  | { readonly kind: 'ordered'; readonly ids: readonly VariableId[] }
  | { readonly kind: 'loop'; readonly cycle: readonly VariableId[] };

interface Visit {
  readonly id: VariableId;
  next: number;
}

/**
 * Orders formulas depth first by what they read in the same period; reading the period before is no edge. Iterative, so that
 * a chain of fifty thousand formulas is fine. Names that have no formula are inputs and need no place.
 */
export function orderFormulas(reads: ReadonlyMap<VariableId, readonly VariableId[]>): Ordering {
  const ids: VariableId[] = [];
  const done = new Set<VariableId>();
  const open = new Set<VariableId>();
  for (const root of reads.keys()) {
    const path: Visit[] = done.has(root) ? [] : [{ id: root, next: 0 }];
    open.clear();
    open.add(root);
    while (path.length > 0) {
      const visit = path[path.length - 1];
      if (!visit) break;
      const target = (reads.get(visit.id) ?? [])[visit.next];
      visit.next += 1;
      if (target === undefined) {
        path.pop();
        open.delete(visit.id);
        done.add(visit.id);
        ids.push(visit.id);
      } else if (open.has(target)) {
        const loop = path.map((step) => step.id);
        return { kind: 'loop', cycle: [...loop.slice(loop.indexOf(target)), target] };
      } else if (!done.has(target) && reads.has(target)) {
        path.push({ id: target, next: 0 });
        open.add(target);
      }
    }
  }
  return { kind: 'ordered', ids };
}
