import { type Axis, axisOf, type DataTable, tabulate } from '../../../analysis/table.ts';
import { fillText } from '../../../shared/texts/fill-text.ts';
import { leverLabel, leverRows } from '../../../views/what-if-levers.ts';
import { knownOutput } from '../../../views/what-if-outputs.ts';
import { usualSide } from '../../../views/what-if-table.ts';
import type { CellSpec } from '../../workbook/workbook-spec.ts';
import { numberCell, textCell } from '../cell-makers.ts';
import type { Layout } from '../layout.ts';
import { lookOfUnit } from '../look-of-unit.ts';
import { analysisWords } from './analysis-words.ts';
import { growthLabel } from './growth-label.ts';
import { figureCell } from './sensitivity-cells.ts';

/** The two-way table the screen 推演 opens with, of the selected scenario: the first two levers, the second from its greatest figure down. */
export function twoWayCells(layout: Layout, row: number): readonly CellSpec[] {
  const { language, source, selected, variableOf } = layout;
  const table = usualTable(layout);
  if (!table) return [];
  const { x, y, cells } = table;
  const names = { x: leverLabel(x, source.plan.model, language), y: leverLabel(y, source.plan.model, language) };
  const title = { output: growthLabel(layout), scenario: selected.scenario.name[language], ...names };
  const look = (axis: Axis) => ({ look: lookOfUnit(variableOf(axis.variable)?.unit ?? '') });
  const last = y.values.length - 1;
  return [
    textCell(row, 0, 'group', fillText(analysisWords.table, language, title)),
    textCell(row + 1, 0, 'heading', ''),
    ...x.values.map((value, column) => numberCell(row + 1, 1 + column, 'heading', value, look(x))),
    ...cells.flatMap((line, index) => {
      const at = row + 2 + last - index;
      return [
        numberCell(at, 0, 'formula', y.values[index] ?? 0, look(y)),
        ...line.map((value, column) => figureCell(layout, at, 1 + column, value, 'percent')),
      ];
    }),
  ];
}

function usualTable({ source, selected, language }: Layout): (DataTable & { readonly y: Axis }) | null {
  const output = knownOutput(source, null);
  const [first, second] = leverRows(source, selected, output, {}, language).map(usualSide);
  if (!first || !second) return null;
  const [x, y] = [first, second].map((side) => axisOf(side, side.from, side.to, side.count));
  if (!x?.ok || !y?.ok) return null;
  const table = tabulate(source.compiled, selected.assumptions, output, x.value, y.value);
  return table.ok && table.value.cells.flat().some((value) => value !== null) ? { ...table.value, y: y.value } : null;
}
