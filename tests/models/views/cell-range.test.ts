import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CellRange, extendRange, rangeExtent, rangeOf, wholeRange } from '../../../models/views/cell-range.ts';

const shape = { rows: ['a', 'b', 'c', 'd'], columns: ['x', 'y', 'z'] };
const at = (row: string, column: string): CellRange => ({ anchor: { row, column }, head: { row, column } });

describe('extendRange', () => {
  test.each([
    ['ArrowDown', false, { row: 'c', column: 'y' }],
    ['ArrowUp', false, { row: 'a', column: 'y' }],
    ['ArrowLeft', false, { row: 'b', column: 'x' }],
    ['ArrowRight', true, { row: 'b', column: 'z' }],
    ['ArrowDown', true, { row: 'd', column: 'y' }],
    ['Home', false, { row: 'b', column: 'x' }],
    ['End', true, { row: 'd', column: 'z' }],
    ['PageDown', false, { row: 'd', column: 'y' }],
    ['PageUp', false, { row: 'a', column: 'y' }],
    ['F2', false, { row: 'b', column: 'y' }],
  ])('%s (Ctrl %s) moves the head alone', (key, control, head) => {
    expect(extendRange(at('b', 'y'), key, control, shape, 2)).toEqual({ anchor: { row: 'b', column: 'y' }, head });
  });

  test('never leaves what is on show', () => {
    const key = fc.constantFrom('ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End', 'PageUp', 'PageDown');
    fc.assert(
      fc.property(fc.array(fc.tuple(key, fc.boolean())), (moves) => {
        const range = moves.reduce((now, [name, control]) => extendRange(now, name, control, shape, 2), at('b', 'y'));
        expect(rangeExtent(range, shape)).not.toBeNull();
      }),
    );
  });
});

test('a range lies the same way whichever corner it was begun at, and nowhere when a corner is gone', () => {
  const range = { anchor: { row: 'c', column: 'x' }, head: { row: 'a', column: 'y' } };
  expect(rangeExtent(range, shape)).toEqual({ top: 0, bottom: 2, left: 0, right: 1 });
  expect(rangeExtent(range, { ...shape, rows: ['a', 'b'] })).toBeNull();
  const again = rangeOf({ top: 0, bottom: 2, left: 0, right: 1 }, shape);
  expect(again).toEqual({ anchor: { row: 'a', column: 'x' }, head: { row: 'c', column: 'y' } });
  expect(rangeOf({ top: 0, bottom: 4, left: 0, right: 1 }, shape)).toBeNull();
});

test('whole rows, whole columns, everything', () => {
  const extent = (which: 'all' | 'rows' | 'columns') => {
    const range = wholeRange(which, at('b', 'y'), shape);
    return range && rangeExtent(range, shape);
  };
  expect(extent('rows')).toEqual({ top: 1, bottom: 1, left: 0, right: 2 });
  expect(extent('columns')).toEqual({ top: 0, bottom: 3, left: 1, right: 1 });
  expect(extent('all')).toEqual({ top: 0, bottom: 3, left: 0, right: 2 });
  expect(wholeRange('all', at('b', 'y'), { rows: [], columns: [] })).toBeNull();
});
