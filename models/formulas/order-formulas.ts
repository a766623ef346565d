import type { NumberLists } from './number-lists.ts';
import { isPrevious, targetOf } from './reads.ts';

/** An order in which every formula comes after what it reads, or a loop of formulas that makes that impossible. */
export type Ordering =
  | { readonly kind: 'ordered'; readonly order: Int32Array }
  | { readonly kind: 'loop'; readonly cycle: readonly number[] };

const isNew = 0;
const isOpen = 1;
const isDone = 2;

/**
 * Orders formulas depth first by what they read in the same period; reading the period before is no edge. Iterative, so that
 * a chain of fifty thousand formulas is fine.
 *
 * @param reads for each formula, by its number, its reads of formulas.
 */
export function orderFormulas({ starts, values }: NumberLists): Ordering {
  const count = starts.length - 1;
  const order = new Int32Array(count);
  const state = new Uint8Array(count);
  const next = starts.slice();
  const path = new Int32Array(count);
  let ordered = 0;
  for (let root = 0; root < count; root += 1) {
    let depth = state[root] === isNew ? 0 : -1;
    if (depth === 0) path[0] = root;
    while (depth >= 0) {
      const formula = path[depth] ?? 0;
      state[formula] = isOpen;
      const at = next[formula] ?? 0;
      if (at === starts[formula + 1]) {
        state[formula] = isDone;
        order[ordered] = formula;
        ordered += 1;
        depth -= 1;
        continue;
      }
      next[formula] = at + 1;
      const read = values[at] ?? 0;
      const target = targetOf(read);
      if (isPrevious(read) || state[target] === isDone) continue;
      if (state[target] === isOpen) {
        const loop = [...path.subarray(0, depth + 1)];
        return { kind: 'loop', cycle: [...loop.slice(loop.indexOf(target)), target] };
      }
      depth += 1;
      path[depth] = target;
    }
  }
  return { kind: 'ordered', order };
}
