import { describe, expect, test } from 'vitest';
import { layTable, repeated } from '../../../models/views/lay-table.ts';

// Five rows and three columns on show; the selection is written as [top, left, height, width].
const area = (top: number, left: number, height: number, width: number) => ({
  shown: { variables: ['a', 'b', 'c', 'd', 'e'], columns: ['x', 'y', 'z'] },
  extent: { top, bottom: top + height - 1, left, right: left + width - 1 },
});
const laid = (rows: number, columns: number, at: ReturnType<typeof area>, once = false) => {
  const result = layTable({ height: rows, width: columns }, at, once);
  if (!result.ok) return result.problems.map(({ code, details }) => ({ code, ...details }));
  const { top, bottom, left, right } = result.value;
  return [top, left, bottom - top + 1, right - left + 1];
};

describe("a pasted table follows Excel's rule", () => {
  test('from one cell it reaches as far as it is large', () => {
    expect(laid(3, 2, area(1, 1, 1, 1))).toEqual([1, 1, 3, 2]);
  });
  test('one value fills the selection, and a table a whole multiple of itself', () => {
    expect(laid(1, 1, area(0, 0, 4, 3))).toEqual([0, 0, 4, 3]);
    expect(laid(2, 1, area(0, 0, 4, 3))).toEqual([0, 0, 4, 3]);
  });
  test('any other shape is refused with both shapes', () => {
    expect(laid(2, 2, area(0, 0, 3, 2))).toEqual([
      { code: 'paste-shape', rows: 2, columns: 2, selectedRows: 3, selectedColumns: 2 },
    ]);
    expect(laid(2, 2, area(0, 0, 1, 2))).toMatchObject([{ code: 'paste-shape' }]);
  });
  test('what has no room is refused with the room there is', () => {
    expect(laid(3, 1, area(3, 0, 1, 1))).toEqual([{ code: 'paste-room', rows: 3, columns: 1, room: 2, across: 3 }]);
    expect(laid(1, 3, area(0, 1, 1, 1))).toMatchObject([{ code: 'paste-room', across: 2 }]);
  });
  test('what is moved is never repeated', () => {
    expect(laid(1, 1, area(1, 0, 3, 3), true)).toEqual([1, 0, 1, 1]);
  });
  test('lines repeat forwards and backwards', () => {
    expect([-3, -2, -1, 0, 1, 2, 3].map((index) => repeated(index, 2))).toEqual([1, 0, 1, 0, 1, 0, 1]);
  });
});
