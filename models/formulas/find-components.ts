interface Step {
  readonly vertex: number;
  next: number;
}

/**
 * The strongly connected components of a graph (Tarjan 1972), each after those it depends on; the members of one stand in
 * ascending order. Iterative, so that a chain of fifty thousand formulas is fine.
 *
 * @param dependencies for each vertex the vertices it depends on.
 */
export function findComponents(dependencies: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const components: (readonly number[])[] = [];
  const order = new Int32Array(dependencies.length).fill(-1);
  const low = new Int32Array(dependencies.length);
  const isOpen = new Uint8Array(dependencies.length);
  const open: number[] = [];
  let visited = 0;
  const enter = (vertex: number): Step => {
    order[vertex] = visited;
    low[vertex] = visited;
    visited += 1;
    open.push(vertex);
    isOpen[vertex] = 1;
    return { vertex, next: 0 };
  };
  const lower = (vertex: number, to: number): void => {
    low[vertex] = Math.min(low[vertex] ?? 0, to);
  };
  for (let root = 0; root < dependencies.length; root += 1) {
    const path: Step[] = order[root] === -1 ? [enter(root)] : [];
    for (let step = path.at(-1); step; step = path.at(-1)) {
      const { vertex } = step;
      const target = dependencies[vertex]?.[step.next];
      step.next += 1;
      if (target === undefined) {
        path.pop();
        const parent = path.at(-1);
        if (parent) lower(parent.vertex, low[vertex] ?? 0);
        if (low[vertex] === order[vertex]) components.push(close(vertex, open, isOpen));
      } else if (order[target] === -1) {
        path.push(enter(target));
      } else if (isOpen[target] === 1) {
        lower(vertex, order[target] ?? 0);
      }
    }
  }
  return components;
}

function close(root: number, open: number[], isOpen: Uint8Array): readonly number[] {
  const members = open.splice(open.lastIndexOf(root));
  for (const member of members) isOpen[member] = 0;
  return members.sort((a, b) => a - b);
}
