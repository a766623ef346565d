import type { NumberLists } from './number-lists.ts';

/** An order in which every formula comes after what it reads, or a loop of formulas that makes that impossible. */
export type Ordering =
  | { readonly kind: 'ordered'; readonly order: Int32Array }
  | { readonly kind: 'loop'; readonly cycle: readonly number[] };

const [isNew, isOpen, isDone] = [0, 1, 2];

/**
 * Orders formulas depth first by what they read in the same period; reading the period before is no edge. Iterative, so that
 * a chain of fifty thousand formulas is fine.
 *
 * @param reads for each formula, by its number, the formulas it reads.
 */
export function orderFormulas({ starts, values }: NumberLists): Ordering {
  const count = starts.length - 1;
  const order = new Int32Array(count);
  const state = new Uint8Array(count);
  const next = starts.slice();
  const path = new Int32Array(count);
  let ordered = 0;
  for (let root = 0; root < count; root += 1) {
    if (state[root] !== isNew) continue;
    path[0] = root;
    state[root] = isOpen;
    for (let depth = 0; depth >= 0; ) {
      const formula = path[depth] ?? 0;
      const at = next[formula] ?? 0;
      if (at === starts[formula + 1]) {
        state[formula] = isDone;
        order[ordered] = formula;
        ordered += 1;
        depth -= 1;
        continue;
      }
      next[formula] = at + 1;
      const target = values[at] ?? 0;
      if (state[target] === isOpen) {
        const loop = [...path.subarray(0, depth + 1)];
        return { kind: 'loop', cycle: [...loop.slice(loop.indexOf(target)), target] };
      }
      if (state[target] === isNew) {
        depth += 1;
        path[depth] = target;
        state[target] = isOpen;
      }
    }
  }
  return { kind: 'ordered', order };
}
