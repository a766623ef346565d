import { expect, test } from 'vitest';
import { displayWidth, renderTable } from '../../../electron/cli/text-table.ts';

test('Chinese takes two columns of a terminal', () => {
  expect(displayWidth('投资 12%')).toBe(8);
  expect(displayWidth('，○−')).toBe(4);
});

test('columns are aligned by what a terminal shows, and headings do not widen them', () => {
  const table = renderTable([['一个很长的分组标题'], ['投资', '12'], ['GDP', '8.27']], ['left', 'right']);
  expect(table).toBe('一个很长的分组标题\n投资    12\nGDP   8.27\n');
});
