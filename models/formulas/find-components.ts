import type { NumberLists } from './number-lists.ts';

/**
 * The strongly connected components of a graph (Tarjan 1972), each after those it depends on; the members of one stand in
 * ascending order. Iterative, so that a chain of fifty thousand formulas is fine.
 *
 * @param dependencies for each vertex the vertices it depends on.
 */
export function findComponents({ starts, values }: NumberLists): NumberLists {
  const count = starts.length - 1;
  const order = new Int32Array(count).fill(-1);
  const low = new Int32Array(count);
  const isOpen = new Uint8Array(count);
  const next = starts.slice();
  const path = new Int32Array(count);
  const open = new Int32Array(count);
  const members = new Int32Array(count);
  const memberStarts = new Int32Array(count + 1);
  let [visited, opened, placed, components] = [0, 0, 0, 0];
  const enter = (vertex: number): void => {
    order[vertex] = visited;
    low[vertex] = visited;
    visited += 1;
    open[opened] = vertex;
    opened += 1;
    isOpen[vertex] = 1;
  };
  const lower = (vertex: number, to: number): void => {
    if (to < (low[vertex] ?? 0)) low[vertex] = to;
  };
  const close = (root: number): void => {
    const from = placed;
    for (let member = -1; member !== root; placed += 1) {
      opened -= 1;
      member = open[opened] ?? root;
      isOpen[member] = 0;
      members[placed] = member;
    }
    if (placed - from > 1) members.subarray(from, placed).sort();
    components += 1;
    memberStarts[components] = placed;
  };
  for (let root = 0; root < count; root += 1) {
    if (order[root] !== -1) continue;
    path[0] = root;
    enter(root);
    for (let depth = 0; depth >= 0; ) {
      const vertex = path[depth] ?? 0;
      const at = next[vertex] ?? 0;
      if (at === starts[vertex + 1]) {
        if (low[vertex] === order[vertex]) close(vertex);
        depth -= 1;
        if (depth >= 0) lower(path[depth] ?? 0, low[vertex] ?? 0);
        continue;
      }
      next[vertex] = at + 1;
      const target = values[at] ?? 0;
      if (order[target] === -1) {
        enter(target);
        depth += 1;
        path[depth] = target;
      } else if (isOpen[target] === 1) {
        lower(vertex, order[target] ?? 0);
      }
    }
  }
  return { starts: memberStarts.slice(0, components + 1), values: members };
}
