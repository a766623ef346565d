import type { Assumption } from '../../goals/variable.ts';
import type { ResolvedValue } from '../../scenarios/resolve-assumptions.ts';
import { formatValue } from '../../shared/format-number.ts';
import type { Slot } from '../../shared/period.ts';
import { fillText } from '../../shared/texts/fill-text.ts';
import { provenanceLabels } from '../../shared/texts/states.ts';
import type { CellSpec, SheetSpec, ValidationSpec } from '../workbook/workbook-spec.ts';
import { headingCells, textCell } from './cell-makers.ts';
import { selectedCell } from './figure-cells.ts';
import { inputCell } from './input-cell.ts';
import { blockName, groupCells, labelCells } from './label-cells.ts';
import { type Block, headRows, type Layout, labelColumns } from './layout.ts';
import { sheetNames, words } from './words.ts';

/** 假设: what every scenario assumes, in years. What a scenario sets is an input; what it inherits is a formula to its parent's cell. */
export function inputsSheet(layout: Layout): SheetSpec {
  const { language, blocks, source } = layout;
  const { model } = source.plan;
  const blockWidth = model.periods.length + 1;
  const lastColumn = labelColumns + blocks.length * blockWidth;
  const variables = model.variables.filter((variable) => variable.kind === 'assumption');
  const heads = blocks.flatMap((block) => [
    textCell(headRows - 2, labelColumns + block.index * blockWidth, 'group', blockName(layout, block)),
    ...headingCells(headRows - 1, labelColumns + block.index * blockWidth, [words.once[language], ...model.periods]),
  ]);
  const cells: readonly CellSpec[] = [
    textCell(0, 0, 'title', sheetNames.inputs[language]),
    textCell(1, 0, 'remark', words.inputsRemark[language]),
    ...headingCells(headRows - 1, 0, [words.variable[language], words.unit[language], words.basis[language]]),
    ...headingCells(headRows - 1, lastColumn, [words.provenance[language], words.id[language]]),
    ...heads,
    ...groupCells(layout, 'assumption'),
    ...variables.flatMap((variable) => [
      ...labelCells(layout, variable),
      ...blocks.flatMap((block) => variableCells(layout, variable, block)),
      ...tailCells(layout, variable, lastColumn),
    ]),
  ];
  return {
    name: sheetNames.inputs[language],
    widths: [34, 8, 8, ...blocks.flatMap(() => [10, ...model.periods.map(() => 10)]), 8, 30],
    cells,
    titleRows: headRows,
    titleColumns: 1,
    validations: variables.flatMap((variable) => rangeValidation(layout, variable)),
  };
}

function tailCells({ language, rowOf, results }: Layout, variable: Assumption, column: number): readonly CellSpec[] {
  const row = rowOf.get(variable.id) ?? 0;
  const root = [...(results[0]?.assumptions.get(variable.id)?.values() ?? [])];
  const states = [...new Set(root.map((resolved) => provenanceLabels[stateOf(resolved)][language]))];
  return [textCell(row, column, 'label', states.join(' ')), textCell(row, column + 1, 'remark', variable.id)];
}

const stateOf = (resolved: ResolvedValue) => (resolved.value === null ? 'missing' : resolved.source.kind);

function slotsOf(layout: Layout, variable: Assumption): readonly Slot[] {
  const { periods } = layout.source.plan.model;
  if (variable.timing === 'once') return ['once'];
  return periods.filter((_, period) => layout.exists(variable.id, period));
}

function variableCells(layout: Layout, variable: Assumption, block: Block): readonly CellSpec[] {
  const { periods } = layout.source.plan.model;
  const row = layout.rowOf.get(variable.id) ?? 0;
  return slotsOf(layout, variable).map((slot): CellSpec => {
    const column = layout.columnOf(block, variable, slot);
    const period = slot === 'once' ? 0 : periods.indexOf(slot);
    const place = { sheet: sheetNames.inputs[layout.language], row, column };
    return block.result
      ? inputCell(layout, variable, slot, block, block.result)
      : selectedCell(layout, variable, period, block, place);
  });
}

/** A figure far out of range is almost surely a slip of the unit: Excel warns and lets it pass. */
function rangeValidation(layout: Layout, variable: Assumption): readonly ValidationSpec[] {
  const { range, unit } = variable;
  const row = layout.rowOf.get(variable.id) ?? 0;
  const slots = slotsOf(layout, variable);
  const [first, last] = [slots[0], slots.at(-1)];
  if (!range || first === undefined || last === undefined) return [];
  const shown = (value: number): string => (unit === '%' ? `${formatValue(value, unit)}%` : formatValue(value, unit));
  const message = fillText(words.range, layout.language, { min: shown(range.min), max: shown(range.max) });
  return layout.blocks
    .filter((block) => block.result !== null)
    .map((block) => ({
      kind: 'between',
      range: {
        row,
        column: layout.columnOf(block, variable, first),
        lastRow: row,
        lastColumn: layout.columnOf(block, variable, last),
      },
      ...range,
      message,
    }));
}
