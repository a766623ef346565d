import { describe, expect, test } from 'vitest';
import {
  changeColumn,
  layOutColumns,
  moveColumn,
  orderColumns,
  orderedLike,
  readColumnLayout,
  showColumns,
} from '../../../../renderer/screens/workbench/grid/column-layout.ts';

const ids = (choices: readonly { readonly id: string }[]): readonly string[] => choices.map(({ id }) => id);

describe('the layout of columns', () => {
  test('a column nobody placed comes after what stands before it', () => {
    expect(orderedLike(['a', 'b', 'c', 'd'], ['d', 'a', 'gone'])).toEqual(['d', 'a', 'b', 'c']);
    expect(orderedLike(['new', 'a'], ['a'])).toEqual(['new', 'a']);
  });

  test('a change of one column leaves the others, also those of years that are not on show', () => {
    const kept = [{ id: 'b', width: 90 }, { id: 'later' }, { id: 'a' }];
    expect(changeColumn(kept, ['b', 'a'], 'a', { isPinned: true })).toEqual([
      { id: 'b', width: 90 },
      { id: 'later' },
      { id: 'a', isPinned: true },
    ]);
    expect(ids(orderColumns(kept, ['b', 'a'], ['a', 'b']))).toEqual(['a', 'b', 'later']);
  });

  test('a column changes places with its neighbour; at the edge nothing happens', () => {
    expect(ids(moveColumn([], ['a', 'b', 'c'], 'b', 'c'))).toEqual(['a', 'c', 'b']);
    expect(moveColumn([], ['a', 'b'], 'b', undefined)).toEqual([]);
  });

  test('what was chosen is said to the grid whole, so that taking it back takes it back', () => {
    const defs = [{ colId: 'a', flex: 3 }, { colId: 'b' }];
    expect(
      layOutColumns(defs, [
        { id: 'b', isPinned: true },
        { id: 'a', width: 80, isHidden: true },
      ]),
    ).toEqual([
      { colId: 'b', flex: null, pinned: 'left', hide: false },
      { colId: 'a', flex: null, width: 80, pinned: null, hide: true },
    ]);
    expect(layOutColumns(defs, showColumns([{ id: 'a', isHidden: true }]))).toEqual([
      { colId: 'a', flex: 3, pinned: null, hide: false },
      { colId: 'b', flex: null, pinned: null, hide: false },
    ]);
  });

  test.each([null, '', 'target', '[1,null,{"x":1}]'])('what is no layout is none: %s', (text) => {
    expect(readColumnLayout(text)).toEqual([]);
  });
});
