import { describe, expect, test } from 'vitest';
import { buildLists, type NumberLists } from '../../../models/formulas/number-lists.ts';
import { orderFormulas } from '../../../models/formulas/order-formulas.ts';
import { readOf } from '../../../models/formulas/reads.ts';

const listsOf = (reads: readonly (readonly number[])[]): NumberLists => {
  const builder = buildLists(reads.length);
  for (const list of reads) {
    for (const formula of list) builder.addOnce(readOf(formula, false));
    builder.end();
  }
  return builder.lists();
};

const order = (...reads: readonly (readonly number[])[]) => orderFormulas(listsOf(reads));

describe('orderFormulas', () => {
  test('puts every formula after what it reads', () => {
    expect(order([1, 2], [], [1])).toEqual({ kind: 'ordered', order: Int32Array.of(1, 2, 0) });
  });

  test('names the loop in the order of reading, and closes it', () => {
    expect(order([1], [2], [3], [1])).toEqual({ kind: 'loop', cycle: [1, 2, 3, 1] });
    expect(order([0])).toEqual({ kind: 'loop', cycle: [0, 0] });
  });

  test('a chain and a loop of fifty thousand formulas are fine', () => {
    const length = 50_000;
    const chain = Array.from({ length }, (_, index) => (index + 1 < length ? [index + 1] : []));
    const ordered = order(...chain);
    expect(ordered.kind === 'ordered' && [ordered.order[0], ordered.order.at(-1)]).toEqual([length - 1, 0]);
    const looped = order(...chain.slice(0, -1), [0]);
    expect(looped.kind === 'loop' && looped.cycle.length).toBe(length + 1);
  });
});
