import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyDelta, findDelta } from '../../../models/plan/delta.ts';

const json = fc.jsonValue({ maxDepth: 4 });
/** A value, and what an edit might make of it: parts shared, moved, taken, added. */
const edited = (value: unknown, choose: readonly number[]): unknown => {
  const [first = 0, ...rest] = choose;
  if (Array.isArray(value)) {
    const at = first % (value.length + 1);
    if (first % 3 === 0) return value.toSpliced(at, 1);
    if (first % 3 === 1) return [...value.slice(at), ...value.slice(0, at)];
    return value.map((part, index) => (index === at ? edited(part, rest) : part));
  }
  if (typeof value !== 'object' || value === null) return first;
  const entries = Object.entries(value);
  const at = first % (entries.length + 1);
  if (first % 4 === 0) return Object.fromEntries(entries.toSpliced(at, 1));
  if (first % 4 === 1) return { ...value, added: first };
  return Object.fromEntries(entries.map(([key, part], index) => [key, index === at ? edited(part, rest) : part]));
};

describe('a delta', () => {
  test('makes any value out of any other, as text and back', () => {
    fc.assert(
      fc.property(json, json, (before, after) => {
        const delta = findDelta(before, after);
        const made = delta ? applyDelta(before, JSON.parse(JSON.stringify(delta))) : before;
        expect(made).toEqual(after);
      }),
    );
  });

  test('follows edits that share what they leave alone, and what was shared stays shared', () => {
    fc.assert(
      fc.property(json, fc.array(fc.nat({ max: 20 }), { minLength: 1, maxLength: 5 }), (before, choose) => {
        const after = edited(before, choose);
        const delta = findDelta(before, after);
        expect(delta ? applyDelta(before, delta) : before).toEqual(after);
      }),
    );
  });

  test('of one edit in a long list is short, wherever the element went', () => {
    const list = Array.from({ length: 10_000 }, (_, id) => ({ id, text: 'x'.repeat(100) }));
    const changed = list.with(5000, { id: 5000, text: 'y' });
    expect(JSON.stringify(findDelta(list, changed)).length).toBeLessThan(120);
    const moved = [...list.toSpliced(10, 1), { id: 10, text: 'y' }];
    const delta = findDelta(list, moved);
    expect(JSON.stringify(delta).length).toBeLessThan(120);
    const made = delta && applyDelta(list, delta);
    expect(made).toEqual(moved);
    expect(Array.isArray(made) && made[9999 - 1] === list[9999]).toBe(true);
  });

  test.each([
    [[1], { items: [[0, 2]] }],
    [[1], { items: [{ at: 1, change: { set: 1 } }] }],
    [1, { items: [] }],
    [[1], { fields: {} }],
    [{ a: 1 }, { fields: { a: { fields: {} } } }],
    [Array(1000).fill(0), { items: Array.from({ length: 1001 }, (): [number, number] => [0, 1000]) }],
  ] as const)('that does not fit makes nothing: %#', (before, delta) => {
    expect(applyDelta(before, delta)).toBeUndefined();
  });

  test('cannot reach what all objects share', () => {
    const made = applyDelta({}, JSON.parse('{"fields":{"__proto__":{"set":{"polluted":1}}}}'));
    expect(Object.getPrototypeOf(made)).toBe(Object.prototype);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });
});
