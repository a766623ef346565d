import { attainGoals } from '../../evaluation/attain-goals.ts';
import { type Goal, reportText } from '../../goals/goal-model.ts';
import { stateLabels } from '../../shared/texts/figures.ts';
import { fillText } from '../../shared/texts/fill-text.ts';
import { cellLabels } from '../../shared/texts/states.ts';
import { unitLabel } from '../../shared/unit.ts';
import type { CellSpec, SheetSpec } from '../workbook/workbook-spec.ts';
import { headingCells, numberCell, textCell } from './cell-makers.ts';
import { blockName } from './label-cells.ts';
import type { Layout } from './layout.ts';
import { lookOfUnit } from './look-of-unit.ts';
import { blockWidths, lastColumns, startOf, stateColumn, targetColumns, targetRows } from './target-layout.ts';
import { measureCells } from './target-measures.ts';
import { demandText } from './target-terms.ts';
import { sheetNames, words } from './words.ts';

/** 目标达成: every goal of the report, measured by every scenario and by the one selected; the states are formulas. */
export function targetsSheet(layout: Layout): SheetSpec {
  const { language, blocks, source } = layout;
  const { goals } = source.plan.model;
  const measured = blocks.map(({ result }) => {
    const { evaluation, scenario } = result ?? layout.selected;
    return attainGoals(source.compiled, evaluation, scenario.path);
  });
  const lastRow = Math.max(targetRows.first, targetRows.first + goals.length - 1);
  const stateColumns = blocks.map((block) => stateColumn(block));
  return {
    name: sheetNames.targets[language],
    widths: [5, 34, 28, 14, 8, 10, 10, ...blocks.flatMap(blockWidths), 18, 60],
    cells: [
      ...headCells(layout),
      ...goals.flatMap((goal, index) => [
        ...goalCells(layout, goal, index),
        ...blocks.flatMap((block) => measureCells(layout, block, index, measured[block.index]?.[index])),
      ]),
    ],
    titleRows: targetRows.first,
    titleColumns: 2,
    tones: stateColumns.flatMap((column) =>
      (['met', 'near', 'missed', 'unknown'] as const).map((state) => ({
        range: { row: targetRows.first, column, lastRow, lastColumn: column },
        text: stateLabels[state][language],
        tone: ({ met: 'good', near: 'near', missed: 'bad', unknown: 'quiet' } as const)[state],
      })),
    ),
  };
}

function headCells(layout: Layout): readonly CellSpec[] {
  const { language, blocks, source } = layout;
  const word = (key: keyof typeof words): string => words[key][language];
  const model = source.plan.model;
  const margin = (column: number, label: string, value: number): readonly CellSpec[] => [
    textCell(targetRows.margins, column - 1, 'remark', label),
    numberCell(targetRows.margins, column, 'input', value, { look: 'percent' }),
  ];
  return [
    textCell(0, 0, 'title', fillText(words.targetsTableTitle, language, { year: model.targetPeriod })),
    textCell(1, 0, 'remark', words.targetsRemark[language]),
    ...margin(2, word('marginRate'), model.margins.rate),
    ...margin(4, word('marginLevel'), model.margins.level),
    ...margin(6, word('marginAbout'), model.margins.about),
    ...headingCells(targetRows.heads, 0, [
      ...(['number', 'target', 'section', 'demand', 'unit', 'baseFigure', 'stretchFigure'] as const).map(word),
    ]),
    ...blocks.flatMap((block) => [
      textCell(targetRows.blocks, startOf(block), 'group', blockName(layout, block)),
      ...headingCells(
        targetRows.heads,
        startOf(block),
        (block.result
          ? (['modelValue', 'gap', 'state'] as const)
          : (['against', 'modelValue', 'gap', 'state', 'gapAmount'] as const)
        ).map(word),
      ),
    ]),
    ...headingCells(targetRows.heads, lastColumns(layout), [word('owner'), word('quotation')]),
  ];
}

function goalCells(layout: Layout, goal: Goal, index: number): readonly CellSpec[] {
  const { language, source } = layout;
  const row = targetRows.first + index;
  const last = lastColumns(layout);
  const look = lookOfUnit(goal.unit);
  const figure = (column: number, value: number | null): CellSpec =>
    value === null
      ? textCell(row, column, 'none', cellLabels.none[language])
      : numberCell(row, column, 'formula', value, { look });
  return [
    numberCell(row, 0, 'label', index + 1),
    textCell(row, 1, 'label', goal.label[language]),
    textCell(row, 2, 'label', goal.section),
    textCell(row, 3, 'label', demandText(goal, language)),
    textCell(row, 4, 'label', unitLabel(goal.unit, language)),
    figure(targetColumns.base, goal.value),
    figure(targetColumns.stretch, goal.stretch),
    textCell(row, last, 'label', goal.owner?.name ?? ''),
    textCell(row, last + 1, 'label', reportText(source.plan.model.report).slice(goal.span.start, goal.span.end)),
  ];
}
