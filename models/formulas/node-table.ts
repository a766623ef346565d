/** Nodes by number, each made of four integers; equal nodes are one. Kept in typed arrays because large models have millions. */
export interface NodeTable {
  readonly size: () => number;
  /** The number of the node with these parts; a new one if there is none yet. */
  readonly intern: (code: number, first: number, second: number, third: number) => number;
  readonly codeOf: (node: number) => number;
  readonly firstOf: (node: number) => number;
  readonly secondOf: (node: number) => number;
  readonly thirdOf: (node: number) => number;
}

const width = 4;

/** Makes an empty table; `expected` is how many nodes it will hold, more or less. */
export function createNodeTable(expected: number): NodeTable {
  let size = 0;
  // A power of two, because a slot is picked by the lowest bits of a hash.
  let parts = new Int32Array(width * 2 ** Math.ceil(Math.log2(expected + 2)));
  // Open addressing: a slot holds a node's number plus one, and 0 while it is free. At most half of the slots are taken.
  let slots = new Int32Array((2 * parts.length) / width);

  const slotOf = (code: number, first: number, second: number, third: number): number => {
    let hash = Math.imul(code, 0x9e3779b1) ^ Math.imul(first, 0x85ebca77) ^ Math.imul(second, 0xc2b2ae3d);
    hash ^= Math.imul(third, 0x27d4eb2f);
    hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
    for (let slot = (hash ^ (hash >>> 13)) & (slots.length - 1); ; slot = (slot + 1) & (slots.length - 1)) {
      const at = ((slots[slot] ?? 0) - 1) * width;
      if (at < 0) return slot;
      const isSame = parts[at] === code && parts[at + 1] === first && parts[at + 2] === second;
      if (isSame && parts[at + 3] === third) return slot;
    }
  };

  const grow = (): void => {
    const larger = new Int32Array(parts.length * 2);
    larger.set(parts);
    parts = larger;
    slots = new Int32Array(slots.length * 2);
    for (let node = 0; node < size; node += 1) {
      slots[slotOf(part(node, 0), part(node, 1), part(node, 2), part(node, 3))] = node + 1;
    }
  };
  const part = (node: number, index: number): number => parts[node * width + index] ?? -1;

  const intern = (code: number, first: number, second: number, third: number): number => {
    const slot = slotOf(code, first, second, third);
    const found = slots[slot] ?? 0;
    if (found > 0) return found - 1;
    const node = size;
    const at = node * width;
    parts[at] = code;
    parts[at + 1] = first;
    parts[at + 2] = second;
    parts[at + 3] = third;
    size += 1;
    slots[slot] = node + 1;
    if (size * width === parts.length) grow();
    return node;
  };

  return {
    size: () => size,
    intern,
    codeOf: (node) => part(node, 0),
    firstOf: (node) => part(node, 1),
    secondOf: (node) => part(node, 2),
    thirdOf: (node) => part(node, 3),
  };
}
