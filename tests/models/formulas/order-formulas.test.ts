import { describe, expect, test } from 'vitest';
import { orderFormulas } from '../../../models/formulas/order-formulas.ts';

const order = (reads: Readonly<Record<string, readonly string[]>>) => orderFormulas(new Map(Object.entries(reads)));

describe('orderFormulas', () => {
  test('puts every formula after what it reads and leaves inputs out', () => {
    expect(order({ total: ['part', 'rest'], part: ['input'], rest: ['part'] })).toEqual({
      kind: 'ordered',
      ids: ['part', 'rest', 'total'],
    });
  });

  test('names the loop in the order of reading, and closes it', () => {
    expect(order({ start: ['a'], a: ['b'], b: ['c'], c: ['a'] })).toEqual({
      kind: 'loop',
      cycle: ['a', 'b', 'c', 'a'],
    });
    expect(order({ a: ['a'] })).toEqual({ kind: 'loop', cycle: ['a', 'a'] });
  });

  test('a chain and a loop of fifty thousand formulas are fine', () => {
    const length = 50_000;
    const chain = new Map(
      Array.from({ length }, (_, index) => [`v${index}`, index + 1 < length ? [`v${index + 1}`] : []]),
    );
    const ordered = orderFormulas(chain);
    expect(ordered.kind === 'ordered' && [ordered.ids[0], ordered.ids.at(-1)]).toEqual([`v${length - 1}`, 'v0']);
    const looped = orderFormulas(chain.set(`v${length - 1}`, ['v0']));
    expect(looped.kind === 'loop' && looped.cycle.length).toBe(length + 1);
  });
});
