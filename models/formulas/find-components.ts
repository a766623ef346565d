import type { NumberLists } from './number-lists.ts';
import { targetOf } from './reads.ts';

/**
 * The strongly connected components of the formulas (Tarjan 1972), each after those it depends on, in whatever period. Iterative, so
 * that a chain of fifty thousand formulas is fine.
 *
 * @param reads for each formula, by its number, its reads of formulas.
 * @param order all formulas, in the order in which the members of one component stand.
 */
export function findComponents({ starts, values }: NumberLists, order: Int32Array): NumberLists {
  const count = order.length;
  // When a formula was first met, counted from 1, and the earliest that is still open and can be reached from it.
  const met = new Int32Array(count);
  const low = new Int32Array(count);
  const isOpen = new Uint8Array(count);
  const next = starts.slice();
  const path = new Int32Array(count);
  const open = new Int32Array(count);
  const members = new Int32Array(count);
  const memberStarts = new Int32Array(count + 1);
  let visited = 0;
  let opened = 0;
  let placed = 0;
  let components = 0;
  for (const root of order) {
    let depth = met[root] === 0 ? 0 : -1;
    if (depth === 0) path[0] = root;
    while (depth >= 0) {
      const formula = path[depth] ?? 0;
      if (met[formula] === 0) {
        visited += 1;
        met[formula] = visited;
        low[formula] = visited;
        open[opened] = formula;
        opened += 1;
        isOpen[formula] = 1;
      }
      const at = next[formula] ?? 0;
      if (at < (starts[formula + 1] ?? 0)) {
        const target = targetOf(values[at] ?? 0);
        if (met[target] === 0) {
          // It is looked at once more when all that it reads is done.
          depth += 1;
          path[depth] = target;
          continue;
        }
        next[formula] = at + 1;
        if (isOpen[target] === 1) low[formula] = Math.min(low[formula] ?? 0, low[target] ?? 0);
        continue;
      }
      depth -= 1;
      if (low[formula] !== met[formula]) continue;
      for (let member = -1; member !== formula; placed += 1) {
        opened -= 1;
        member = open[opened] ?? 0;
        isOpen[member] = 0;
        members[placed] = member;
      }
      components += 1;
      memberStarts[components] = placed;
    }
  }
  return inOrder({ starts: memberStarts.slice(0, components + 1), values: members }, order);
}

function inOrder(components: NumberLists, order: Int32Array): NumberLists {
  const { starts, values } = components;
  const position = new Int32Array(order.length);
  for (let index = 0; index < order.length; index += 1) position[order[index] ?? 0] = index;
  for (let component = 0; component < starts.length - 1; component += 1) {
    const from = starts[component] ?? 0;
    const to = starts[component + 1] ?? 0;
    if (to - from > 1) values.subarray(from, to).sort((a, b) => (position[a] ?? 0) - (position[b] ?? 0));
  }
  return components;
}
